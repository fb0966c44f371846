/** What `toolmark` can be told to do, in the order of `toolmark --help`; the last three are called by hooks. */
export const COMMAND_NAMES = [
  "init",
  "check",
  "explain",
  "policy",
  "audit",
  "assistants",
  "stamp",
  "doctor",
  "demo",
  "hook",
  "guard",
  "journal",
] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];
