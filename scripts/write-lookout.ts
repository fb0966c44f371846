/**
 * Writes what the registry knows into hooks/lookout.sh, between its marker lines, so that sh can look for it without
 * starting anything. `--check` only compares and fails when the file is stale.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { builtInRegistry } from "../src/assistants/registry.ts";
import { withGeneratedParts } from "../src/setup/lookout.ts";

const path = join(resolve(import.meta.dirname, ".."), "hooks/lookout.sh");
const text = readFileSync(path, "utf8");
const fresh = withGeneratedParts(text, builtInRegistry());
if (process.argv.includes("--check")) {
  if (fresh !== text) {
    console.error("hooks/lookout.sh is stale: run `node scripts/write-lookout.ts`");
    process.exitCode = 1;
  }
} else {
  writeFileSync(path, fresh);
}
