import fc from "fast-check";
import type { Finding, Verdict } from "../../src/policy/verdict.ts";

/** Words a stranger puts wherever they may write, to be obeyed by whatever prints them. */
export const HOSTILE: readonly string[] = [
  "::error::owned",
  "  ::add-mask::e",
  "::stop-commands::x",
  "\u2028::set-output name=a::b",
  "\u0085::error::nel",
  ">>> ##[set-output name=a]b",
  "###[error]x",
  "a\r::warning::lone cr",
  "a\n::notice::line feed",
  "a%0A::error::percent",
  "\u001b[2J\u001b]0;title\u0007",
  "\u009b31m",
  "abc\u202eevil\u2066",
  "zero\u200bwidth\ufeff",
  "<img src=x onerror=alert(1)>",
  "<!-- toolmark -->",
  "</td></tr></table><h1>big</h1>",
  "[click](https://evil.example)",
  "![img](https://evil.example/a.png)",
  "https://evil.example www.evil.example",
  "@acme/everyone @jane",
  "Fixes #1 GH-2 acme/app#3",
  "a | b | c",
  "`code` ``` fence",
  "**bold** _em_ ~~x~~ # h",
  "\\| \\` \\<b>",
  "&lt;b&gt; &#64;jane",
  "$a_{b}$ $$x$$",
  "\ud800 lone",
  "\u{e0041}\u{e0042}",
];

export const CALM_FINDING: Finding = {
  level: "error",
  code: "prohibited-assistant",
  commit: "4f2a91c0d3b5e6f708192a3b4c5d6e7f80912a3b",
  subject: "Add the evaluation harness",
  assistant: "claude-code",
  provider: "anthropic",
  model: "claude-opus-4-8",
  paths: ["evals/harness.py"],
  rule: { name: "no outside model near evaluation material", file: ".github/toolmark.yml", line: 12 },
  verdict: "deny",
  because: "The record says `claude-code`. Output of other vendors' models must not reach evaluation material.",
  remedy: "Write this part again without it, or ask @acme/applied-ai-leads for a waiver.",
};

export function verdictOf(findings: readonly Finding[], more: Partial<Verdict> = {}): Verdict {
  return {
    verdict: findings.some((finding) => finding.level === "error") ? "fail" : "pass",
    policy: { source: ".github/toolmark.yml", ref: "main", digest: `sha256:${"0123456789abcdef".repeat(4)}` },
    commits: 12,
    findings,
    waived: [],
    unjudged: null,
    ...more,
  };
}

const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.constantFrom("#", "[", ":", "\n"),
    ),
    {
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(""));

/** Verdicts in which every free text is hostile. */
export const hostileVerdicts: fc.Arbitrary<Verdict> = fc
  .array(
    fc.record({
      level: fc.constantFrom("error" as const, "warning" as const, "note" as const),
      subject: hostileText,
      assistant: hostileText,
      provider: hostileText,
      model: hostileText,
      paths: fc.array(hostileText, { maxLength: 3 }),
      because: hostileText,
      remedy: hostileText,
      name: hostileText,
      file: hostileText,
    }),
    { maxLength: 14 },
  )
  .chain((facts) =>
    fc.tuple(hostileText, hostileText).map(([source, reason]) => {
      const findings = facts.map(
        ({ name, file, ...rest }): Finding => ({ ...CALM_FINDING, ...rest, rule: { name, file, line: 3 } }),
      );
      const waiver = { file: reason, line: 2, reason, approvedBy: source, expires: "2026-12-31" };
      return verdictOf(findings, {
        policy: { source, ref: reason, digest: source },
        waived: findings.slice(0, 2).map((finding) => ({ ...finding, waiver })),
        unjudged: findings.length % 2 === 0 ? null : { reason, remedy: source },
      });
    }),
  );
