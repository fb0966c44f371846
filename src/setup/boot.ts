import { join } from "node:path";
import type { Step } from "./plan.ts";

/**
 * Starts the recorder from the code that V8 made of it at `init`: reading 100 kB of JavaScript is a third of what the
 * recorder costs. Another Node or another recorder makes V8 refuse that code, and then it reads the text as ever.
 */
const BOOT = `"use strict";
process.getBuiltinModule ??= require;
const fs = require("node:fs");
const { Script } = require("node:vm");
const filename = __dirname + "/recorder.js";
let cachedData;
try {
  cachedData = fs.readFileSync(__dirname + "/recorder.code");
} catch {}
const script = new Script(fs.readFileSync(filename, "utf8"), { filename, cachedData });
script.runInThisContext();
if (process["env"].TOOLMARK_KEEP_CODE === "1") {
  fs.writeFileSync(__dirname + "/recorder.code.new", script.createCachedData());
  fs.renameSync(__dirname + "/recorder.code.new", __dirname + "/recorder.code");
}
`;

/** The steps that put the boot file into `bin` and let V8's code be made, by recording a commit that nobody makes. */
export function planBoot(bin: string, node: string, top: string): readonly Step[] {
  const boot = join(bin, "hook.cjs");
  const message = join(bin, "rehearsal", "COMMIT_EDITMSG");
  return [
    { kind: "write", path: boot, text: BOOT, mode: 0o600, say: null },
    { kind: "write", path: message, text: "rehearsal\n", mode: 0o600, say: null },
    {
      kind: "run",
      program: node,
      args: [boot, "prepare-commit-msg", message, "message"],
      cwd: top,
      environment: { TOOLMARK_KEEP_CODE: "1", TOOLMARK: "1", GIT_EDITOR: ":", CLAUDE_PID: "rehearsal" },
      say: null,
    },
    { kind: "remove", path: join(bin, "rehearsal"), say: null },
  ];
}
