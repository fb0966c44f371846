import { describe, expect, it } from "vitest";
import { parsePolicy } from "../../src/policy/parse.ts";
import { TODAY } from "./cases.ts";

/**
 * Thirty policies with one mistake each. `▸` stands where the mistake begins and is taken out before parsing; `fix` is
 * the right text, null where there is none to be guessed.
 */
interface Broken {
  readonly mistake: string;
  readonly text: string;
  readonly fix: string | null;
}

const RULE = (line: string) => `version: 1\nrules:\n  - name: one\n    verdict: deny\n    ${line}\n`;

const BROKEN: readonly Broken[] = [
  { mistake: "a mistyped key at the top", text: "version: 1\n▸declarations: required\n", fix: "declaration" },
  { mistake: "a mistyped key in a rule", text: RULE("▸path: [train/**]"), fix: "paths" },
  { mistake: "another tool's word for a key", text: RULE("▸tools: [codex]"), fix: "assistants" },
  { mistake: "an underscore in a key", text: "version: 1\n▸unknown_provider: deny\n", fix: "unknown-provider" },
  { mistake: "another word for a verdict", text: "version: 1\nunknown: ▸block\n", fix: "deny" },
  { mistake: "a mistyped verdict", text: "version: 1\nrules:\n  - verdict: ▸reveiw\n", fix: "review" },
  { mistake: "true for required", text: "version: 1\ndeclaration: ▸yes\n", fix: "required" },
  { mistake: "no version", text: "▸declaration: required\n", fix: "version: 1" },
  { mistake: "a version that does not exist", text: "version: ▸2\n", fix: "1" },
  { mistake: "a rule without a verdict", text: "version: 1\nrules:\n  - ▸name: x\n", fix: "verdict: deny" },
  { mistake: "a mistyped assistant", text: RULE("assistants: [codex, ▸cluade-code]"), fix: "claude-code" },
  { mistake: "an assistant by its short name", text: RULE("assistants: [▸claude]"), fix: "claude-code" },
  {
    mistake: "a provider where an assistant is meant",
    text: RULE("assistants: [▸anthropic]"),
    fix: "provider:anthropic",
  },
  { mistake: "a mistyped provider", text: RULE('assistants: [▸"provider:antropic"]'), fix: "provider:anthropic" },
  { mistake: "a product as a provider", text: RULE('assistants: [▸"provider:gemini"]'), fix: "provider:google" },
  { mistake: "a capital letter in a selector", text: RULE("assistants: [▸Codex]"), fix: "codex" },
  {
    mistake: "a mistyped kind of selector",
    text: RULE('assistants: [▸"vendor:openai", "provder:openai"]').replace(
      '"vendor:openai", "provder:openai"',
      '"provder:openai"',
    ),
    fix: "provider:openai",
  },
  { mistake: "one word where a list belongs", text: RULE("paths: ▸train/**"), fix: '["train/**"]' },
  { mistake: "a folder for a glob", text: RULE('paths: [▸"train/"]'), fix: "train/**" },
  { mistake: "a slash at the beginning", text: RULE('paths: [▸"/train/**"]'), fix: "train/**" },
  { mistake: "a regular expression for a glob", text: RULE('paths: [▸"^train/.*"]'), fix: "train/**" },
  { mistake: "a path that leaves the repository", text: RULE('paths: [▸"../train/**"]'), fix: null },
  { mistake: "a glob without quotes", text: RULE("paths: [▸**/*.py]"), fix: '"**/*.py"' },
  { mistake: "a lone star without quotes", text: RULE("assistants: [▸*]"), fix: '"*"' },
  { mistake: "a kind of selector and no more", text: RULE('assistants: [▸"provider:"]'), fix: null },
  { mistake: "a glob of providers", text: RULE('assistants: [▸"provider:*"]'), fix: "any" },
  { mistake: "a version in quotes", text: "version: ▸'1'\n", fix: "1" },
  { mistake: "an underscore in an assistant", text: RULE("assistants: [▸claude_code]"), fix: "claude-code" },
  { mistake: "a participle for a verdict", text: "version: 1\nunknown: ▸denied\n", fix: "deny" },
  { mistake: "a truth for a word", text: "version: 1\nbound: ▸true\n", fix: "required" },
  { mistake: "a verdict for a mode", text: "version: 1\nmode: ▸warn\n", fix: "report" },
  { mistake: "a verdict for what hooks do", text: "version: 1\nlocal: ▸deny\n", fix: "block" },
  { mistake: "a choice between folders", text: RULE('paths: [▸"(train|evals)/.*"]'), fix: "{train,evals}/**" },
  { mistake: "a date with dots", text: RULE("until: ▸01.03.2027"), fix: "2027-03-01" },
  { mistake: "a mistyped key that is needed", text: "▸verison: 1\n", fix: "version" },
  {
    mistake: "a mistyped key in a waiver",
    text: "version: 1\nwaivers:\n  - { ▸commit: [4f2a91c], reason: x, approved-by: lena, expires: 2026-12-31 }\n",
    fix: "commits",
  },
  { mistake: "a date in another order", text: RULE("until: ▸2027/3/1"), fix: "2027-03-01" },
  {
    mistake: "a waiver too far ahead",
    text: "version: 1\nwaivers:\n  - { commits: [4f2a91c], reason: x, approved-by: lena, expires: ▸2029-01-01 }\n",
    fix: "2027-11-23",
  },
  {
    mistake: "a waiver without an approver",
    text: "version: 1\nwaivers:\n  - ▸{ commits: [4f2a91c], reason: x, expires: 2026-12-31 }\n",
    fix: null,
  },
  {
    mistake: "a reviewer without @",
    text: "version: 1\nrules:\n  - verdict: review\n    reviewers: [▸acme/leads]\n",
    fix: "@acme/leads",
  },
  {
    mistake: "reviewers beside deny",
    text: "version: 1\nrules:\n  - verdict: ▸deny\n    reviewers: ['@lena']\n",
    fix: "review",
  },
  { mistake: "a number for a name", text: "version: 1\nrules:\n  - name: ▸2027\n    verdict: deny\n", fix: '"2027"' },
  {
    mistake: "a share without its sign",
    text: "version: 1\nbudget: { assistants: [codex], over: 30d, at-most: ▸'20' }\n",
    fix: "20%",
  },
  { mistake: "a tab", text: "version: 1\nrules:\n▸\t- verdict: deny\n", fix: null },
  { mistake: "a doubled key", text: "version: 1\nunknown: deny\n▸unknown: warn\n", fix: null },
  {
    mistake: "a bracket that is not closed",
    text: 'version: 1\nrules:\n  - verdict: deny\n    paths: ▸["train/**"\n  - verdict: warn\n',
    fix: null,
  },
];

