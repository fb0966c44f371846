import type { Registry } from "../assistants/assistant.ts";
import type { Commit, Person } from "../commit/commit.ts";
import type { Evidence } from "./evidence.ts";
import { type Known, type MarkIndex, markIndexOf } from "./mark-index.ts";
import { readIdentity } from "./value.ts";

const NOTHING: readonly Evidence[] = [];

/** What a commit's author and committer say: a bot's address, a host's account name, aider's name suffix. */
export function evidenceFromIdentity(commit: Commit, registry: Registry): readonly Evidence[] {
  const index = markIndexOf(registry);
  const known = knownOf(index);
  const isOne = commit.author === commit.committer && commit.authorLogin === undefined;
  if (isOne && known.nobodies.has(commit.author)) return NOTHING;
  const author = remember(known.authors, commit.author, commit.authorLogin, (login) =>
    readStranger(commit.author, login, "author", index),
  );
  const committer = samePerson(commit.author, commit.committer)
    ? NOTHING
    : remember(known.committers, commit.committer, commit.committerLogin, (login) =>
        readCommitter(commit, login, index),
      );
  const suffix = remember(known.suffixes, commit.author, undefined, () => readSuffix(commit, index));
  const isNobody = author.length === 0 && committer.length === 0 && suffix.length === 0;
  if (isNobody && isOne) known.nobodies.add(commit.author);
  return isNobody ? NOTHING : [...author, ...committer, ...suffix];
}

function samePerson(a: Person, b: Person): boolean {
  return a === b || (a.name === b.name && a.email === b.email);
}

type People = WeakMap<Person, readonly Evidence[]>;

interface KnownPeople {
  readonly authors: People;
  readonly committers: People;
  readonly suffixes: People;
  /** Who wrote and committed, and is no assistant in any of the three ways. */
  readonly nobodies: WeakSet<Person>;
}

/** A history has few people and many commits: who was read once, without an account's name, is not read again. */
const people = new WeakMap<MarkIndex, KnownPeople>();

function knownOf(index: MarkIndex): KnownPeople {
  let known = people.get(index);
  if (known === undefined) {
    known = { authors: new WeakMap(), committers: new WeakMap(), suffixes: new WeakMap(), nobodies: new WeakSet() };
    people.set(index, known);
  }
  return known;
}
function remember(
  known: People,
  person: Person,
  login: string | undefined,
  read: (login: string | undefined) => readonly Evidence[],
): readonly Evidence[] {
  if (login !== undefined) return read(login);
  let reading = known.get(person);
  if (reading === undefined) {
    reading = read(undefined);
    known.set(person, reading);
  }
  return reading;
}

/** Who committed may have committed another's work. */
function readCommitter(commit: Commit, login: string | undefined, index: MarkIndex): readonly Evidence[] {
  const found = readStranger(commit.committer, login, "committer", index);
  return found.map((one) => ({ ...one, strength: "medium" }));
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
