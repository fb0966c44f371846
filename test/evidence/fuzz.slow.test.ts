import { describe, expect, it } from "vitest";
import { mutatedMessage, randomFrom, sayingOf } from "./mutate.ts";

const MESSAGES = 5_000;

describe("a mutated message", () => {
  it("crashes nothing, and says with CRLF what it says with LF", () => {
    const random = randomFrom(20_261_123);
    for (let round = 0; round < MESSAGES; round += 1) {
      const message = mutatedMessage(random);
      expect([round, sayingOf(message.replaceAll("\n", "\r\n"))]).toEqual([round, sayingOf(message)]);
    }
  });

  it("says the same when it is read twice", () => {
    const random = randomFrom(7);
    for (let round = 0; round < 200; round += 1) {
      const message = mutatedMessage(random);
      expect(sayingOf(message)).toBe(sayingOf(message));
    }
  });
});
