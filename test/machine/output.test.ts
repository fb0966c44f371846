import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openOutput } from "../../src/machine/output.ts";

const folder = () => mkdtempSync(join(tmpdir(), "toolmark-output-"));

it("shows nothing under the name before it is finished, and no leftovers after", () => {
  const where = folder();
  const path = join(where, "report.json");
  writeFileSync(path, "old");
  const output = openOutput(path);
  output.write("new ");
  expect(readFileSync(path, "utf8")).toBe("old");
  output.write("text, naïve\n");
  output.finish();
  expect(readFileSync(path, "utf8")).toBe("new text, naïve\n");
  expect(readdirSync(where)).toEqual(["report.json"]);
});

it("leaves what was there when it is abandoned", () => {
  const where = folder();
  const path = join(where, "report.json");
  writeFileSync(path, "old");
  const output = openOutput(path);
  output.write("half");
  output.abandon();
  expect(readFileSync(path, "utf8")).toBe("old");
  expect(readdirSync(where)).toEqual(["report.json"]);
});

it("writes where a link points, and leaves the file to those who could read it before", () => {
  const where = folder();
  writeFileSync(join(where, "real.json"), "old", { mode: 0o600 });
  symlinkSync("real.json", join(where, "report.json"));
  const output = openOutput(join(where, "report.json"));
  output.write("new");
  output.finish();
  expect(readlinkSync(join(where, "report.json"))).toBe("real.json");
  expect(readFileSync(join(where, "real.json"), "utf8")).toBe("new");
  expect(statSync(join(where, "real.json")).mode & 0o777).toBe(0o600);
});

it("writes directly to a target that is no regular file", () => {
  const where = folder();
  const pipe = join(where, "pipe");
  execFileSync("mkfifo", [pipe]);
  const read = execFileSync("sh", ["-c", `cat "$0" & printf through > "$0"; wait`, pipe], { encoding: "utf8" });
  expect(read).toBe("through");
  const output = openOutput("/dev/null");
  output.write("gone");
  output.finish();
});

it("refuses a folder and a path that cannot be", () => {
  const where = folder();
  mkdirSync(join(where, "folder"));
  expect(() => openOutput(join(where, "folder"))).toThrow(/is a directory/);
  expect(() => openOutput(join(where, "nowhere/report.json"))).toThrow(`there is no folder ${join(where, "nowhere")}`);
  expect(() => openOutput("/proc/report.json")).toThrow(/^\/proc takes no new file/);
});
