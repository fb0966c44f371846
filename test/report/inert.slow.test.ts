import fc from "fast-check";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { renderGithub } from "../../src/report/github.ts";
import {
  inertCommandProperty,
  inertFence,
  inertLine,
  inertLogLine,
  inertMarkdown,
  inertMarkdownCode,
  inertUri,
  isUnsafe,
} from "../../src/report/inert.ts";
import { renderJson } from "../../src/report/json.ts";
import { renderComment, renderMarkdown } from "../../src/report/markdown.ts";
import { renderSarif } from "../../src/report/sarif.ts";
import { renderText } from "../../src/report/text.ts";
import { obeyedCommands } from "./runner.ts";
import { HOSTILE, hostileVerdicts } from "./verdicts.ts";

const RUNS = { numRuns: 300 };

describe("a stranger's text in a log", () => {
  it("gives the runner nothing to obey, in text and in JSON", () => {
    fc.assert(
      fc.property(hostileVerdicts, (verdict) => {
        expect(obeyedCommands(renderText(verdict, { color: false }))).toEqual([]);
        expect(obeyedCommands(renderText(verdict, { color: true }))).toEqual([]);
        expect(obeyedCommands(renderJson(verdict))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("would be obeyed if it were printed as it came", () => {
    const obeyed = HOSTILE.filter((text) => obeyedCommands(text).length > 0);
    expect(obeyed.length).toBeGreaterThanOrEqual(8);
  });

  it("adds no command of its own to the annotations we make", () => {
    fc.assert(
      fc.property(hostileVerdicts, (verdict) => {
        const commands = obeyedCommands(renderGithub(verdict));
        for (const command of commands) expect(["error", "warning", "notice"]).toContain(command.name);
        const shown = (level: string) => Math.min(10, verdict.findings.filter((f) => f.level === level).length);
        const unjudged = verdict.unjudged === null ? 0 : 1;
        expect(commands.length).toBe(shown("error") + shown("warning") + shown("note") + unjudged);
      }),
      RUNS,
    );
  });

  it("cannot end a property or begin another", () => {
    expect(inertCommandProperty("a,line=7::x\n%0A")).toBe("a%2Cline=7%3A%3Ax\\u{a}%250A");
  });

  it("stays one visible line on a terminal", () => {
    for (const text of HOSTILE) {
      const line = inertLogLine(text);
      for (const character of line) expect(isUnsafe(character.codePointAt(0) ?? 0)).toBe(false);
    }
    expect(inertLine("a\u202eb\u001b[2J")).toBe("a\\u{202e}b\\u{1b}[2J");
  });

  it("leaves ordinary words of any language as they are", () => {
    expect(inertLogLine("Füge 評価 hinzu 🎉: C++ std")).toBe("Füge 評価 hinzu 🎉: C++ std");
  });
});

describe("a stranger's text in Markdown", () => {
  const ALLOWED = /<(?!\/?(?:table|thead|tbody|tr|th|td|h3|p|br|sub|code|strong|details|summary|pre)\b)[^>]*>/;

  it("makes no element, link, image, cell or mention", () => {
    fc.assert(
      fc.property(hostileVerdicts, (verdict) => {
        const html = marked.parse(renderMarkdown(verdict), { async: false, gfm: true });
        expect(html.match(ALLOWED)?.[0].replace('<code class="language-text">', "")).toBeUndefined();
        for (const row of html.match(/<tr>[\s\S]*?<\/tr>/g) ?? []) {
          expect([4, 5]).toContain((row.match(/<t[dh]>/g) ?? []).length);
        }
        const visible = html.replace(/<code[^>]*>[\s\S]*?<\/code>/g, "").replaceAll("&#64;", "@");
        expect(visible).not.toMatch(/@[A-Za-z0-9]/);
        expect(visible.replace(/&#\d+;/g, "")).not.toMatch(/#\d/);
      }),
      RUNS,
    );
  });

  it("would make them if it were pasted as it came", () => {
    const html = marked.parse(HOSTILE.filter((text) => !text.includes("<!--")).join("\n\n"), {
      async: false,
      gfm: true,
    });
    expect(html).toMatch(/<img/);
    expect(html).toMatch(/<a href="https:\/\/evil/);
    expect(html).toMatch(ALLOWED);
  });

  it("reads the same after rendering as before", () => {
    const decode = (html: string) =>
      html
        .replace(/<\/?(?:p|code)>/g, "")
        .replace(/&(?:#(\d+)|(lt|gt|quot|amp));/g, (_, digits, name) =>
          digits === undefined
            ? { lt: "<", gt: ">", quot: '"', amp: "&" }[name as "lt"]
            : String.fromCodePoint(Number(digits)),
        )
        .replaceAll("\u200b", "")
        .trim();
    for (const text of ["a|b `c` <d> [e](f) @g #1 *h* _i_ ~j~ \\k & &amp;", "1. x", "- y", "# z"]) {
      expect(decode(marked.parse(inertMarkdown(text), { async: false }))).toBe(text);
      expect(decode(marked.parse(inertMarkdownCode(text), { async: false }))).toBe(text);
    }
  });

  it("cannot carry the comment's marker, nor close a fence", () => {
    expect(
      renderComment({ ...emptyVerdict, policy: null }, "<!-- toolmark -->").match(/<!-- toolmark -->/g),
    ).toHaveLength(1);
    expect(inertMarkdown("<!-- toolmark -->")).not.toContain("<!--");
    expect(inertFence(["a", "````", "b"])).toBe("`````text\na\n````\nb\n`````");
  });
});

const emptyVerdict = { verdict: "pass", policy: null, commits: 1, findings: [], waived: [], unjudged: null } as const;

describe("a stranger's text in SARIF and JSON", () => {
  it("is data: the JSON parses back to the same verdict", () => {
    fc.assert(
      fc.property(hostileVerdicts, (verdict) => {
        expect(JSON.parse(renderJson(verdict))).toEqual(JSON.parse(JSON.stringify(verdict)));
      }),
      RUNS,
    );
  });

  it("makes no link in a SARIF message and no path outside the repository", () => {
    fc.assert(
      fc.property(hostileVerdicts, (verdict) => {
        for (const run of JSON.parse(renderSarif(verdict)).runs) {
          for (const result of run.results) {
            expect(result.message.text.replace(/\\[[\]\\]/g, "")).not.toMatch(/\[.*\]\(/);
            for (const place of result.locations) {
              expect(place.physicalLocation.artifactLocation.uri).not.toMatch(/^\/|(^|\/)\.\.(\/|$)|[\s<>"]/);
            }
          }
        }
      }),
      RUNS,
    );
    expect(inertUri("../../etc/a b#c?.py")).toBe("etc/a%20b%23c%3F.py");
  });
});
