import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { readEnvironment } from "./environment.ts";

/** A kept bundle begins with a comment of so many hex digits, a digest of all that follows: equal digits, equal code. */
const DIGITS = 16;

/**
 * Runs a bundle that is one function of `module` and `__filename`, in ASCII, from what V8 made of it when it last ran under this
 * name. Compiling 600 kB of JavaScript anew is half of what a short command costs, so what was compiled is kept in the
 * user's cache folder, one file a name and Node, and V8 refuses it where Node or its flags are others. Node has the like
 * (`module.enableCompileCache`, 22.8), which keeps nothing of a function that is compiled when it is first called.
 */
export function runKept(bundle: string, name: string): void {
  const text = readFileSync(bundle, "latin1");
  const place = placeOf(`${name}-${process.version}-${process.arch}`, text.slice(2, 2 + DIGITS));
  const code = place === null ? undefined : readCode(place);
  const script = new Script(text, { filename: bundle, cachedData: code });
  const run = script.runInThisContext() as (module: { readonly require: NodeJS.Require }, filename: string) => void;
  run({ require: createRequire(bundle) }, bundle);
  if (place !== null && (code === undefined || script.cachedDataRejected === true)) {
    process.once("exit", () => keepCode(place, script));
  }
}

interface Place {
  readonly path: string;
  readonly digits: string;
}

/** Null where nothing can be kept, or where others than this user could put what V8 would run. */
function placeOf(name: string, digits: string): Place | null {
  const folder = cacheFolder();
  if (folder === null) return null;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return isOurs(folder) ? { path: join(folder, name), digits } : null;
  } catch {
    return null;
  }
}

/** Where programs of this user keep what they can do without (XDG Base Directory 0.8); null when nothing says. */
function cacheFolder(): string | null {
  const environment = readEnvironment();
  const base = environment["XDG_CACHE_HOME"] || environment["LOCALAPPDATA"];
  if (base) return join(base, "toolmark");
  return environment["HOME"] ? join(environment["HOME"], ".cache", "toolmark") : null;
}

/** Windows has neither users by number nor modes; its LOCALAPPDATA is the user's by its own rights. */
function isOurs(folder: string): boolean {
  if (process.getuid === undefined) return true;
  const { uid, mode } = statSync(folder);
  return uid === process.getuid() && (mode & 0o022) === 0;
}

function readCode({ path, digits }: Place): Buffer | undefined {
  try {
    const kept = readFileSync(path);
    return kept.toString("latin1", 0, DIGITS) === digits ? kept.subarray(DIGITS) : undefined;
  } catch {
    return undefined;
  }
}

/** A cache is a convenience: a full disk or a read-only folder costs time and nothing else. */
function keepCode({ path, digits }: Place, script: Script): void {
  const beside = join(dirname(path), `.${process.pid}`);
  try {
    writeFileSync(beside, Buffer.concat([Buffer.from(digits, "latin1"), script.createCachedData()]), { mode: 0o600 });
    renameSync(beside, path);
  } catch {}
}
