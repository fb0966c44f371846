import { createHash } from "node:crypto";
import type { Random } from "./messages.ts";

/** A file of a made-up tree. `bytes` of a submodule is the object name it points at. */
export interface MadeFile {
  readonly mode: "100644" | "100755" | "120000" | "160000";
  readonly bytes: Buffer;
}

export type MadeTree = ReadonlyMap<string, MadeFile>;

/** A made-up commit: its whole tree, and which earlier ones are its parents, the first one first. */
export interface MadeCommit {
  readonly tree: MadeTree;
  readonly parents: readonly number[];
}

const LINES = [
  "one",
  "two",
  "two",
  "",
  "\tindented",
  "CRLF\r",
  "naïve",
  "diff --git a/x b/x",
  "--- a/x",
  "+++ b/x",
  "-- sql comment",
  "++i;",
  "@@ -1,3 +1,3 @@",
  "index 000..111 100644",
  "Binary files a/x and b/x differ",
  "rename from x",
  "\\ No newline at end of file",
  "Subproject commit 0",
  " leading",
  "trailing ",
  "::error::x",
  "\u0085",
  "Signed-off-by: A",
  "x".repeat(300),
  "\0late".slice(1),
].map((line) => Buffer.from(line));
const RAW = [Buffer.from([0xff, 0xfe, 0x41]), Buffer.from([0xe9, 0x20, 0xe8]), Buffer.from([0xc3, 0x28])];
const NAMES = [
  "a",
  "b.txt",
  "c d.txt",
  "e/f",
  "e/g.lock",
  "naïve.txt",
  'q"uote',
  "tab\there",
  "new\nline",
  "back\\slash",
  "x b/y",
  "a/ b/z",
  "-dash",
  ".gitattributes",
];

function text(random: Random, raw: boolean): Buffer {
  const parts: Buffer[] = [];
  for (let n = random.below(12); n > 0; n--)
    parts.push(raw && random.below(6) === 0 ? random.pick(RAW) : random.pick(LINES), Buffer.from("\n"));
  if (random.below(4) === 0) parts.pop();
  return Buffer.concat(parts);
}

function binary(random: Random): Buffer {
  return Buffer.from([0x89, 0, random.below(4), 10, random.below(3), 10]);
}

function anyFile(random: Random, path: string): MadeFile {
  if (path === ".gitattributes")
    return {
      mode: "100644",
      bytes: Buffer.from(random.pick(["* -diff\n", "*.txt diff=own binary\n", "* diff\n", "*.lock -diff\n"])),
    };
  const roll = random.below(20);
  if (roll < 13) return { mode: random.pick(["100644", "100755"]), bytes: text(random, roll < 4) };
  if (roll < 17) return { mode: "100644", bytes: binary(random) };
  if (roll < 18) return { mode: "120000", bytes: random.pick(LINES.slice(0, 3)) };
  return { mode: "160000", bytes: Buffer.from(random.pick(["1", "2", "3"]).repeat(40)) };
}

/** A history of that many commits: edits, moves, copies, swaps, mode changes, binaries, links, submodules, merges. */
export function anyHistory(random: Random, commits: number): readonly MadeCommit[] {
  const made: MadeCommit[] = [];
  for (let n = 0; n < commits; n++) {
    const first = n === 0 || random.below(40) === 0 ? [] : [random.below(4) === 0 ? random.below(n) : n - 1];
    const others =
      first.length > 0 && n > 3 && random.below(6) === 0
        ? [random.below(n), random.below(n)].slice(random.below(2))
        : [];
    const parents = [...new Set([...first, ...others])];
    const tree = new Map(parents[0] === undefined ? [] : made[parents[0]]?.tree);
    if (parents.length > 1 && parents[1] !== undefined)
      for (const [path, file] of made[parents[1]]?.tree ?? []) if (random.below(2) === 0) put(tree, path, file);
    for (let edits = random.below(4); edits > 0; edits--) edit(random, tree);
    made.push({ tree, parents });
  }
  return made;
}

