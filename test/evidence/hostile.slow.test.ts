import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { check } from "recheck";
import { describe, expect, it } from "vitest";
import { builtInRegistry } from "../../src/assistants/registry.ts";
import { evidenceFromMessage } from "../../src/evidence/from-message.ts";
import { TODAY } from "./reading.ts";

const SRC = resolve(import.meta.dirname, "../../src");
const ROOMS = ["assistants", "evidence", "audit"];
const FIVE_MEGABYTES = 5_000_000;

/** Every regular expression literal of this project's reading rooms. */
function regexesOf(room: string): readonly (readonly [string, string, string])[] {
  return readdirSync(join(SRC, room)).flatMap((file) => {
    const code = readFileSync(join(SRC, room, file), "utf8").replace(/^\s*(?:\/\*\*?|\*|\/\/).*$/gm, "");
    const literals = code.matchAll(
      /(?<=[(,=:?&|!]\s*)\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)(?=[\s.,;)])/g,
    );
    return [...literals].map((match) => [`${room}/${file}`, match[1] ?? "", match[2] ?? ""] as const);
  });
}

const regexes = ROOMS.flatMap(regexesOf);

describe("a regular expression over a stranger's text", () => {
  it("is found by this test at all", () => {
    expect(regexes.length).toBeGreaterThan(25);
  });

  it.each(regexes)("in %s runs in linear time or is bounded by its caller: /%s/", async (_file, source, flags) => {
    const found = await check(source, flags, { timeout: 20_000 });
    expect([found.status, found.status === "vulnerable" ? found.attack.pattern : ""]).toEqual(["safe", ""]);
  });
});

const MARK = "\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n";
const times = (text: string) => text.repeat(Math.ceil(FIVE_MEGABYTES / text.length));

const MESSAGES: readonly (readonly [string, string])[] = [
  ["one line", "x".repeat(FIVE_MEGABYTES)],
  ["ordinary lines", times(`${"word ".repeat(16)}\n`)],
  ["short lines", times("abcd\n")],
  ["blank lines", times("\n")],
  ["the same mark again and again", times("Co-authored-by: Claude <noreply@anthropic.com>\n")],
  ["footers", times("🤖 Generated with [Claude Code](https://claude.ai/code)\n")],
  ["fences", times("```\n")],
  ["fences of two kinds", times("```\nabc\n~~~\n")],
  ["diffs", times("diff --git a/x b/x\n")],
  ["brackets", times("Generated with [[[[(((([\n")],
  ["escaped line breaks", times("Generated with x\\n")],
  ["Cyrillic prose", times("Привет мир это\n")],
  ["zero widths", times("\u200B\u200B\u200B\u200B\n")],
];

describe("a message of five megabytes", () => {
  it.each(MESSAGES)("of %s is read, mark and all, in less than a second even on a busy machine", (_what, text) => {
    const started = performance.now();
    const { evidence } = evidenceFromMessage(`Title\n\n${text}${MARK}`, builtInRegistry(), TODAY);
    expect(evidence.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it.each([
    ["distinct co-authors", (at: number) => `Co-authored-by: Claude Opus 4.6 ${at} <noreply@anthropic.com>`],
    ["distinct values", (at: number) => `Assisted-by: Crush:glm-5.${at} x y z`],
    ["distinct footers", (at: number) => `Generated with foo ${at} bar`],
    ["distinct look-alikes", (at: number) => `Аssisted-by: Claude Code ${at}`],
  ])("of %s takes time in proportion", (_what, line) => {
    const read = (lines: number) => {
      const message = `Title\n\n${Array.from({ length: lines }, (_, at) => line(at)).join("\n")}`;
      const started = performance.now();
      evidenceFromMessage(message, builtInRegistry(), TODAY);
      return performance.now() - started;
    };
    read(2_000);
    const small = Math.min(read(4_000), read(4_000));
    const large = Math.min(read(16_000), read(16_000));
    expect(large).toBeLessThan(4 * small * 3 + 50);
  });
});
