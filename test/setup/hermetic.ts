/**
 * Every test starts from the same world: no identity, configuration or assistant of the machine it runs on.
 * Runs in each worker before its tests.
 */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const KEPT = new Set([
  "PATH",
  "TMPDIR",
  "TEMP",
  "TMP",
  "SYSTEMROOT",
  "COMSPEC",
  "VITEST",
  "NODE_ENV",
  "CI",
  "TOOLMARK_DIST",
  "TOOLMARK_TEST_TMP",
  "TOOLMARK_WHOLE",
]);

for (const name of Object.keys(process.env)) {
  if (!KEPT.has(name) && !name.startsWith("VITEST_") && !name.startsWith("TINYPOOL")) delete process.env[name];
}

process.env["TMPDIR"] = process.env["TOOLMARK_TEST_TMP"] ?? tmpdir();
const home = mkdtempSync(join(tmpdir(), "toolmark-home-"));
Object.assign(process.env, {
  HOME: home,
  XDG_CONFIG_HOME: join(home, ".config"),
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_AUTHOR_NAME: "Jane Dev",
  GIT_AUTHOR_EMAIL: "jane@example.com",
  GIT_AUTHOR_DATE: "2026-11-23T10:00:00Z",
  GIT_COMMITTER_NAME: "Jane Dev",
  GIT_COMMITTER_EMAIL: "jane@example.com",
  GIT_COMMITTER_DATE: "2026-11-23T10:00:00Z",
  GIT_TERMINAL_PROMPT: "0",
  LC_ALL: "C.UTF-8",
  TZ: "UTC",
});
