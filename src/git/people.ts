import type { Person } from "../commit/commit.ts";

/** Gives the person of a name and an address: the same object each time, so that who was judged once is known by it. */
export type PersonReader = (name: string, email: string) => Person;

/** A history has few people and many commits; bounded in number and in length, since names are hostile. */
const MOST_PEOPLE = 10_000;
const LONGEST = 300;

/** Begins with nobody known. */
export function startPeople(): PersonReader {
  let byEmail = new Map<string, Map<string, Person>>();
  let count = 0;
  return (name, email) => {
    const known = byEmail.get(email)?.get(name);
    if (known !== undefined) return known;
    if (name.length + email.length > LONGEST) return { name, email };
    if (count >= MOST_PEOPLE) {
      byEmail = new Map();
      count = 0;
    }
    const person = { name: copy(name), email: copy(email) };
    const names = byEmail.get(email) ?? new Map<string, Person>();
    names.set(person.name, person);
    byEmail.set(person.email, names);
    count += 1;
    return person;
  };
}

/** A text of its own, for what is kept of a larger one: a part of it would hold the whole in memory. */
export function copy(text: string): string {
  return Buffer.from(text).toString();
}
