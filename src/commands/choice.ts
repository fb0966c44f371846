import { InvalidArgumentError, Option } from "commander";
import { nearest } from "../policy/suggest.ts";

/** An option that takes one of a few words; for a mistyped one the nearest is proposed. */
export function choiceOption(flags: string, description: string, words: readonly string[]): Option {
  return new Option(flags, description).choices(words).argParser((written: string) => {
    if (words.includes(written)) return written;
    const close = nearest(written, words);
    const meant = close === null ? "" : ` Did you mean ${close}?`;
    throw new InvalidArgumentError(`Allowed choices are ${words.join(", ")}.${meant}`);
  });
}
