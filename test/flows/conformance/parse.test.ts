import { describe, expect, it } from "vitest";
import { parseTrailers } from "../../../src/trailers/parse.ts";
import { anyMessage, createRandom } from "./messages.ts";
import { endsLastLine, interpretTrailers, loggedTrailers } from "./oracle.ts";

const MESSAGES = 20_000;
const SEED = Number(process.env["TOOLMARK_SEED"] ?? 20261123);

function printed(message: string): string {
  return parseTrailers(message)
    .trailers.map((trailer) => `${trailer.key}: ${trailer.value}\n`)
    .join("");
}

function differences(messages: readonly string[], theirs: readonly string[]) {
  return messages.flatMap((message, n) =>
    printed(message) === theirs[n] ? [] : [{ message, ours: printed(message), git: theirs[n] }],
  );
}

describe("our trailer parser and git's", () => {
  const random = createRandom(SEED);
  const messages = Array.from({ length: MESSAGES }, () => anyMessage(random));

  it(`agree on ${MESSAGES} messages with git interpret-trailers --parse --no-divider`, () => {
    const theirs = interpretTrailers(messages);
    const read = endsLastLine() ? messages.map((message) => message.replace(/[^\n]$/, "$&\n")) : messages;
    expect(theirs).toHaveLength(MESSAGES);
    expect(theirs.filter((text) => text !== "").length).toBeGreaterThan(MESSAGES / 10);
    expect(differences(read, theirs).slice(0, 3)).toEqual([]);
  });

  it("agree on stored commits with git log's %(trailers), which drops blank lines above the title", () => {
    const stored = messages.filter((message) => message.endsWith("\n") && /^[^\s]/.test(message));
    const theirs = loggedTrailers(stored);
    expect(theirs).toHaveLength(stored.length);
    expect(stored.length).toBeGreaterThan(MESSAGES / 2);
    expect(differences(stored, theirs).slice(0, 3)).toEqual([]);
  });
});