function edit(random: Random, tree: Map<string, MadeFile>): MadeTree {
  const paths = [...tree.keys()];
  const path = random.pick(NAMES);
  const other = paths.length === 0 ? path : random.pick(paths);
  const file = tree.get(other);
  const roll = random.below(10);
  if (file === undefined || roll < 3) return put(tree, path, anyFile(random, path));
  if (roll < 5) {
    tree.delete(other);
    if (roll === 4) return tree;
    return put(
      tree,
      path,
      roll === 3 && file.mode === "100644"
        ? { ...file, bytes: Buffer.concat([file.bytes, Buffer.from("more\n")]) }
        : file,
    );
  }
  if (roll === 5) return put(tree, path, file);
  if (roll === 6 && file.mode.startsWith("100"))
    return put(tree, other, { ...file, mode: file.mode === "100644" ? "100755" : "100644" });
  if (roll === 7 && tree.has(path)) {
    const swapped = tree.get(path) as MadeFile;
    put(tree, path, file);
    return put(tree, other, swapped);
  }
  if (file.mode === "120000" || file.mode === "160000") return put(tree, other, anyFile(random, other));
  return put(tree, other, {
    ...file,
    bytes: Buffer.concat([text(random, false), file.bytes.subarray(random.below(file.bytes.length + 1))]),
  });
}

/** A file cannot stand where a folder is, nor under a file. */
function put(tree: Map<string, MadeFile>, path: string, file: MadeFile): MadeTree {
  for (const known of tree.keys()) if (known.startsWith(`${path}/`) || path.startsWith(`${known}/`)) tree.delete(known);
  return tree.set(path, file);
}

/** The history as a stream for `git fast-import --export-marks`; mark n+1 is commit n. */
export function fastImport(history: readonly MadeCommit[]): Buffer {
  const out: Buffer[] = [];
  const say = (line: string) => out.push(Buffer.from(`${line}\n`));
  history.forEach(({ tree, parents }, n) => {
    say(`commit refs/heads/made-${n}`);
    say(`mark :${n + 1}`);
    say(`committer A <a@b> ${1_700_000_000 + n} +0000`);
    say(`data ${`commit ${n}`.length}`);
    say(`commit ${n}`);
    for (const [at, parent] of parents.entries()) say(`${at === 0 ? "from" : "merge"} :${parent + 1}`);
    say("deleteall");
    for (const [path, file] of tree) {
      const name = `"${path.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n").replaceAll("\t", "\\t")}"`;
      if (file.mode === "160000") say(`M 160000 ${file.bytes.toString()} ${name}`);
      else {
        say(`M ${file.mode} inline ${name}`);
        say(`data ${file.bytes.length}`);
        out.push(file.bytes);
        say("");
      }
    }
    say("");
  });
  return Buffer.concat(out);
}

/** The change digest by its definition and in no other way: lines after minus lines before, counted in whole files. */
export function digestByDefinition(before: MadeTree, after: MadeTree): string {
  const lines = new Map<string, number>();
  const blobs = new Map<string, number>();
  const tally = (tree: MadeTree, other: MadeTree, by: number) => {
    for (const [path, file] of tree) {
      const same = other.get(path);
      if (same?.bytes.equals(file.bytes) && kindOf(same) === kindOf(file)) continue;
      // git shows a changed file as binary as soon as one side of it is.
      const isBinary =
        isBinaryFile(file) || (same !== undefined && kindOf(same) === kindOf(file) && isBinaryFile(same));
      if (isBinary) blobs.set(blobOf(file), (blobs.get(blobOf(file)) ?? 0) + by);
      else for (const line of linesOf(file)) lines.set(line, (lines.get(line) ?? 0) + by);
    }
  };
  tally(before, after, -1);
  tally(after, before, 1);
  const net = [...lines]
    .filter(([, count]) => count !== 0)
    .sort(([a], [b]) => Buffer.compare(Buffer.from(a, "latin1"), Buffer.from(b, "latin1")));
  const binaries = [...blobs].flatMap(([id, count]) => Array<string>(Math.max(count, 0)).fill(id)).sort();
  if (net.length === 0 && binaries.length === 0) return "0".repeat(16);
  const hashed =
    net.map(([line, count]) => `${count} ${line}\n`).join("") + binaries.map((id) => `bin ${id}\n`).join("");
  return createHash("sha256").update(hashed, "latin1").digest("hex").slice(0, 16);
}

/** git shows a change of kind as a deletion and an addition. */
function kindOf(file: MadeFile): string {
  return file.mode.slice(0, 3);
}

export function isBinaryFile(file: MadeFile): boolean {
  return file.mode !== "160000" && file.bytes.subarray(0, 8000).includes(0);
}

function linesOf(file: MadeFile): readonly string[] {
  if (file.mode === "160000") return [`Subproject commit ${file.bytes}`];
  const lines = file.bytes.toString("latin1").split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

function blobOf(file: MadeFile): string {
  return createHash("sha1").update(`blob ${file.bytes.length}\0`).update(file.bytes).digest("hex");
}
