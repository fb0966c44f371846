import { type Person, subjectOf } from "../commit/commit.ts";
import type { Case } from "../policy/case.ts";
import { inertJson } from "./inert.ts";

/** The public JSON of one commit, as `audit --format ndjson` and `explain --format json` give it. */
export interface CommitJson {
  readonly commit: string;
  readonly parents: readonly string[];
  readonly author: { readonly name: string; readonly email: string };
  readonly committer: { readonly name: string; readonly email: string };
  readonly date: string;
  readonly subject: string;
  readonly assistants: Case["assistants"];
  /** Null when the commit carries none. */
  readonly record: {
    readonly version: number;
    readonly state: string;
    readonly lines: { readonly assisted: number; readonly added: number } | null;
    readonly basis: string | null;
    readonly more: boolean;
    readonly change: string | null;
  } | null;
  readonly problems: Case["problems"];
}

/** Arranges a case for JSON, fields in their published order. */
export function commitJson({ commit, assistants, record, problems }: Case): CommitJson {
  return {
    commit: commit.sha,
    parents: commit.parents,
    author: { name: commit.author.name, email: commit.author.email },
    committer: { name: commit.committer.name, email: commit.committer.email },
    date: commit.date,
    subject: subjectOf(commit.message),
    assistants: assistants.map(({ assistant, provider, model, strength, evidence }) => ({
      assistant,
      provider,
      model,
      strength,
      evidence: evidence.map(({ source, strength, seen, remark }) => ({
        source,
        strength,
        seen,
        ...(remark === undefined ? {} : { remark }),
      })),
    })),
    record: record === null ? null : recordJson(record),
    problems: problems.map(({ code, message }) => ({ code, message })),
  };
}

function recordJson({ version, state, lines, basis, more, change }: NonNullable<Case["record"]>) {
  return { version, state, lines, basis, more, change };
}

/** One object on one line, inert for logs, with its line break. */
export function renderCommitJson(value: object): string {
  return `${inertJson(JSON.stringify(value))}\n`;
}

/**
 * The line of a case, the same as of `commitJson`: nine in ten commits of a history have nothing but what git says of
 * them, and their lines are put together by hand, at a third of the time.
 */
export function renderCase(read: Case): string {
  const { commit, assistants, record, problems } = read;
  if (assistants.length > 0 || record !== null || problems.length > 0) return renderCommitJson(commitJson(read));
  const parents = commit.parents.length === 0 ? "" : `"${commit.parents.join('","')}"`;
  const people = `"author":${personJson(commit.author)},"committer":${personJson(commit.committer)}`;
  const subject = textJson(subjectOf(commit.message));
  return `{"commit":"${commit.sha}","parents":[${parents}],${people},"date":"${commit.date}","subject":${subject},"assistants":[],"record":null,"problems":[]}\n`;
}

const people = new WeakMap<Person, string>();

function personJson(person: Person): string {
  let json = people.get(person);
  if (json === undefined) {
    json = `{"name":${textJson(person.name)},"email":${textJson(person.email)}}`;
    people.set(person, json);
  }
  return json;
}

/** Visible ASCII without a quote or a backslash stands in JSON as it is. */
const PLAIN = /^[ !#-[\]-~]*$/;

function textJson(text: string): string {
  return PLAIN.test(text) && !text.includes("##[") ? `"${text}"` : inertJson(JSON.stringify(text));
}
