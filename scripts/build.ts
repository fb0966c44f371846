/**
 * Builds dist/: one self-contained ES module an entry, byte-identical wherever the checkout lies.
 * `--out DIR` builds elsewhere, which is how the freshness check compares without touching dist/.
 */
import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { rolldown } from "rolldown";

const root = resolve(import.meta.dirname, "..");
const { values } = parseArgs({ options: { out: { type: "string", default: join(root, "dist") } } });
const out = resolve(values.out);

const ENTRIES = ["action", "cli", "hook"] as const;

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const entry of ENTRIES) {
  const bundle = await rolldown({
    cwd: root,
    input: `src/${entry}.ts`,
    platform: "node",
    treeshake: true,
    transform: { target: "node20" },
  });
  await bundle.write({
    file: join(out, `${entry}.js`),
    format: "esm",
    codeSplitting: false,
    // The hook starts in the middle of a person's commit: every byte it does not have to parse is time given back.
    minify: entry === "hook",
    banner: entry === "cli" ? "#!/usr/bin/env node" : "",
    // Dependencies that are CommonJS call require() for Node's own modules.
    intro:
      entry === "hook"
        ? ""
        : 'import { createRequire as __toolmarkRequire } from "node:module";\nconst require = __toolmarkRequire(import.meta.url);',
  });
  await bundle.close();
}
