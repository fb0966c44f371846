/**
 * Prepares a run of the tests: a throw-away folder for all they write, gone when the run ends, and in it the bundles,
 * built once, so that tests which start them as child processes never test a stale dist/. TOOLMARK_DIST tells the tests
 * where; set it beforehand to test other bundles.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export function setup(): (() => void) | undefined {
  if (process.env["TOOLMARK_TEST_TMP"] !== undefined) return undefined;
  const run = mkdtempSync(join(tmpdir(), "toolmark-tests-"));
  const temporary = join(run, "tmp");
  mkdirSync(temporary);
  process.env["TOOLMARK_TEST_TMP"] = temporary;
  process.env["TOOLMARK_DIST"] ??= buildPackage(join(run, "package"));
  return () => rmSync(run, { recursive: true, force: true, maxRetries: 3 });
}

/** Laid out as in the package: `init` finds the hooks' sh files beside dist/. */
function buildPackage(out: string): string {
  const root = resolve(import.meta.dirname, "../..");
  const dist = join(out, "dist");
  execFileSync(process.execPath, [join(root, "scripts/build.ts"), "--out", dist], { stdio: "inherit" });
  cpSync(join(root, "hooks"), join(out, "hooks"), { recursive: true });
  writeFileSync(join(out, "package.json"), '{"type":"module"}\n');
  return dist;
}
