/**
 * The journal's part of the hook, in a bundle of its own: the hook loads it only where an assistant has reported
 * something, so that every other commit is spared its weight.
 */
export { journalWitness } from "./capture/journal-witness.ts";
export { readJournal } from "./capture/thin-journal.ts";
