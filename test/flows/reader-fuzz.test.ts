import { describe, expect, it } from "vitest";
import { mutatedMessage, randomFrom, sayingOf } from "../evidence/mutate.ts";

const MESSAGES = 100_000;
const LONGEST_MS = 250;

describe("a hundred thousand mutated messages", () => {
  it("crash nothing, take no unusual time, and say with CRLF what they say with LF", { timeout: 300_000 }, () => {
    const random = randomFrom(1);
    const differing: string[] = [];
    let longest = 0;
    for (let round = 0; round < MESSAGES; round += 1) {
      const message = mutatedMessage(random);
      const started = performance.now();
      const said = sayingOf(message);
      longest = Math.max(longest, performance.now() - started);
      if (said !== sayingOf(message.replaceAll("\n", "\r\n"))) differing.push(message);
    }
    expect(differing).toEqual([]);
    expect(longest).toBeLessThan(LONGEST_MS);
  });
});
