import type { Commit, Person } from "../commit/commit.ts";
import type { Client } from "./client.ts";
import type { RepositoryName } from "./repository.ts";
import { countAt, type Fields, fieldsOf, listAt, optionalFields, optionalText, shaAt, textAt } from "./shape.ts";

/** Commits that are in `head` and not in `base`, oldest first. */
export interface Comparison {
  readonly commits: readonly Commit[];
  /** How many the host says there are; more than `commits` when its pages did not add up. */
  readonly total: number;
  readonly mergeBase: string;
  /** Paths that differ from the merge-base; null when there are too many for the host to list. */
  readonly paths: readonly string[] | null;
}

const ROUTE = "GET /repos/{owner}/{repo}/compare/{basehead}";
const PAGE = 100;
/** The comparison lists at most this many files, and says nothing when there are more. */
const MOST_FILES = 300;
/** 100,000 commits: a range that long is a mistake, and would outlast our time anyway. */
const MOST_PAGES = 1000;

/**
 * Compares two commits page by page. Without `page` the host stops at 250 commits in silence; a page that repeats adds
 * nothing, because commits are kept by sha, so it cannot make a short list look whole.
 */
export async function compareCommits(
  client: Client,
  where: RepositoryName,
  base: string,
  head: string,
): Promise<Comparison> {
  const found = new Map<string, Commit>();
  let total = 0;
  let mergeBase = base;
  let paths: readonly string[] | null = null;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const values = { ...where, basehead: `${base}...${head}`, per_page: PAGE, page };
    const { body } = await client.get(ROUTE, values, (answer) => shapePage(fieldsOf(answer, "comparison")));
    if (page === 1) ({ total, mergeBase, paths } = body);
    total = Math.max(total, body.total);
    const before = found.size;
    for (const commit of body.commits) found.set(commit.sha, commit);
    if (found.size >= total || found.size === before) break;
  }
  return { commits: [...found.values()], total, mergeBase, paths };
}

interface Page {
  readonly commits: readonly Commit[];
  readonly total: number;
  readonly mergeBase: string;
  readonly paths: readonly string[] | null;
}

function shapePage(fields: Fields): Page {
  const files = Array.isArray(fields["files"]) ? fields["files"].map((file) => fieldsOf(file, "file")) : [];
  return {
    commits: listAt(fields, "commits").map((commit) => shapeCommit(fieldsOf(commit, "commit"))),
    total: countAt(fields, "total_commits"),
    mergeBase: shaAt(fieldsOf(fields["merge_base_commit"], "merge_base_commit"), "sha"),
    paths:
      files.length >= MOST_FILES
        ? null
        : files.flatMap((file) => [
            textAt(file, "filename"),
            ...[optionalText(file, "previous_filename") ?? []].flat(),
          ]),
  };
}

/** A commit of the REST API. Its author is the commit object's own; accounts are what the host made of the addresses. */
export function shapeCommit(fields: Fields): Commit {
  const commit = fieldsOf(fields["commit"], "commit");
  const author = optionalFields(commit, "author");
  const verification = optionalFields(commit, "verification");
  const authorLogin = optionalText(optionalFields(fields, "author"), "login");
  const committerLogin = optionalText(optionalFields(fields, "committer"), "login");
  return {
    sha: shaAt(fields, "sha"),
    parents: listAt(fields, "parents").map((parent) => shaAt(fieldsOf(parent, "parent"), "sha")),
    author: personOf(author),
    committer: personOf(optionalFields(commit, "committer")),
    date: dateOf(optionalText(author, "date")),
    message: textAt(commit, "message"),
    ...(typeof verification?.["verified"] === "boolean" ? { verified: verification["verified"] } : {}),
    ...(authorLogin === null ? {} : { authorLogin }),
    ...(committerLogin === null ? {} : { committerLogin }),
  };
}

function personOf(fields: Fields | null): Person {
  return { name: optionalText(fields, "name") ?? "", email: optionalText(fields, "email") ?? "" };
}

function dateOf(text: string | null): string {
  const date = new Date(text ?? 0);
  return Number.isNaN(date.getTime()) ? "1970-01-01T00:00:00Z" : `${date.toISOString().slice(0, 19)}Z`;
}
