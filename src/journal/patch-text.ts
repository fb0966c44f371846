import type { Edit, Hunk } from "./edit.ts";

/** The hunks of a unified diff of one file. Anything before the first `@@` is left aside. */
export function hunksOfDiff(diff: string): readonly Hunk[] {
  const hunks: { lines: string[] }[] = [];
  for (const line of withoutLastBreak(diff)) {
    if (line.startsWith("@@")) hunks.push({ lines: [] });
    else if (!line.startsWith("\\")) hunks.at(-1)?.lines.push(line);
  }
  return hunks;
}

const BEGIN = "*** Begin Patch";
const HEADS = {
  add: "*** Add File: ",
  update: "*** Update File: ",
  remove: "*** Delete File: ",
  move: "*** Move to: ",
};

/** Whether a text (a shell command, say) carries a patch in Codex's form. */
export function holdsPatch(text: string): boolean {
  return text.includes(BEGIN);
}

/** The edits of a patch in Codex's form, wherever in the text it stands. */
export function editsOfPatch(text: string): readonly Edit[] {
  const edits: { path: string; hunks: { lines: string[] }[] }[] = [];
  const body = text.slice(text.indexOf(BEGIN) + BEGIN.length);
  for (const line of withoutLastBreak(body)) {
    if (line.startsWith("*** End Patch")) break;
    const last = edits.at(-1);
    if (line.startsWith(HEADS.add)) edits.push({ path: line.slice(HEADS.add.length).trim(), hunks: [{ lines: [] }] });
    else if (line.startsWith(HEADS.update)) edits.push({ path: line.slice(HEADS.update.length).trim(), hunks: [] });
    else if (line.startsWith(HEADS.move) && last !== undefined) last.path = line.slice(HEADS.move.length).trim();
    else if (line.startsWith("@@")) last?.hunks.push({ lines: [] });
    else if (/^[ +-]/.test(line)) {
      if (last?.hunks.length === 0) last.hunks.push({ lines: [] });
      last?.hunks.at(-1)?.lines.push(line);
    }
  }
  return edits.map(({ path, hunks }) => ({ path, change: { kind: "hunks", hunks } }));
}

function withoutLastBreak(text: string): readonly string[] {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}
