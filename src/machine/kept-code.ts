import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, isAbsolute, join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import { readEnvironment } from "./environment.ts";

/** A kept bundle begins with a comment of so many hex digits, a digest of all that follows: equal digits, equal code. */
const DIGITS = 16;

/**
 * Runs a bundle that is one function of `module`, `exports` and `__filename`, in ASCII, from what V8 made of it when it last
 * ran, and gives its exports. Compiling 600 kB of JavaScript anew is half of what a short command costs, so what was compiled
 * is kept at `place`; V8 refuses it where Node or its flags are others. Node has the like (`module.enableCompileCache`,
 * 22.8), which keeps nothing of a function that is compiled when it is first called.
 * @param place a file in a folder that only this user can write to, since V8 runs what it finds there; null keeps nothing.
 * @param prepare sets the flags of V8 under which the code is run, and again those under which it is kept.
 */
export function runKept(bundle: string, place: string | null, prepare: () => void = () => {}): unknown {
  prepare();
  const text = readFileSync(bundle, "latin1");
  const digits = text.slice(2, 2 + DIGITS);
  const code = place === null ? undefined : readCode(place, digits);
  const script = new Script(text, { filename: bundle, cachedData: code });
  const module = {
    exports: {},
    // Only a Node without `process.getBuiltinModule` (before 20.16) asks for it.
    get require() {
      return createRequire(bundle);
    },
  };
  script.runInThisContext()(module, module.exports, bundle);
  if (place !== null && (code === undefined || script.cachedDataRejected === true)) {
    process.once("exit", () => {
      prepare();
      keepCode(place, digits, script);
    });
  }
  return module.exports;
}

/** A program that is still running then will run on. */
const SHORT_MS = 100;

/**
 * Most commands are over before optimised code could be of use: V8 makes it in the background, on the core that git needs,
 * and Node waits for it at the end. So V8 begins with it a little later, and leaves out the compiler between the simplest
 * and the best one (Maglev, in use since Node 22). The recorder has no git beside it, and gains from both compilers.
 */
export function putOffOptimising(): void {
  setFlagsFromString("--no-maglev");
  setFlagsFromString("--no-opt");
  setTimeout(() => setFlagsFromString("--opt"), SHORT_MS).unref();
}

/** Where the user's cache keeps the code of `name` for this Node; null where it cannot, or others could write there. */
export function placeInCache(name: string): string | null {
  const folder = cacheFolder();
  if (folder === null) return null;
  try {
    // One folder at a time: a home that does not exist is not made, and in /proc `recursive` never ends.
    for (const one of [dirname(folder), folder]) if (!existsSync(one)) mkdirSync(one, { mode: 0o700 });
    return isOurs(folder) ? join(folder, `${name}-${process.version}-${process.arch}`) : null;
  } catch {
    return null;
  }
}

/** Where programs of this user keep what they can do without (XDG Base Directory 0.8); null when nothing says. */
function cacheFolder(): string | null {
  const environment = readEnvironment();
  const base = environment["XDG_CACHE_HOME"] || environment["LOCALAPPDATA"];
  // A relative one is to be ignored, by the same specification: what lies in a checkout is anybody's to write.
  if (base && isAbsolute(base)) return join(base, "toolmark");
  const home = environment["HOME"];
  return home && isAbsolute(home) ? join(home, ".cache", "toolmark") : null;
}

/** Windows has neither users by number nor modes; its LOCALAPPDATA is the user's by its own rights. */
function isOurs(folder: string): boolean {
  if (process.getuid === undefined) return true;
  const { uid, mode } = statSync(folder);
  return uid === process.getuid() && (mode & 0o022) === 0;
}

function readCode(place: string, digits: string): Buffer | undefined {
  try {
    const kept = readFileSync(place);
    return kept.toString("latin1", 0, DIGITS) === digits ? kept.subarray(DIGITS) : undefined;
  } catch {
    return undefined;
  }
}

/** What is kept is a convenience: a full disk or a read-only folder costs time and nothing else. */
function keepCode(place: string, digits: string, script: Script): void {
  const beside = `${place}.${process.pid}`;
  try {
    writeFileSync(beside, Buffer.concat([Buffer.from(digits, "latin1"), script.createCachedData()]), { mode: 0o600 });
    renameSync(beside, place);
  } catch {}
}
