import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/policy/verdict.ts";
import { renderGithub } from "../../src/report/github.ts";
import { renderJson } from "../../src/report/json.ts";
import { renderComment, renderMarkdown } from "../../src/report/markdown.ts";
import { renderSarif } from "../../src/report/sarif.ts";
import { renderText } from "../../src/report/text.ts";
import { obeyedCommands } from "./runner.ts";
import { CALM_FINDING, verdictOf } from "./verdicts.ts";

function many(count: number, more: Partial<Finding> = {}): Finding[] {
  return Array.from({ length: count }, (_, index) => ({
    ...CALM_FINDING,
    commit: index.toString(16).padStart(40, "0"),
    because: `Finding number ${index}.`,
    ...more,
  }));
}

describe("the text report", () => {
  it("says what, where, why and what to do, and ends with the verdict", () => {
    expect(renderText(verdictOf([CALM_FINDING]), { color: false })).toBe(
      [
        "✗ Prohibited assistant: claude-code (anthropic/claude-opus-4-8)",
        "  4f2a91c Add the evaluation harness",
        "  in evals/harness.py",
        "  The record says `claude-code`. Output of other vendors' models must not reach evaluation material.",
        '  rule "no outside model near evaluation material", .github/toolmark.yml:12',
        "  → Write this part again without it, or ask @acme/applied-ai-leads for a waiver.",
        "",
        "fail 1 error in 12 commits, by .github/toolmark.yml at main",
        "",
      ].join("\n"),
    );
  });

  it("says why nothing was judged", () => {
    const text = renderText(
      verdictOf([], {
        verdict: "unjudged",
        unjudged: { reason: "The clone is shallow.", remedy: "git fetch --unshallow" },
      }),
      { color: false },
    );
    expect(text).toContain("unjudged Not judged");
    expect(text).toContain("  The clone is shallow.\n  → git fetch --unshallow\n");
  });

  it("colours only when asked", () => {
    expect(renderText(verdictOf([CALM_FINDING]), { color: false })).not.toContain("\u001b");
    expect(renderText(verdictOf([CALM_FINDING]), { color: true })).toContain("\u001b[1;31m");
  });
});

describe("the JSON report", () => {
  it("has the public fields in their order, whatever order they came in", () => {
    const shuffled = Object.fromEntries(Object.entries(CALM_FINDING).toReversed()) as unknown as Finding;
    expect(renderJson(verdictOf([shuffled]))).toBe(renderJson(verdictOf([CALM_FINDING])));
    expect(Object.keys(JSON.parse(renderJson(verdictOf([]))))).toEqual([
      "verdict",
      "policy",
      "commits",
      "findings",
      "waived",
      "unjudged",
    ]);
  });
});

describe("the summary", () => {
  it("shows commits that differ in nothing else in one row", () => {
    const rows = renderMarkdown(verdictOf(many(7, { because: "Same." }))).match(/^\| ❌/gm);
    expect(rows).toHaveLength(1);
    expect(renderMarkdown(verdictOf(many(7, { because: "Same." })))).toContain("and 2 more commits");
  });

  it("stays below 1 MiB with 20,000 findings, and says how many it left out", () => {
    const summary = renderMarkdown(verdictOf(many(20_000)));
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toMatch(/\*\*\d+ rows more\*\* did not fit here/);
  });

  it("fits a comment into 65,536 bytes with its marker", () => {
    const waiver = { file: "p.yml", line: 1, reason: "x".repeat(200), approvedBy: "@lena", expires: "2026-12-31" };
    const verdict = verdictOf(many(5000, { subject: "日本語".repeat(40) }), {
      waived: many(500).map((finding) => ({ ...finding, waiver })),
    });
    const comment = renderComment(verdict, "<!-- toolmark -->");
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(65_536);
    expect(comment.startsWith("<!-- toolmark -->\n### ❌ Toolmark: 5000 errors")).toBe(true);
  });

  it("links commits where it is told their address", () => {
    expect(renderMarkdown(verdictOf([CALM_FINDING]), { commitUrl: "https://git.example/a/b/commit/" })).toContain(
      `[<code>4f2a91c</code>](https://git.example/a/b/commit/${CALM_FINDING.commit})`,
    );
  });
});

describe("the annotations", () => {
  it("are at most ten of each level, and none is lost", () => {
    const output = renderGithub(verdictOf([...many(14), ...many(10, { level: "warning" })]));
    const commands = obeyedCommands(output);
    expect(commands.filter((command) => command.name === "error")).toHaveLength(10);
    expect(commands.filter((command) => command.name === "warning")).toHaveLength(10);
    expect(commands.find((command) => command.message.startsWith("5 errors more"))).toBeDefined();
    for (let index = 0; index < 14; index += 1) expect(output).toContain(`Finding number ${index}.`);
  });

  it("stay below the length at which a runner cuts them", () => {
    const commands = obeyedCommands(renderGithub(verdictOf(many(1, { because: "%\u{e0041}".repeat(5000) }))));
    for (const command of commands) expect(command.message.length).toBeLessThanOrEqual(4096);
  });
});

describe("the SARIF report", () => {
  it("points at the paths, else at the rule, and keeps its fingerprints", () => {
    const log = JSON.parse(renderSarif(verdictOf([CALM_FINDING, { ...CALM_FINDING, paths: [] }])));
    const places = log.runs[0].results.map(
      (result: {
        locations: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }[];
      }) =>
        result.locations.map(
          (place) => `${place.physicalLocation.artifactLocation.uri}:${place.physicalLocation.region.startLine}`,
        ),
    );
    expect(places).toEqual([["evals/harness.py:1"], [".github/toolmark.yml:12"]]);
    expect(log.runs[0].results[0].partialFingerprints).toEqual(log.runs[0].results[1].partialFingerprints);
  });
});
