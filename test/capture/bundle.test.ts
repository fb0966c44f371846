import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const HOOK = join(process.env["TOOLMARK_DIST"] ?? "", "hook.js");

describe("the hook's bundle", () => {
  it("loads both as a script and as a module, on its own", () => {
    const folder = mkdtempSync(join(tmpdir(), "toolmark-hook-"));
    for (const name of ["hook.cjs", "hook.mjs"]) {
      copyFileSync(HOOK, join(folder, name));
      const result = spawnSync(process.execPath, [join(folder, name)], { encoding: "utf8", timeout: 20_000 });
      expect({ name, status: result.status, stderr: result.stderr }).toEqual({ name, status: 0, stderr: "" });
    }
  });

  it("is no larger than 120 kB", () => {
    expect(statSync(HOOK).size).toBeLessThanOrEqual(120_000);
  });
});
