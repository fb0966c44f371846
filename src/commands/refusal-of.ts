import { Refusal } from "./terminal.ts";

/** A failure of the world in words: git's, or a disk's that is full. Null for any other error, which is a bug of ours. */
export async function refusalOf(error: unknown): Promise<Refusal | null> {
  if (error instanceof Refusal) return error;
  const [{ CommitRangeError }, { GitError }, { remedyOfGit }] = await Promise.all([
    import("../git/range.ts"),
    import("../git/git-error.ts"),
    import("../gate/from-git.ts"),
  ]);
  if (error instanceof CommitRangeError) return new Refusal(3, error.message, error.remedy);
  if (error instanceof GitError) return new Refusal(3, `git could not tell: ${error.message}`, remedyOfGit(error));
  if (error instanceof Error && "syscall" in error && error.syscall === "write") {
    return new Refusal(3, `the result could not be written: ${error.message}`, "Make room, or write it elsewhere.");
  }
  return null;
}
