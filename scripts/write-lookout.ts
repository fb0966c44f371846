/**
 * Writes what the registry knows into the files of hooks/, between their marker lines, so that sh can look for it without
 * starting anything. `--check` only compares and fails when a file is stale.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { builtInRegistry } from "../src/assistants/registry.ts";
import { withGeneratedParts, withGeneratedWords } from "../src/setup/lookout.ts";

const hooks = join(resolve(import.meta.dirname, ".."), "hooks");
const writers = { "lookout.sh": withGeneratedParts, "none.awk": withGeneratedWords };

for (const [name, write] of Object.entries(writers)) {
  const path = join(hooks, name);
  const text = readFileSync(path, "utf8");
  const fresh = write(text, builtInRegistry());
  if (fresh === text) continue;
  if (process.argv.includes("--check")) {
    console.error(`hooks/${name} is stale: run \`node scripts/write-lookout.ts\``);
    process.exitCode = 1;
  } else {
    writeFileSync(path, fresh);
  }
}
