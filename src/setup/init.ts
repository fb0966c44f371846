import { join } from "node:path";
import { existsSync, readdirSync } from "../machine/files.ts";
import { type Bundle, planBundle, stateFolder } from "./bundle-plan.ts";
import { HOOK_NAMES, isToldByInput } from "./hook-line.ts";
import type { HooksFolder, Place } from "./hooks-folder.ts";
import { type Manner, planHooks, planHooksAway } from "./hooks-plan.ts";
import type { Plan, Step } from "./plan.ts";

export type HooksChoice = "auto" | "git" | "husky" | "lefthook" | "pre-commit";

/** What `init` was asked for and where. */
export interface InitRequest {
  readonly place: Place;
  readonly bundle: Bundle;
  /** Path of the Node to remember. */
  readonly node: string;
  readonly hooks: HooksChoice;
  /** Whether a hooks folder that serves every repository may be written to. */
  readonly global: boolean;
}

/** Why nothing can be installed, and what to do about it. */
export interface InitRefusal {
  readonly reason: string;
  readonly remedy: string;
}

/** Thinks out the whole set-up before anything is touched. */
export function planInit(request: InitRequest): Plan | InitRefusal {
  const target = chooseTarget(request);
  if ("reason" in target) return target;
  return [
    ...planBundle(request.bundle, request.place, request.node),
    ...(target.folder === null ? [] : planHooks(target.folder, target.manner)),
    ...target.notes.map((say): Step => ({ kind: "note", say })),
  ];
}

interface Target {
  /** Null: nothing is written; the notes say what to do. */
  readonly folder: string | null;
  readonly manner: Manner;
  readonly notes: readonly string[];
}

function chooseTarget(request: InitRequest): Target | InitRefusal {
  const { place } = request;
  if (request.hooks === "husky" || (request.hooks === "auto" && place.hooks.kind === "husky")) {
    const folder = place.hooks.kind === "husky" ? place.hooks.path : join(place.top, ".husky");
    return {
      folder,
      manner: "lines",
      notes: ["commit the files in .husky: the line does nothing for who has not run init"],
    };
  }
  return request.hooks === "lefthook" || request.hooks === "pre-commit"
    ? managedTarget(request.hooks)
    : targetOf(place.hooks, request);
}

/** A manager that writes git's hooks by itself: its configuration is the owner's to edit, so it is told what to add. */
function managedTarget(manager: "lefthook" | "pre-commit"): Target {
  const notes = HOOK_NAMES.map((name) => {
    const command = `npx toolmark hook ${name}`;
    const input = isToldByInput(name) ? ", use_stdin: true" : "";
    return manager === "lefthook"
      ? `add to lefthook.yml → ${name}: { commands: { toolmark: { run: "${command} {0}"${input} } } }`
      : `add to .pre-commit-config.yaml → { repo: local, hooks: [{ id: toolmark-${name}, name: toolmark, language: system, entry: ${command}, stages: [${name}], always_run: true }] }`;
  });
  return { folder: null, manner: "lines", notes };
}

function targetOf(hooks: HooksFolder, request: InitRequest): Target | InitRefusal {
  switch (hooks.kind) {
    case "own":
      return { folder: hooks.path, manner: "files", notes: managerNotes(request.place.top) };
    case "shared":
      return {
        folder: hooks.path,
        manner: "lines",
        notes: [`commit the files in ${hooks.path}: the line does nothing for who has not run init`],
      };
    case "husky":
      return { folder: hooks.path, manner: "lines", notes: [] };
    case "everywhere":
      if (request.global) return { folder: hooks.path, manner: "files", notes: [] };
      return {
        reason: `git takes hooks from ${hooks.path}, which the ${hooks.scope} configuration sets for every repository`,
        remedy: "toolmark init --global puts the hooks there; they do nothing in repositories where init was not run",
      };
    case "none":
      return {
        reason: hooks.reason,
        remedy: "unset core.hooksPath (git config --show-origin core.hooksPath tells where), then run init again",
      };
  }
}

/** Other managers write .git/hooks anew when they are installed again, and take our hooks with it. */
function managerNotes(top: string): readonly string[] {
  const lefthook = readdirSync(top).find((name) => /^\.?lefthook\.(?:ya?ml|toml|json)$/.test(name));
  const preCommit = existsSync(join(top, ".pre-commit-config.yaml")) ? ".pre-commit-config.yaml" : undefined;
  return [lefthook, preCommit].flatMap((name) =>
    name === undefined
      ? []
      : [`${name} is here: after its own install, run toolmark init again (toolmark doctor tells when it is needed)`],
  );
}

/** The steps that leave a repository as it was before `init`, byte for byte. */
export function planUninstall(place: Place): Plan {
  const folders = [
    join(place.common, "hooks"),
    join(place.top, ".husky"),
    ...("path" in place.hooks ? [place.hooks.path] : []),
  ];
  const worktrees = join(place.common, "worktrees");
  const states = [
    stateFolder(place.common),
    stateFolder(place.gitFolder),
    ...(existsSync(worktrees) ? readdirSync(worktrees).map((name) => stateFolder(join(worktrees, name))) : []),
  ];
  return [
    ...[...new Set(folders)].flatMap(planHooksAway),
    ...[...new Set(states)]
      .filter((path) => existsSync(path))
      .map((path): Step => ({ kind: "remove", path, say: `removed ${path}` })),
  ];
}
