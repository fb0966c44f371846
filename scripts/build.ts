/**
 * Builds dist/: one self-contained ES module an entry, byte-identical wherever the checkout lies.
 * `--out DIR` builds elsewhere, which is how the freshness check compares without touching dist/.
 */
import { mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Plugin, rolldown } from "rolldown";

const root = resolve(import.meta.dirname, "..");
const { values } = parseArgs({ options: { out: { type: "string", default: join(root, "dist") } } });
const out = resolve(values.out);

/** Dependencies that are CommonJS call require() for Node's own modules. */
const MODULE_INTRO = `import { createRequire as __toolmarkRequire } from "node:module";
const require = __toolmarkRequire(import.meta.url);
const __toolmarkLoad = process.getBuiltinModule ?? require;`;

/**
 * A bundle imports Node's own modules at its start, all of them: \`toolmark --version\` would load processes, streams and
 * cryptography, 20 ms of a person's time. This turns such an import into functions that load the module when called.
 */
function loadBuiltinsLate(): Plugin {
  const require = createRequire(import.meta.url);
  const late = (name: string, words: string): string => {
    const own = require(name) as { readonly [key: string]: unknown };
    const lines = words.split(",").map((word) => {
      const [key = "", local = key] = word.trim().split(" as ");
      // A class or a constant is wanted as it is.
      const isFunction = typeof own[key] === "function" && /^[a-z]/.test(key);
      const value = `__toolmarkLoad("${name}").${key}`;
      return isFunction ? `const ${local} = (...given) => ${value}(...given);` : `const ${local} = ${value};`;
    });
    return lines.join("\n");
  };
  const imports = /^import \{ ([^}]+) \} from "(node:(?!module")[^"]+)";$/gm;
  return {
    name: "load-builtins-late",
    renderChunk: (code) => code.replace(imports, (_, words: string, name: string) => late(name, words)),
  };
}

/**
 * Runs as a script where it is installed, and as a module inside this package, where there is no require(). A module of
 * Node's is loaded when first used: most commits need neither processes nor digests, which cost 5 ms each.
 */
const HOOK_INTRO = `
var load = process.getBuiltinModule ?? ((name) => module.require(name));
var require = (name) => new Proxy({}, { get: (_, key) => load(name)[key] });`;

const ENTRIES = ["action", "cli", "hook", "witness"] as const;
/** What runs in the middle of a commit. */
const IN_COMMIT = new Set<string>(["hook", "witness"]);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const entry of ENTRIES) {
  const bundle = await rolldown({
    cwd: root,
    input: `src/${entry}.ts`,
    platform: "node",
    treeshake: true,
    plugins: entry === "cli" ? [loadBuiltinsLate()] : [],
    // Its main file is UMD, which hides what it requires from every bundler.
    // Paths stand in the Action's readable bundle as they are below this folder, also where node_modules is a link.
    resolve: { symlinks: false, alias: { "jsonc-parser": join(root, "node_modules/jsonc-parser/lib/esm/main.js") } },
    transform: { target: "node20" },
    // A module behind a dynamic import is not wanted at start-up, so nothing may hint Node to compile it then.
    optimization: { pifeForModuleWrappers: false },
  });
  await bundle.write({
    file: join(out, `${entry}.${entry === "witness" ? "cjs" : "js"}`),
    // The hook starts in the middle of a person's commit: every byte and every module it need not load is time given
    // back. Node loads a script 3 ms sooner than a module, and its own modules 4 ms sooner by require than by import.
    format: IN_COMMIT.has(entry) ? "cjs" : "esm",
    codeSplitting: false,
    // The command is started again and again; the Action runs once a push, so its bundle stays readable.
    minify: entry !== "action",
    banner: entry === "cli" ? "#!/usr/bin/env node" : "",
    intro: entry === "witness" ? "" : entry === "hook" ? HOOK_INTRO : MODULE_INTRO,
  });
  await bundle.close();
}
