import type { Registry } from "../assistants/assistant.ts";
import type { Commit, Person } from "../commit/commit.ts";
import type { Evidence } from "./evidence.ts";
import { type Known, type MarkIndex, markIndexOf } from "./mark-index.ts";
import { readIdentity } from "./value.ts";

/** What a commit's author and committer say: a bot's address, a host's account name, aider's name suffix. */
export function evidenceFromIdentity(commit: Commit, registry: Registry): readonly Evidence[] {
  const index = markIndexOf(registry);
  const author = readPerson(commit.author, commit.authorLogin, "author", index);
  const committer = samePerson(commit.author, commit.committer)
    ? []
    : readPerson(commit.committer, commit.committerLogin, "committer", index).map((one) => ({
        ...one,
        strength: "medium" as const,
      }));
  return [...author, ...committer, ...readSuffix(commit, index)];
}

function samePerson(a: Person, b: Person): boolean {
  return a.name === b.name && a.email === b.email;
}

/** A history has few people and many commits: who was read once is not read again. Bounded, since names are hostile. */
const MOST_PEOPLE = 10_000;
const people = new WeakMap<MarkIndex, Map<string, readonly Evidence[]>>();

function readPerson(person: Person, login: string | undefined, role: string, index: MarkIndex): readonly Evidence[] {
  let known = people.get(index);
  if (known === undefined || known.size > MOST_PEOPLE) {
    known = new Map();
    people.set(index, known);
  }
  const key = `${role}\0${person.name}\0${person.email}\0${login ?? ""}`;
  let reading = known.get(key);
  if (reading === undefined) {
    reading = readStranger(person, login, role, index);
    known.set(key, reading);
  }
  return reading;
}

function readStranger(person: Person, login: string | undefined, role: string, index: MarkIndex): readonly Evidence[] {
  const seen = `${role}: ${person.name} <${person.email}>`.slice(0, 200);
  const reading = readIdentity(person.name, person.email, index);
  if (reading?.kind === "assistants") {
    const strength = reading.known?.mark.strength ?? "medium";
    const remark = reading.known?.mark.remark;
    return reading.named.map((named) => ({
      ...named,
      source: "identity",
      strength,
      seen,
      ...(remark === undefined ? {} : { remark }),
    }));
  }
  const known = login === undefined ? undefined : index.slugs.get(login.toLowerCase());
  return known === undefined ? [] : [evidence(known, `${role} account: ${login}`.slice(0, 200))];
}

/** On the author's name aider says it wrote the change; on the committer's alone, that it committed a person's edits. */
function readSuffix(commit: Commit, index: MarkIndex): readonly Evidence[] {
  const known = index.suffixes.find(({ mark }) => commit.author.name.endsWith(mark.suffix));
  return known === undefined ? [] : [evidence(known, `author: ${commit.author.name}`.slice(0, 200))];
}

function evidence(known: Known, seen: string): Evidence {
  return {
    assistant: known.assistant?.id ?? "unknown",
    provider: known.provider,
    model: null,
    source: "identity",
    strength: known.mark.strength,
    seen,
  };
}
