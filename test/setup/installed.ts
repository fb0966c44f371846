import { spawnSync } from "node:child_process";

/**
 * Of these command lines, those whose program is on this machine. A fresh machine has one shell or two, and its tests
 * have to pass there; `.ci/run` installs all of them.
 */
export function installed(...commands: readonly string[]): readonly string[] {
  return commands.filter((command) => {
    const [program = ""] = command.split(" ");
    return spawnSync("sh", ["-c", 'command -v "$0"', program]).status === 0;
  });
}
