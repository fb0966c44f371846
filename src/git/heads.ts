import { runGit } from "./run.ts";

/** The commits that branches, tags and remote branches point to, each once: what `git log --all` starts from, but for notes and stashes. */
export async function readHeads(cwd: string): Promise<readonly string[]> {
  const format = "%(objecttype) %(objectname) %(*objecttype) %(*objectname)";
  const out = (
    await runGit(cwd, ["for-each-ref", `--format=${format}`, "refs/heads", "refs/tags", "refs/remotes"])
  ).toString("latin1");
  const heads = new Set<string>();
  for (const line of out.split("\n")) {
    const [type, name, peeledType, peeled] = line.split(" ");
    if (type === "commit" && name !== undefined) heads.add(name);
    else if (peeledType === "commit" && peeled !== undefined) heads.add(peeled);
  }
  return [...heads];
}
