import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = resolve(import.meta.dirname, "../src");

const NOUNS = ["commit", "trailers", "diff", "journal", "assistants"];
const REASONING = ["evidence", "attribution", "record", "policy", "report"];
const EDGES = ["git", "github", "machine"];
const FLOWS = ["capture", "guard", "gate", "audit", "setup"];

/** Which room may import which: the table of docs/architecture.md. A room may always import from itself. */
const MAY_IMPORT: { readonly [room: string]: readonly string[] } = {
  commit: NOUNS,
  trailers: NOUNS,
  diff: NOUNS,
  journal: NOUNS,
  assistants: NOUNS,
  evidence: NOUNS,
  attribution: [...NOUNS, "evidence"],
  record: [...NOUNS, "evidence", "attribution"],
  policy: [...NOUNS, "evidence", "record"],
  report: [...NOUNS, "evidence", "policy", "record"],
  git: ["commit", "diff", "trailers"],
  github: [...NOUNS, "policy", "report"],
  machine: ["evidence", "journal"],
  ...Object.fromEntries(FLOWS.map((flow) => [flow, [...NOUNS, ...REASONING, ...EDGES, ...FLOWS]])),
  commands: [...FLOWS, ...EDGES, ...NOUNS, ...REASONING],
  ".": ["commands", ...FLOWS, ...EDGES, ...NOUNS, ...REASONING],
};

/** Which packages and built-ins a room may import, beyond those that touch nothing. */
const PURE_BUILTINS = new Set([
  "node:crypto",
  "node:buffer",
  "node:util",
  "node:path",
  "node:path/posix",
  "node:url",
  "node:module",
]);
const PACKAGES: { readonly [name: string]: (file: string) => boolean } = {
  "simple-git": (file) => file === "git/repository.ts",
  "parse-diff": (file) => file.startsWith("diff/"),
  "@actions/core": (file) => file.startsWith("github/"),
  "@actions/github": (file) => file.startsWith("github/"),
};
const TOUCHES_THE_WORLD = new Set(EDGES);

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const files = listSources(SRC).map(readSource);

function listSources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return listSources(path);
    return name.endsWith(".ts") ? [path] : [];
  });
}

function readSource(path: string): SourceFile {
  const name = relative(SRC, path).split(sep).join("/");
  const text = readFileSync(path, "utf8");
  const imports = [
    ...text.matchAll(/^(?:import|export)\b[^"']*?from\s+"([^"]+)"|^import\s+"([^"]+)"|import\("([^"]+)"\)/gms),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
  return { path: name, room: name.includes("/") ? (name.split("/")[0] ?? ".") : ".", text, imports };
}

function roomOf(file: SourceFile, specifier: string): string {
  const target = relative(SRC, resolve(SRC, dirname(file.path), specifier))
    .split(sep)
    .join("/");
  return target.includes("/") ? (target.split("/")[0] ?? ".") : ".";
}

describe("the house", () => {
  it("has only the rooms of the design", () => {
    const rooms = new Set(files.map((file) => file.room));
    for (const room of rooms) expect(Object.keys(MAY_IMPORT)).toContain(room);
  });

  it("lets each room import only what the table allows", () => {
    const breaches = files.flatMap((file) =>
      file.imports
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => roomOf(file, specifier))
        .filter((room) => room !== file.room && !(MAY_IMPORT[file.room] ?? []).includes(room))
        .map((room) => `${file.path} imports from ${room}/`),
    );
    expect(breaches).toEqual([]);
  });

  it("lets only the edges touch the world", () => {
    const breaches = files
      .filter((file) => !TOUCHES_THE_WORLD.has(file.room))
      .flatMap((file) =>
        file.imports
          .filter((specifier) => specifier.startsWith("node:") && !PURE_BUILTINS.has(specifier))
          .map((specifier) => `${file.path} imports ${specifier}`),
      );
    expect(breaches).toEqual([]);
  });

  it("imports each guarded package in its one place", () => {
    const breaches = files.flatMap((file) =>
      file.imports
        .filter((specifier) => PACKAGES[specifier] !== undefined && !PACKAGES[specifier](file.path))
        .map((specifier) => `${file.path} imports ${specifier}`),
    );
    expect(breaches).toEqual([]);
  });

  it("reads process.env only in machine/, where the Action reads its inputs, and where git's own is made", () => {
    const breaches = files
      .filter((file) => file.room !== "machine" && !["github/inputs.ts", "git/environment.ts"].includes(file.path))
      .filter((file) => /process\.env\b/.test(file.text))
      .map((file) => file.path);
    expect(breaches).toEqual([]);
  });

  it("never exits the process, but where a command has ended and all was written", () => {
    expect(
      files.filter((file) => file.path !== "command.ts" && /process\.exit\(/.test(file.text)).map((file) => file.path),
    ).toEqual([]);
  });
});
