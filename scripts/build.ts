/**
 * Builds dist/: one script an entry with all it needs, byte-identical wherever the checkout lies.
 * `--out DIR` builds elsewhere, which is how the freshness check compares without touching dist/.
 */
import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Plugin, rolldown } from "rolldown";
import { emptyRepository } from "../src/git/sealed.ts";

const root = resolve(import.meta.dirname, "..");
const { values } = parseArgs({ options: { out: { type: "string", default: join(root, "dist") } } });
const out = resolve(values.out);

/**
 * Loads a module of Node's when something of it is first used. `toolmark --version` needs no processes, streams and
 * cryptography, 20 ms of a person's time, and most commits need neither processes nor digests, which cost 5 ms each.
 * The hook has no require() where V8's own code of it is run.
 */
const LATE_INTRO = `
var load = process.getBuiltinModule ?? ((name) => module.require(name));
var require = (name) => {
  let loaded;
  return new Proxy({}, { get: (_, key) => (loaded ??= load(name))[key] });
};`;

/** A sign or mark as the tables write it: its words, then its proof. */
const SIGN =
  /^( +(?:variable|program|email|slug|displayName|trailer|footer|session|title|line|authorSuffix)\((?:"(?:[^"\\]|\\.)*", )*"(?:[^"\\]|\\.)*"), \w+\)/gm;

/**
 * Leaves out of the tables what is of no use in the middle of a commit: where and when a sign was seen, and the signs of
 * branches and pull requests. It is a sixth of the hook's bundle, which every start has to read.
 */
function withoutProofs(): Plugin {
  const shorten = (code: string): string =>
    code
      .replace(/: Proof = \{[^}]*\};/g, ": Proof = {} as Proof;")
      .replace(/^ +(?:branch|pullRequest)\(.*\),?$/gm, "")
      .replace(SIGN, "$1)");
  return {
    name: "without-proofs",
    transform: (code, id) => (id.includes("/src/assistants/") ? shorten(code) : null),
  };
}

/** A bundle in the shape that `runKept` (src/machine/kept-code.ts) runs. */
function asKept(code: string): string {
  const late = /\bimport\([^)]*\)/.exec(code)?.[0];
  if (late !== undefined) throw new Error(`${late}: a script knows no modules; import it at the top of its file`);
  // One byte a character is read twice as fast. In strings, templates and patterns an escape means the same.
  const ascii = code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const wrapped = `(function (module, exports, __filename) {${ascii}\n})\n`;
  return `/*${createHash("sha256").update(wrapped).digest("hex").slice(0, 16)}*/${wrapped}`;
}

/** Each entry's bundle, what stands at its beginning, and whether V8's code of it is kept. */
const BUNDLES = [
  { entry: "action", file: "action.js", intro: "", kept: false },
  { entry: "cli", file: "cli.js", intro: "", kept: false },
  { entry: "command", file: "command.cjs", intro: LATE_INTRO, kept: true },
  { entry: "hook", file: "hook.js", intro: LATE_INTRO, kept: false },
  { entry: "witness", file: "witness.cjs", intro: LATE_INTRO, kept: true },
];

/** What runs in the middle of a commit. */
const IN_COMMIT = new Set(["hook", "witness"]);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
writeFileSync(join(out, "package.json"), '{ "type": "commonjs" }\n');
for (const kind of ["sha1", "sha256"]) {
  const folder = join(out, "seals", kind);
  // git and npm keep no empty folder, and git takes no name that begins with a dot for a ref.
  mkdirSync(join(folder, "refs"), { recursive: true });
  writeFileSync(join(folder, "refs/.keep"), "");
  for (const [name, text] of Object.entries(emptyRepository(kind))) writeFileSync(join(folder, name), text);
}
for (const { entry, file, intro, kept } of BUNDLES) {
  const bundle = await rolldown({
    cwd: root,
    input: `src/${entry}.ts`,
    platform: "node",
    treeshake: true,
    plugins: IN_COMMIT.has(entry) ? [withoutProofs()] : [],
    // Its main file is UMD, which hides what it requires from every bundler.
    // Paths stand in the Action's readable bundle as they are below this folder, also where node_modules is a link.
    resolve: { symlinks: false, alias: { "jsonc-parser": join(root, "node_modules/jsonc-parser/lib/esm/main.js") } },
    transform: { target: "node20" },
    // A module behind a dynamic import is not wanted at start-up, so nothing may hint Node to compile it then.
    optimization: { pifeForModuleWrappers: false },
  });
  const { output } = await bundle.generate({
    // Node starts a script 3 ms sooner than a module, and gets its own modules 4 ms sooner by require than by import: time
    // that stands between a person and their commit.
    format: "cjs",
    codeSplitting: false,
    // The command is started again and again; the Action runs once a push, so its bundle stays readable.
    minify: entry !== "action",
    banner: entry === "cli" ? "#!/usr/bin/env node" : "",
    intro,
  });
  const { code } = output[0];
  writeFileSync(join(out, file), kept ? asKept(code) : code);
  await bundle.close();
}
