/**
 * Variables for every git that we start: English messages, no replace refs (a local ref could show another commit
 * than the one that is pushed), no locks taken for reading, no flush after every commit, no prompts.
 */
const FOR_READING: Environment = {
  LC_ALL: "C",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_FLUSH: "0",
  GIT_TERMINAL_PROMPT: "0",
  GIT_LITERAL_PATHSPECS: "1",
  // Grafts are replace refs in a file. There is none below a device.
  GIT_GRAFT_FILE: "/dev/null/none",
  GIT_EXTERNAL_DIFF: undefined,
  GIT_DIFF_OPTS: undefined,
};

/** Variables to set for a process; undefined takes one away. */
export interface Environment {
  readonly [name: string]: string | undefined;
}

/** The process's own environment with ours laid over it, and `more` over that. */
export function gitEnvironment(more: Environment = {}): { [name: string]: string } {
  const environment: { [name: string]: string } = {};
  for (const [name, value] of Object.entries({ ...process.env, ...FOR_READING, ...more })) {
    if (value !== undefined) environment[name] = value;
  }
  return environment;
}
