/** Other programs as flows may run them: git has a room of its own, `child.ts` runs our own program. See `files.ts`. */
export { spawnSync } from "node:child_process";
