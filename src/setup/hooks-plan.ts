import { join } from "node:path";
import { lstatSync } from "../machine/files.ts";
import {
  HOOK_NAMES,
  type HookName,
  hasOurLine,
  hookFile,
  isOurFile,
  isShellScript,
  KEPT,
  withOurLine,
  withoutOurLine,
} from "./hook-line.ts";
import { modeOf, type Plan, readBytes, type Step } from "./plan.ts";

/** How hooks come into a folder: as files of our own beside what is kept, or as a line in files that others own too. */
export type Manner = "files" | "lines";

/** The steps that put our hooks into `folder`. Nothing that is there is overwritten or lost. */
export function planHooks(folder: string, manner: Manner): Plan {
  return HOOK_NAMES.flatMap((name) => (manner === "files" ? planFile(folder, name) : planLine(folder, name)));
}

function planFile(folder: string, name: HookName): Step[] {
  const path = join(folder, name);
  const before = exists(path) ? (readBytes(path) ?? "") : null;
  if (before !== null && isOurFile(before)) {
    const text = hookFile(name, exists(`${path}${KEPT}`));
    return text === before ? [] : [{ kind: "write", path, text, mode: 0o755, say: `renewed the hook ${path}` }];
  }
  if (before === null) {
    const chains = exists(`${path}${KEPT}`);
    return [{ kind: "write", path, text: hookFile(name, chains), mode: 0o755, say: `installed the hook ${path}` }];
  }
  return [
    {
      kind: "rename",
      from: path,
      to: `${path}${KEPT}`,
      say: `kept the hook that was there as ${path}${KEPT}; ours runs it`,
    },
    { kind: "write", path, text: hookFile(name, true), mode: 0o755, say: `installed the hook ${path}` },
  ];
}

function planLine(folder: string, name: HookName): Step[] {
  const path = join(folder, name);
  const before = readBytes(path);
  if (before !== null && hasOurLine(before)) return [];
  if (before !== null && !isShellScript(before)) {
    return [
      {
        kind: "note",
        say: `left ${path} alone, as it is no shell script: let it call \`toolmark hook ${name} "$@"\` first`,
      },
    ];
  }
  const say = before === null ? `wrote ${path} with one line` : `put one line first into ${path}`;
  return [{ kind: "write", path, text: withOurLine(before, name), mode: modeOf(path, 0o755), say }];
}

/** The steps that take our hooks out of `folder` and leave it as it was, byte for byte. */
export function planHooksAway(folder: string): Plan {
  return HOOK_NAMES.flatMap((name): Step[] => {
    const path = join(folder, name);
    const text = readBytes(path);
    const kept = exists(`${path}${KEPT}`);
    if (text !== null && isOurFile(text)) {
      const back: Step[] = kept
        ? [{ kind: "rename", from: `${path}${KEPT}`, to: path, say: `put back the hook that was at ${path}` }]
        : [];
      return [{ kind: "remove", path, say: `removed the hook ${path}` }, ...back];
    }
    if (text === null || !hasOurLine(text)) return [];
    const rest = withoutOurLine(text);
    if (rest === null) return [{ kind: "remove", path, say: `removed ${path}` }];
    return [{ kind: "write", path, text: rest, mode: modeOf(path, 0o755), say: `took our line out of ${path}` }];
  });
}

/** Also true for a link that leads nowhere: it is somebody's all the same. */
function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
