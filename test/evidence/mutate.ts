import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtInRegistry } from "../../src/assistants/registry.ts";
import { evidenceFromMessage } from "../../src/evidence/from-message.ts";
import { mergeEvidence } from "../../src/evidence/merge.ts";
import { TODAY } from "./reading.ts";

const lines = readFileSync(join(import.meta.dirname, "marks.tsv"), "utf8")
  .split("\n")
  .slice(1)
  .flatMap((row) => row.split("\t")[0] ?? []);

const PIECES = [
  ...lines,
  ...lines.map((line) => `    ${line}`),
  ...lines.map((line) => `* ${line}`),
  "",
  "",
  "```",
  "~~~",
  "---------",
  "diff --git a/x b/x",
  "@@ -1 +1 @@",
  "+x",
  "such as:",
  "Signed-off-by: Jane Dev <jane@example.com>",
  "\u200B",
  "\u202E",
  "а",
  "\t",
  "\\n",
  ":::",
  "<>",
  "@",
  "[",
  "](",
  " via ",
  " (",
  "\uD83E",
];

/** A small generator of numbers, so that a failing round can be run again by its seed. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A message made of real marks, then damaged: letters dropped, doubled, swapped and replaced. */
export function mutatedMessage(random: (below: number) => number): string {
  const picked = Array.from({ length: 1 + random(8) }, () => PIECES[random(PIECES.length)] ?? "");
  let text = picked.join(random(4) === 0 ? " " : "\n");
  for (let rounds = random(6); rounds > 0; rounds -= 1) {
    const at = random(text.length + 1);
    const piece = PIECES[random(PIECES.length)] ?? "";
    const cut = random(4);
    text = text.slice(0, at) + (random(2) === 0 ? piece.slice(0, random(piece.length + 1)) : "") + text.slice(at + cut);
  }
  return text;
}

/** What a message says, to be compared: entries and problems, without the lines as seen. */
export function sayingOf(message: string): string {
  const { evidence, problems } = evidenceFromMessage(message, builtInRegistry(), TODAY);
  const entries = mergeEvidence(evidence).map(({ assistant, provider, model, strength }) => [
    assistant,
    provider,
    model,
    strength,
  ]);
  return JSON.stringify([entries, problems.map((problem) => problem.code)]);
}