/** What `lint` says, and where the mark stood. */
function lint(text: string) {
  const at = text.indexOf("▸");
  const before = text.slice(0, at).split("\n");
  const { problems } = parsePolicy(
    new TextEncoder().encode(text.replace("▸", "")),
    { file: "p.yml", ref: null },
    { today: TODAY },
  );
  return { problems, line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

describe("lint on policies with one mistake each", () => {
  it("has thirty of them and more", () => expect(BROKEN.length).toBeGreaterThanOrEqual(30));

  it.each(BROKEN)("points at $mistake and nowhere else", ({ text }) => {
    const { problems, line, column } = lint(text);
    expect(problems.map((problem) => `${problem.line}:${problem.column}`)).toEqual([`${line}:${column}`]);
  });

  it.each(BROKEN.filter(({ fix }) => fix !== null))("proposes the right text for $mistake", ({ text, fix }) => {
    expect(lint(text).problems[0]?.suggestion).toBe(fix);
  });

  it("tells every value that lacks its quotes at once", () => {
    const { problems } = lint("version: 1\nrules:\n  - paths: [*.py, !train/**, *]\n    reviewers: [@x]\n");
    expect(problems.map(({ suggestion }) => suggestion)).toEqual(['"*.py"', '"!train/**"', '"*"', '"@x"']);
  });

  it("looks under a mistyped key as well", () => {
    const { problems } = lint("version: 1\nrules:\n  - { verdict: deny, asistants: [claud-code, codex] }\n");
    expect(problems.map(({ suggestion }) => suggestion)).toEqual(["assistants", "claude-code"]);
  });

  it("tells a bracket that is never closed once", () => {
    expect(lint("version: 1\nrules: [{ verdict: deny\n").problems).toHaveLength(1);
  });

  it("proposes one in at least twenty-seven", () => {
    expect(
      BROKEN.filter(({ text, fix }) => fix !== null && lint(text).problems[0]?.suggestion === fix).length,
    ).toBeGreaterThanOrEqual(27);
  });
});
