import type { Commit, Person } from "../commit/commit.ts";
import { isObjectName } from "../commit/object-name.ts";
import { changeOfHostFiles, type HostFile } from "../diff/host-files.ts";
import type { Case } from "../policy/case.ts";
import { type ChangeFacts, type FactSource, type PolicyFile, Unjudged } from "./facts.ts";

/**
 * Facts as JSON, for hosts that Toolmark has no adapter for. Whoever writes it answers for its completeness: `total` must
 * be the number of commits, and a commit whose files are not all listed says `"filesComplete": false`.
 *
 *     { "version": 1, "repository": "acme/app", "branch": "main", "total": 1,
 *       "policy": { "file": ".github/toolmark.yml", "ref": "main", "text": "version: 1\n…" },
 *       "commits": [{ "sha": "…", "parents": ["…"], "author": { "name": "…", "email": "…" }, "committer": { … },
 *                     "date": "2026-11-23T10:00:00Z", "message": "…", "verified": true, "merge": "clean",
 *                     "files": [{ "path": "a.py", "status": "added", "additions": 1, "deletions": 0, "patch": "@@ …" }] }] }
 *
 * `verified`, `merge`, `files`, `filesComplete`, `policy`, `repository` and `branch` may be absent.
 */
export function factsFromJson(text: string): FactSource {
  const root = objectOf(parse(text), "the facts");
  if (root["version"] !== 1) throw misshapen("`version` must be 1");
  const commits = listOf(root["commits"], "`commits`").map((one, index) => readCommitFacts(one, `commits[${index}]`));
  const bySha = new Map(commits.map((facts) => [facts.commit.sha, facts]));
  if (root["total"] !== bySha.size) {
    throw misshapen(`\`total\` is ${JSON.stringify(root["total"])}, and there are ${bySha.size} different commits`);
  }
  const policy = readPolicyFile(root["policy"]);
  return {
    repository: optionalText(root["repository"]),
    branch: optionalText(root["branch"]),
    readCommits: async () => [...bySha.values()].map((facts) => facts.commit),
    readChanges: async (wanted) =>
      new Map(wanted.map((commit) => [commit.sha, bySha.get(commit.sha)?.change ?? NOTHING])),
    readPolicy: async (path) => (policy?.file === path ? policy : null),
    touches: async (path) =>
      [...bySha.values()].some((facts) =>
        (facts.change.change?.paths ?? []).some((changed) => changed === path || changed.startsWith(`${path}/`)),
      ),
  };
}

const NOTHING: ChangeFacts = { change: null, merge: "unknown", allPaths: false };

interface CommitFacts {
  readonly commit: Commit;
  readonly change: ChangeFacts;
}

function misshapen(fault: string): Unjudged {
  return new Unjudged(
    `The facts on standard input are not what they should be: ${fault}.`,
    "See docs/recipes.md for their form.",
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Unjudged(
      "The facts on standard input are not JSON, or were cut short.",
      "See docs/recipes.md for their form.",
      cause,
    );
  }
}

interface Fields {
  readonly [name: string]: unknown;
}

function objectOf(value: unknown, place: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw misshapen(`${place} is no object`);
  return value as Fields;
}

function listOf(value: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(value)) throw misshapen(`${place} is no list`);
  return value;
}

function textOf(value: unknown, place: string): string {
  if (typeof value !== "string") throw misshapen(`${place} is no text`);
  return value;
}

function optionalText(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function shaOf(value: unknown, place: string): string {
  const sha = textOf(value, place);
  if (!isObjectName(sha)) throw misshapen(`${place} is no full object name`);
  return sha;
}

function readCommitFacts(value: unknown, place: string): CommitFacts {
  const fields = objectOf(value, place);
  const parents = listOf(fields["parents"], `${place}.parents`);
  const date = new Date(textOf(fields["date"], `${place}.date`));
  if (Number.isNaN(date.getTime())) throw misshapen(`${place}.date is no date`);
  const commit: Commit = {
    sha: shaOf(fields["sha"], `${place}.sha`),
    parents: parents.map((parent, index) => shaOf(parent, `${place}.parents[${index}]`)),
    author: readPerson(fields["author"], `${place}.author`),
    committer: readPerson(fields["committer"], `${place}.committer`),
    date: `${date.toISOString().slice(0, 19)}Z`,
    message: textOf(fields["message"], `${place}.message`),
    ...(typeof fields["verified"] === "boolean" ? { verified: fields["verified"] } : {}),
  };
  return { commit, change: readChangeFacts(fields, commit, place) };
}

function readPerson(value: unknown, place: string): Person {
  const fields = objectOf(value, place);
  return { name: textOf(fields["name"], `${place}.name`), email: textOf(fields["email"], `${place}.email`) };
}

function readChangeFacts(fields: Fields, commit: Commit, place: string): ChangeFacts {
  const merge = readMergeKind(fields["merge"], commit);
  if (fields["files"] === undefined) return { change: null, merge, allPaths: false };
  const files = listOf(fields["files"], `${place}.files`).map((file, index) =>
    readFile(file, `${place}.files[${index}]`),
  );
  const change = changeOfHostFiles(files);
  const allPaths = fields["filesComplete"] !== false;
  if (allPaths) return { change, merge, allPaths };
  return { change: { ...change, digest: null, unverified: files.map((file) => file.path) }, merge, allPaths };
}

function readMergeKind(value: unknown, commit: Commit): Case["merge"] {
  if (commit.parents.length < 2) return "not-a-merge";
  return value === "clean" || value === "edited" ? value : "unknown";
}

function readFile(value: unknown, place: string): HostFile {
  const fields = objectOf(value, place);
  const count = (name: string): number => {
    const number = fields[name];
    if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 0)
      throw misshapen(`${place}.${name} is no count`);
    return number;
  };
  const optional = (name: "previousPath" | "patch" | "blob" | "previousBlob") =>
    typeof fields[name] === "string" ? { [name]: fields[name] } : {};
  return {
    path: textOf(fields["path"], `${place}.path`),
    status: textOf(fields["status"], `${place}.status`),
    additions: count("additions"),
    deletions: count("deletions"),
    ...optional("previousPath"),
    ...optional("patch"),
    ...optional("blob"),
    ...optional("previousBlob"),
    ...(typeof fields["binary"] === "boolean" ? { binary: fields["binary"] } : {}),
  };
}

function readPolicyFile(value: unknown): PolicyFile | null {
  if (value === undefined || value === null) return null;
  const fields = objectOf(value, "`policy`");
  const bytes = Buffer.from(textOf(fields["text"], "`policy.text`"));
  return { bytes, file: textOf(fields["file"], "`policy.file`"), ref: optionalText(fields["ref"]) };
}
