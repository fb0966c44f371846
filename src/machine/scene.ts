import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Ancestor, Scene } from "../evidence/scene.ts";
import { readEnvironment } from "./environment.ts";

/** More ancestors than any terminal, multiplexer and task runner stack up; a loop in the table ends here as well. */
const MOST_ANCESTORS = 48;

/**
 * Photographs the environment and the ancestors of this process. Never fails: what cannot be read is absent. The lookout starts
 * the recorder from a shell that ends at once, and names the one above it, which waits.
 */
export function photograph(): Scene {
  const environment = readEnvironment();
  return { environment, ancestors: readAncestors(Number(environment["TOOLMARK_PARENT"] ?? process.ppid)) };
}

/** The process `pid` and its ancestors, nearest first. Empty when the system tells nothing of them. */
export function readAncestors(pid: number): readonly Ancestor[] {
  return readProc(pid) ?? readPs(pid);
}

function readProc(pid: number): readonly Ancestor[] | null {
  const ancestors: Ancestor[] = [];
  let next = pid;
  while (next > 0 && ancestors.length < MOST_ANCESTORS) {
    const status = readText(`/proc/${next}/status`);
    if (status === null) break;
    const name = /^Name:\t(.*)$/m.exec(status)?.[1] ?? "";
    const argv = (readText(`/proc/${next}/cmdline`) ?? "").split("\0").slice(0, -1);
    ancestors.push({ pid: next, name, argv });
    next = Number(/^PPid:\t(\d+)$/m.exec(status)?.[1] ?? 0);
  }
  return ancestors.length > 0 ? ancestors : null;
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

/** Without /proc (macOS): one `ps` for the whole table. Its argument list has lost its borders, so it is split at spaces. */
function readPs(pid: number): readonly Ancestor[] {
  const table = spawnSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8", timeout: 2000 });
  if (table.status !== 0) return [];
  const rows = new Map<number, { readonly parent: number; readonly argv: readonly string[] }>();
  for (const line of table.stdout.split("\n")) {
    const [own, parent, ...argv] = line.trim().split(/ +/);
    if (own !== undefined && parent !== undefined) rows.set(Number(own), { parent: Number(parent), argv });
  }
  const ancestors: Ancestor[] = [];
  let next = pid;
  let row = rows.get(next);
  while (row !== undefined && ancestors.length < MOST_ANCESTORS) {
    const program = row.argv[0] ?? "";
    ancestors.push({ pid: next, name: program.slice(program.lastIndexOf("/") + 1), argv: row.argv });
    next = row.parent;
    row = rows.get(next);
  }
  return ancestors;
}
