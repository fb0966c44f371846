/**
 * Installs the real assistants once into .cache/assistants, which git ignores: they are what is tested against, never
 * dependencies. `node test/agents/install.ts` does it beforehand; the tests do it when it was not done.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { REAL_ASSISTANTS } from "./assistants.ts";

const INSTALL_TIMEOUT_MS = 8 * 60_000;

export const ASSISTANTS_FOLDER = resolve(import.meta.dirname, "../../.cache/assistants");

/** The manifest that stands for a whole install: written last, so that an install cut short is done again. */
const STAMP = join(ASSISTANTS_FOLDER, "installed.json");

/** Vitest's global setup; also what the command line calls. */
export async function setup(): Promise<void> {
  const wanted = REAL_ASSISTANTS.map((assistant) => `${assistant.package}@${assistant.version}`);
  const stamp = JSON.stringify(wanted);
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === stamp) return;
  say(`installing ${wanted.length} assistants into .cache/assistants (once, about 2.8 GB)`);
  rmSync(STAMP, { force: true });
  mkdirSync(ASSISTANTS_FOLDER, { recursive: true });
  // Some of them fetch nothing but do put their binary in place after the install: those scripts have to run.
  writeFileSync(join(ASSISTANTS_FOLDER, "package.json"), '{ "private": true }\n');
  await npmInstall(wanted);
  writeFileSync(STAMP, stamp);
}

function npmInstall(packages: readonly string[]): Promise<void> {
  const started = Date.now();
  const seconds = (): number => Math.round((Date.now() - started) / 1000);
  return new Promise((done, fail) => {
    const child = spawn("npm", ["install", "--no-audit", "--no-fund", "--no-save", "--loglevel=error", ...packages], {
      cwd: ASSISTANTS_FOLDER,
      stdio: ["ignore", "inherit", "inherit"],
      timeout: INSTALL_TIMEOUT_MS,
    });
    const progress = setInterval(() => say(`still installing after ${seconds()} s`), 15_000);
    child.on("error", fail);
    child.on("exit", (code) => {
      clearInterval(progress);
      if (code === 0) {
        say(`installed in ${seconds()} s`);
        done();
      } else {
        fail(new Error(`npm could not install the assistants (exit ${code}); their tests need the registry once`));
      }
    });
  });
}

function say(sentence: string): void {
  process.stderr.write(`assistants: ${sentence}\n`);
}

if (process.argv[1] === import.meta.filename) await setup();
