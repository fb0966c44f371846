import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const DIST = process.env["TOOLMARK_DIST"] ?? "dist";
const SAID = "Records which AI assistant";
/** As long as what it stands for: V8 knows a text by its length. */
const EVIL = "Evil code of some intruder";

/** A cache folder as XDG names it, and `toolmark --help` of a package that keeps its code there. */
function open(dist = DIST) {
  const cache = mkdtempSync(join(tmpdir(), "toolmark-cache-"));
  const folder = join(cache, "toolmark");
  mkdirSync(folder, { mode: 0o700 });
  const environment = { ...process.env, XDG_CACHE_HOME: cache };
  return {
    folder,
    help: () => spawnSync(process.execPath, [join(dist, "cli.js"), "--help"], { env: environment, encoding: "utf8" }),
    kept: () => readdirSync(folder),
  };
}

/** What V8 made of a package that says something else, under the digits of the real one. */
function plant(folder: string): void {
  const dist = mkdtempSync(join(tmpdir(), "toolmark-evil-"));
  cpSync(DIST, dist, { recursive: true });
  const text = readFileSync(join(dist, "command.cjs"), "latin1");
  writeFileSync(join(dist, "command.cjs"), text.replace(SAID, EVIL), "latin1");
  const evil = open(dist);
  expect(evil.help().stdout).toContain(EVIL);
  cpSync(evil.folder, folder, { recursive: true });
}

describe("the code that is kept of the command", () => {
  it("is one file a name, readable by its owner only, and gives the same answer", () => {
    const home = open();
    const first = home.help();
    expect(first.stdout).toContain(SAID);
    expect(home.kept()).toEqual([`toolmark-${process.version}-${process.arch}`]);
    expect(home.help().stdout).toBe(first.stdout);
    expect(home.kept()).toHaveLength(1);
  });

  it("would be run by V8 if somebody else put it there", () => {
    const home = open();
    plant(home.folder);
    expect(home.help().stdout).toContain(EVIL);
  });

  it("is not touched in a folder that others can write to", () => {
    const home = open();
    plant(home.folder);
    chmodSync(home.folder, 0o777);
    expect(home.help().stdout).toContain(SAID);
  });

  it("is not used when it was made of another version", () => {
    const home = open();
    plant(home.folder);
    const [name = ""] = home.kept();
    const kept = readFileSync(join(home.folder, name));
    writeFileSync(join(home.folder, name), Buffer.concat([Buffer.from("0123456789abcdef"), kept.subarray(16)]));
    expect(home.help().stdout).toContain(SAID);
  });

  it("may be damaged, cut short or impossible to write", () => {
    const home = open();
    home.help();
    const [name = ""] = home.kept();
    for (const damage of [
      (bytes: Buffer) => bytes.subarray(0, 1000),
      () => Buffer.alloc(0),
      () => Buffer.from("x".repeat(99)),
    ]) {
      writeFileSync(join(home.folder, name), damage(readFileSync(join(home.folder, name))));
      expect(home.help()).toMatchObject({ status: 0, stderr: "" });
    }
  });

  it("leaves nothing where there is no home", () => {
    const { XDG_CACHE_HOME: _, HOME: __, ...environment } = process.env;
    const cwd = mkdtempSync(join(tmpdir(), "toolmark-homeless-"));
    const run = spawnSync(process.execPath, [join(DIST, "cli.js"), "--version"], { env: environment, cwd });
    expect(run.status).toBe(0);
    expect(existsSync(join(cwd, ".cache"))).toBe(false);
    expect(readdirSync(cwd)).toEqual([]);
  });
});
