import type { Workshop } from "./workshop.ts";

/** A story with a known end. Blank lines and lone brackets are `-` in the truth: they count for nobody. */
export interface Scenario {
  readonly name: string;
  /** Whether a formatter changes what was written: then, and only then, an assistant may be given a person's line. */
  readonly formatter?: true;
  readonly files?: Readonly<Record<string, string>>;
  play(workshop: Workshop): void;
  /** Whose each added line is: A claude, B gemini, P a person, - nobody. */
  readonly truth: Readonly<Record<string, string>>;
}

export const text = (...lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");

export const CODE = text(
  "export function half(value: number): number {",
  "  if (value === 0) return 0;",
  "  return value / 2;",
  "}",
);
export const MORE = text(
  "export function twice(value: number): number {",
  "  const result = value * 2;",
  "  return result;",
  "}",
);
export const BASE = text(
  'import { readFileSync } from "node:fs";',
  "",
  "export function load(path: string): string {",
  "  const content = readFileSync(path);",
  '  return content.toString("utf8");',
  "}",
);

/** One writer after the other. */
export const PLAIN_SCENARIOS: readonly Scenario[] = [
  {
    name: "a person alone, in a repository with a journal",
    play(w) {
      w.writes("claude", "other.ts", CODE);
      w.addAll();
      w.commit();
      w.person("mine.ts", MORE);
      w.addAll();
    },
    truth: { "mine.ts": "PPP-" },
  },
  {
    name: "an assistant writes a new file",
    play(w) {
      w.writes("claude", "a.ts", CODE);
      w.addAll();
    },
    truth: { "a.ts": "AAA-" },
  },
  {
    name: "an assistant writes a file of one short line",
    play(w) {
      w.writes("claude", "VERSION", "1.2.3\n");
      w.addAll();
    },
    truth: { VERSION: "A" },
  },
  {
    name: "an assistant edits a person's file",
    files: { "a.ts": BASE },
    play(w) {
      w.edits("claude", "a.ts", "readFileSync(path);", 'readFileSync(path, { flag: "r" });');
      w.addAll();
    },
    truth: { "a.ts": "A" },
  },
  {
    name: "an assistant rewrites a file and keeps a person's uncommitted lines",
    files: { "a.ts": BASE },
    play(w) {
      w.person("a.ts", BASE + MORE);
      w.writes("gemini", "a.ts", CODE + BASE + MORE);
      w.addAll();
    },
    truth: { "a.ts": "BBB-PPP-" },
  },
  {
    name: "an assistant edits its own lines again",
    play(w) {
      w.writes("claude", "a.ts", CODE);
      w.edits("claude", "a.ts", "value / 2", "Math.trunc(value / 2)");
      w.addAll();
    },
    truth: { "a.ts": "AAA-" },
  },
  {
    name: "a person edits over an assistant's lines",
    play(w) {
      w.writes("claude", "a.ts", CODE + MORE);
      w.personEdits("a.ts", "value * 2;", "value + value;");
      w.addAll();
    },
    truth: { "a.ts": "AAA-APA-" },
  },
  {
    name: "a person adds lines between an assistant's",
    play(w) {
      w.writes("claude", "a.ts", CODE);
      w.personEdits("a.ts", "  return value / 2;\n", "  log(value);\n  return value / 2;\n");
      w.addAll();
    },
    truth: { "a.ts": "AAPA-" },
  },
  {
    name: "a person deletes some of an assistant's lines",
    play(w) {
      w.writes("claude", "a.ts", CODE + MORE);
      w.personEdits("a.ts", "  if (value === 0) return 0;\n", "");
      w.addAll();
    },
    truth: { "a.ts": "AA-AAA-" },
  },
  {
    name: "a person writes the rest of an assistant's file",
    play(w) {
      w.writes("claude", "a.ts", CODE);
      w.person("a.ts", CODE + MORE);
      w.addAll();
    },
    truth: { "a.ts": "AAA-PPP-" },
  },
  {
    name: "a person throws the assistant's work away and writes anew",
    play(w) {
      w.writes("claude", "a.ts", CODE);
      w.person("a.ts", MORE);
      w.addAll();
    },
    truth: { "a.ts": "PPP-" },
  },
  {
    name: "two assistants, a file each",
    play(w) {
      w.writes("claude", "a.ts", CODE);
      w.writes("gemini", "b.ts", MORE);
      w.addAll();
    },
    truth: { "a.ts": "AAA-", "b.ts": "BBB-" },
  },
  {
    name: "two assistants in one file",
    play(w) {
      w.writes("claude", "a.ts", CODE);
      w.edits("gemini", "a.ts", CODE, CODE + MORE);
      w.addAll();
    },
    truth: { "a.ts": "AAA-BBB-" },
  },
  {
    name: "one assistant edits the other's line",
    play(w) {
      w.writes("claude", "a.ts", CODE);
      w.edits("gemini", "a.ts", "  return value / 2;", "  return Math.floor(value / 2);");
      w.addAll();
    },
    truth: { "a.ts": "AAB-" },
  },
  {
    name: "an assistant edits a person's uncommitted line, and leaves the one beside it",
    files: { "a.ts": BASE },
    play(w) {
      w.personEdits(
        "a.ts",
        "  const content",
        "  assertReadable(path);\n  const started = Date.now();\n  const content",
      );
      w.edits("claude", "a.ts", "Date.now()", "performance.now()");
      w.addAll();
    },
    truth: { "a.ts": "PA" },
  },
  {
    name: "both add the same short line in functions of their own",
    files: { "a.ts": BASE },
    play(w) {
      w.edits("claude", "a.ts", BASE, `${BASE}function one() {\n  prepareOne();\n  return null;\n}\n`);
      w.person("a.ts", `${w.read("a.ts")}function two() {\n  prepareTwo();\n  return null;\n}\n`);
      w.addAll();
    },
    truth: { "a.ts": "AAA-PPP-" },
  },
  {
    name: "an assistant in a subfolder with blanks and letters beyond ASCII",
    play(w) {
      w.writes("claude", "src/été 1/größe.ts", 'export const größe = "μ";\n');
      w.addAll();
    },
    truth: { "src/été 1/größe.ts": "A" },
  },
  {
    name: "a file without a last line end",
    play(w) {
      w.writes("claude", "a.ts", CODE.trimEnd());
      w.addAll();
    },
    truth: { "a.ts": "AAA-" },
  },
  {
    name: "an assistant works over several commits",
    play(w) {
      w.writes("claude", "a.ts", CODE);
      w.addAll();
      w.commit();
      w.edits("claude", "a.ts", CODE, CODE + MORE);
      w.addAll();
    },
    truth: { "a.ts": "AAA-" },
  },
  {
    name: "a person's commit after an assistant's in the same file",
    play(w) {
      w.writes("claude", "a.ts", CODE);
      w.addAll();
      w.commit();
      w.person("a.ts", CODE + MORE);
      w.addAll();
    },
    truth: { "a.ts": "PPP-" },
  },
];
