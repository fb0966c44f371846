import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRepository, NO_ANTHROPIC } from "./repository.ts";

const DIST = process.env["TOOLMARK_DIST"] ?? "";

/** Runs a bundle after a script that takes something of Node's away from it. */
function runWithout(what: string, args: readonly string[], cwd: string, environment: NodeJS.ProcessEnv = {}) {
  const preload = join(mkdtempSync(join(tmpdir(), "toolmark-preload-")), "preload.cjs");
  writeFileSync(preload, what);
  const env = { ...process.env, ...environment };
  const done = spawnSync(process.execPath, ["--require", preload, ...args], { cwd, env, encoding: "utf8" });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** git is "started", and never heard of again: what waits for it waits for nothing, and Node has nothing left to do. */
const SILENT_GIT = `
const { EventEmitter } = require("node:events");
const { Readable, Writable } = require("node:stream");
require("node:child_process").spawn = () => Object.assign(new EventEmitter(), {
  pid: 1, kill() {}, stdin: new Writable({ write(_a, _b, done) { done(); } }),
  stdout: new Readable({ read() {} }), stderr: new Readable({ read() {} }),
  get stdio() { return [this.stdin, this.stdout, this.stderr, new Readable({ read() {} })]; },
});`;
const THROWS_LATER = `setImmediate(() => { throw new Error("from nowhere"); });`;
/** A connection that is never made, and no clock that would keep the process waiting for it. */
const SILENT_NET = `
require("node:net").Socket.prototype.connect = function () { return this; };
const { setTimeout: start } = globalThis;
globalThis.setTimeout = (...args) => start(...args).unref();`;

describe("a gate that loses its thread", () => {
  it("does not pass: check ends with 3 when what it waits for never comes", () => {
    const { path } = createRepository(NO_ANTHROPIC);
    for (const args of [["main..main"], ["--format", "text", "main..main"]]) {
      const { code, err } = runWithout(SILENT_GIT, [join(DIST, "cli.js"), "check", ...args], path);
      expect(code).toBe(3);
      expect(err).toContain("nothing was judged");
    }
  });

  it("does not pass or fail: check ends with 3 when something is thrown that nobody catches", () => {
    const { path } = createRepository(NO_ANTHROPIC);
    const { code, err } = runWithout(THROWS_LATER, [join(DIST, "cli.js"), "check", "main..main"], path);
    expect(code).toBe(3);
    expect(err).toContain("from nowhere");
  });

  it("does not pass: the Action ends with 3 when its host is never heard of again", () => {
    const payload = join(mkdtempSync(join(tmpdir(), "toolmark-event-")), "event.json");
    writeFileSync(
      payload,
      JSON.stringify({ pull_request: { number: 1, base: { ref: "main" }, head: { sha: "1".repeat(40) } } }),
    );
    const { code, out, err } = runWithout(SILENT_NET, [join(DIST, "action.js")], tmpdir(), {
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: payload,
      GITHUB_REPOSITORY: "acme/widgets",
      GITHUB_API_URL: "http://127.0.0.1:9",
      INPUT_TOKEN: "t",
      "INPUT_GITHUB-TOKEN": "t",
    });
    expect(code, out + err).toBe(3);
    expect(err).toContain("nothing was judged");
  });
});
