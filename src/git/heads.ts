import { runGit } from "./run.ts";

/** Refs whose commits are nobody's work: what is noted about commits, and what was put aside. */
const ASIDE = /^refs\/(?:notes\/|stash$)/;

/** The commits that refs point to, each once: what `git log --all` starts from, but for notes and stashes. */
export async function readHeads(cwd: string): Promise<readonly string[]> {
  const format = "%(refname)%00%(objecttype)%00%(objectname)%00%(*objecttype)%00%(*objectname)";
  const out = (await runGit(cwd, ["for-each-ref", `--format=${format}`])).toString("latin1");
  const heads = new Set<string>();
  for (const line of out.split("\n")) {
    const [ref = "", type, name, peeledType, peeled] = line.split("\0");
    if (ASIDE.test(ref)) continue;
    if (type === "commit" && name !== undefined) heads.add(name);
    else if (peeledType === "commit" && peeled !== undefined) heads.add(peeled);
  }
  return [...heads];
}
