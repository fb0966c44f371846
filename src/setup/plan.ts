import { dirname } from "node:path";
import { readEnvironment } from "../machine/environment.ts";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "../machine/files.ts";
import { spawnSync } from "../machine/processes.ts";

/** One thing that `init` or its uninstall does to the disk. `say` is one line for the reader; null for what goes without saying. */
export type Step =
  | {
      readonly kind: "write";
      readonly path: string;
      readonly text: string;
      readonly mode: number;
      readonly say: string | null;
    }
  | {
      readonly kind: "copy";
      readonly from: string;
      readonly to: string;
      readonly mode: number;
      readonly say: string | null;
    }
  | { readonly kind: "folder"; readonly path: string; readonly mode: number; readonly say: string | null }
  | { readonly kind: "rename"; readonly from: string; readonly to: string; readonly say: string | null }
  | { readonly kind: "remove"; readonly path: string; readonly say: string | null }
  /** A program of ours whose failure is no harm. */
  | {
      readonly kind: "run";
      readonly program: string;
      readonly args: readonly string[];
      readonly cwd: string;
      readonly environment: { readonly [name: string]: string };
      readonly say: string | null;
    }
  | { readonly kind: "note"; readonly say: string };

/** What is to be done, thought out before anything is touched, so that `--dry-run` shows exactly what would happen. */
export type Plan = readonly Step[];

/** Carries a plan out, in order. @throws the system's error at the first step that fails; the steps before it stand. */
export function carryOut(plan: Plan): void {
  for (const step of plan) take(step);
}

function take(step: Step): void {
  switch (step.kind) {
    case "write":
      mkdirSync(dirname(step.path), { recursive: true });
      writeFileSync(step.path, step.text, { encoding: "latin1" });
      chmodSync(step.path, step.mode);
      return;
    case "copy":
      mkdirSync(dirname(step.to), { recursive: true, mode: 0o700 });
      writeFileSync(step.to, readFileSync(step.from));
      chmodSync(step.to, step.mode);
      return;
    case "folder":
      mkdirSync(step.path, { recursive: true });
      chmodSync(step.path, step.mode);
      return;
    case "rename":
      renameSync(step.from, step.to);
      return;
    case "remove":
      rmSync(step.path, { recursive: true, force: true });
      return;
    case "run":
      spawnSync(step.program, step.args, {
        cwd: step.cwd,
        env: { ...readEnvironment(), ...step.environment },
        stdio: "ignore",
        timeout: 30_000,
      });
      return;
    case "note":
      return;
  }
}

/** A file's bytes as latin1 text, so that editing keeps every byte; null when there is none. */
export function readBytes(path: string): string | null {
  return existsSync(path) ? readFileSync(path, "latin1") : null;
}

/** A file's permission bits; `fallback` when there is none. */
export function modeOf(path: string, fallback: number): number {
  return (statSync(path, { throwIfNoEntry: false })?.mode ?? fallback) & 0o777;
}
