/**
 * Gemini CLI runs git with hooks switched off, so nothing of ours sees it commit or push. Its own hooks do: before a
 * shell command runs, this tells whether the command would publish a commit that carries no record yet.
 */
export function publishes(command: string): "nothing" | "a push" | "a commit and a push" {
  const words = command.split(/[^A-Za-z0-9_-]+/);
  if (!follows(words, "push")) return "nothing";
  return follows(words, "commit") ? "a commit and a push" : "a push";
}

/** Whether a git command's name stands behind a `git`, whatever options stand between. */
function follows(words: readonly string[], name: string): boolean {
  const git = words.indexOf("git");
  return git >= 0 && words.indexOf(name, git + 1) > git;
}
