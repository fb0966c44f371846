/**
 * Builds the bundles once a run into a throw-away folder, so that tests which start them as child processes never
 * test a stale dist/. TOOLMARK_DIST tells the tests where; set it beforehand to test other bundles (dist/ itself in CI).
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export function setup(): (() => void) | undefined {
  if (process.env["TOOLMARK_DIST"] !== undefined) return undefined;
  const out = mkdtempSync(join(tmpdir(), "toolmark-package-"));
  const root = resolve(import.meta.dirname, "../..");
  const dist = join(out, "dist");
  execFileSync(process.execPath, [join(root, "scripts/build.ts"), "--out", dist], { stdio: "inherit" });
  // Laid out as in the package: `init` finds the hooks' sh files beside dist/.
  cpSync(join(root, "hooks"), join(out, "hooks"), { recursive: true });
  writeFileSync(join(out, "package.json"), '{"type":"module"}\n');
  process.env["TOOLMARK_DIST"] = dist;
  return () => rmSync(out, { recursive: true, force: true });
}
