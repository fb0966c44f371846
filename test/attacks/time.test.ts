/** Attacks on our time: patterns and inputs made to be slow. Each pair: ours, and a reading that takes for ever. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { check } from "recheck";
import { describe, expect, it } from "vitest";
import { judgeRange } from "../../src/gate/judge-range.ts";
import { inertLogLine, inertMarkdown } from "../../src/report/inert.ts";
import { createRepository, recorded } from "../gate/repository.ts";

const SRC = resolve(import.meta.dirname, "../../src");
/** The rooms whose patterns see whole messages, paths and answers. Those of `evidence` and `policy` see cut values. */
const ROOMS = ["gate", "github", "report", "git", "diff", "trailers", "record"];

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

describe("our own regular expressions", () => {
  const literals = ROOMS.flatMap((room) =>
    readdirSync(join(SRC, room))
      .filter((name) => name.endsWith(".ts"))
      .flatMap((name) => {
        const text = readFileSync(join(SRC, room, name), "utf8");
        const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
        return [
          ...code.matchAll(
            /(?<=[=(,:[!&|?{};]\s*|return )\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/g,
          ),
        ].map(([, source = "", flags = ""]) => ({ place: `${room}/${name}`, source, flags }));
      }),
  );

  it("are all of linear time", async () => {
    expect(literals.length).toBeGreaterThan(20);
    const slow: string[] = [];
    for (const { place, source, flags } of literals) {
      const { status } = await check(source, flags.replace(/[dvy]/g, ""), { timeout: 5000 });
      if (status === "vulnerable") slow.push(`${place}: /${source}/${flags}`);
    }
    expect(slow).toEqual([]);
  }, 120_000);

  it("would be told if one were not", async () => {
    const { status } = await check("^(a|a)*$", "");
    expect(status).toBe("vulnerable");
  }, 60_000);
});

describe("globs of a policy", () => {
  const stars = `${"*a".repeat(60)}*`;
  const path = `${"a".repeat(200)}b/${"a".repeat(200)}`;

  it("are matched in no time, however many stars they have", async () => {
    const repository = createRepository(
      `version: 1\nrules:\n  - paths: ["${stars}c"]\n    assistants: [any]\n    verdict: deny\n`,
    );
    repository.git("checkout", "-qb", "topic");
    repository.commit(recorded("Work"), { [path]: "x\n" });
    const start = performance.now();
    const question = {
      cwd: repository.path,
      range: "main..topic",
      policyFile: null,
      reviewed: false,
      today: "2026-11-23",
    };
    expect((await judgeRange(question)).commits).toBe(1);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("would take for ever as the regular expression they are often turned into", () => {
    const short = (count: number) => new RegExp(`^${".*a".repeat(count)}.*c$`);
    const text = "a".repeat(60);
    const three = milliseconds(() => short(3).test(text));
    const six = milliseconds(() => short(6).test(text));
    expect(six).toBeGreaterThan(three * 20);
  });
});

describe("a message made to be slow to read", () => {
  const SLOW: { readonly [name: string]: string } = {
    "brackets that never close": `Assisted-by: claude ${"<".repeat(1_000_000)}x@y`,
    "spaces before a bracket": `Co-authored-by: claude ${" ".repeat(1_000_000)}<a${" ".repeat(100_000)}x`,
    "dots that do not end it": `Generated with Claude Code${".".repeat(1_000_000)}x`,
    "parentheses that do not end it": `Assisted-by: claude (${")".repeat(1_000_000)}x`,
    "a million separators": `Assisted-by: ${"claude, ".repeat(125_000)}x`,
  };

  it.each(Object.entries(SLOW))("is read in no time: %s", async (_name, line) => {
    const repository = createRepository("version: 1\n");
    repository.git("checkout", "-qb", "topic");
    repository.bulk([{ message: `Work\n\n${line}\n` }]);
    const start = performance.now();
    const question = {
      cwd: repository.path,
      range: "main..topic",
      policyFile: null,
      reviewed: false,
      today: "2026-11-23",
    };
    expect((await judgeRange(question)).commits).toBe(1);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe("making text inert", () => {
  it("takes time in proportion to its length", () => {
    const text = "::##[|<@#\u202e`".repeat(50_000);
    for (const work of [inertLogLine, inertMarkdown]) {
      const once = Math.max(
        1,
        milliseconds(() => work(text)),
      );
      expect(milliseconds(() => work(text + text + text + text))).toBeLessThan(once * 40 + 200);
    }
  });
});
