import { describe, expect, it } from "vitest";
import { editTrailers } from "../../../src/trailers/append.ts";
import { parseTrailers } from "../../../src/trailers/parse.ts";
import { anyMessage, createRandom } from "./messages.ts";
import { interpretTrailers, stripSpace } from "./oracle.ts";

const MESSAGES = 6_000;
const SEED = Number(process.env["TOOLMARK_SEED"] ?? 20261123);
const RECORD = ["Assisted-by: codex:openai/gpt-5", "AI-Provenance: v1; state=assisted; basis=mark"];
const isOurs = (trailer: { key: string }) => /^(assisted-by|ai-provenance)$/i.test(trailer.key);

describe("what we wrote into a message", () => {
  const random = createRandom(SEED);
  const messages = Array.from({ length: MESSAGES }, () => anyMessage(random)).filter(
    // git cuts at scissors only when it was asked to (verbose, or cleanup=scissors); stripspace never does.
    (message) => !message.includes(">8"),
  );

  for (const commentPrefix of ["#", null]) {
    const edit = (message: string) => editTrailers(message, { remove: isOurs, append: RECORD }, { commentPrefix });
    const edited = messages.map(edit);
    const stored = stripSpace(edited, commentPrefix !== null);
    const before = stripSpace(messages, commentPrefix !== null);

    it(`is what git parses once it cleaned the message up (comments: ${commentPrefix})`, () => {
      const theirs = interpretTrailers(stored);
      const wrong = theirs.flatMap((text, n) => {
        if (edited[n] === messages[n] && before[n] === "") return [];
        const lines = text.split("\n");
        return RECORD.every((line) => lines.filter((other) => other === line).length === 1)
          ? []
          : [{ message: messages[n], edited: edited[n], git: text }];
      });
      expect(wrong.slice(0, 3)).toEqual([]);
    });

    it(`stays blank where git would find nothing to store (comments: ${commentPrefix})`, () => {
      const wrong = before.flatMap((text, n) => (text === "" && edited[n] !== messages[n] ? [messages[n]] : []));
      expect(wrong).toEqual([]);
    });

    it(`does not change when it is written again (comments: ${commentPrefix})`, () => {
      expect(edited.filter((message) => edit(message) !== message).slice(0, 3)).toEqual([]);
    });

    it(`costs no trailer and no line that was there (comments: ${commentPrefix})`, () => {
      const wrong = messages.flatMap((message, n) => {
        const text = edited[n] ?? "";
        const known = before[n] ?? "";
        const lost = parseTrailers(known).trailers.filter(
          (old) =>
            !isOurs(old) && !old.value.startsWith("//") && !trailersOf(stored[n]).has(`${old.key}: ${old.value}`),
        );
        const lines = text.split("\n").map((line) => line.trimEnd());
        const gone = message
          .split("\n")
          .map((line) => line.trimEnd())
          .filter((line) => !/^(assisted-by|ai-provenance)|^\s/i.test(line) && !lines.includes(line));
        return lost.length === 0 && gone.length === 0 ? [] : [{ message, text, lost, gone }];
      });
      expect(wrong.slice(0, 2)).toEqual([]);
    });
  }
});

function trailersOf(message: string | undefined): ReadonlySet<string> {
  return new Set(parseTrailers(message ?? "").trailers.map((trailer) => `${trailer.key}: ${trailer.value}`));
}
