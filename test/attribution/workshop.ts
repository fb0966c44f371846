/** A repository in which assistants and a person take turns, every assistant through the real journal command. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { attributeStaged } from "../../src/capture/journal-witness.ts";
import { readPatchLines } from "../../src/capture/patch-lines.ts";
import { readStagedDiff } from "../../src/git/staged.ts";

const JOURNAL = resolve(import.meta.dirname, "../../hooks/journal");

/** `claude` reports its edits as hunks, `gemini` as whole texts. */
export type Hand = "claude" | "gemini";

export interface Workshop {
  readonly top: string;
  git(...args: readonly string[]): string;
  read(path: string): string;
  /** A person writes: a whole text, or a piece in place of another. */
  person(path: string, text: string): void;
  personEdits(path: string, from: string, to: string): void;
  /** An assistant writes with its edit tools. */
  writes(hand: Hand, path: string, text: string): void;
  edits(hand: Hand, path: string, from: string, to: string): void;
  /** An assistant's shell call, in which something happens. */
  shell(hand: Hand, happens: () => void): void;
  /** Stages a text that is not the worktree's: what `git add -p` comes to. */
  stage(path: string, text: string): void;
  addAll(): void;
  commit(): void;
  /** For each staged file one letter a telling added line: A claude, B gemini, P a person, ? unknown, - nobody. */
  verdict(): Readonly<Record<string, string>>;
  close(): void;
}

/** Opens a workshop with these files committed. */
export function openWorkshop(files: Readonly<Record<string, string>>): Workshop {
  const top = mkdtempSync(join(tmpdir(), "toolmark-workshop-"));
  const git = (...args: readonly string[]): string => execFileSync("git", args, { cwd: top, encoding: "utf8" });
  const full = (path: string): string => join(top, path);
  const read = (path: string): string => readFileSync(full(path), "utf8");
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(full(path)), { recursive: true });
    writeFileSync(full(path), text);
  };
  git("init", "--quiet", "--initial-branch=main");
  mkdirSync(full(".git/toolmark/bin"), { recursive: true });
  cpSync(JOURNAL, full(".git/toolmark/bin/journal"));
  for (const [path, text] of Object.entries(files)) put(path, text);
  git("add", "--all");
  git("commit", "--quiet", "--allow-empty", "--message", "Begin");
  let calls = 0;
  const report = (hand: Hand, keep: string, payload: object): void => {
    const [id, folder] = hand === "claude" ? ["claude-code", ".claude/projects"] : ["gemini-cli", ".gemini/tmp"];
    const facts = {
      session_id: hand,
      transcript_path: `/home/jane/${folder}/x.jsonl`,
      cwd: top,
      tool_use_id: `c${calls}`,
    };
    execFileSync("sh", ["-c", 'd=.git; . "$d/toolmark/bin/journal"', "toolmark", id, keep], {
      cwd: top,
      input: JSON.stringify({ ...facts, ...payload }),
    });
  };
  const change = (hand: Hand, path: string, text: string): void => {
    calls++;
    const before = existsSync(full(path)) ? read(path) : null;
    put(path, text);
    report(
      hand,
      "edit",
      hand === "claude" ? claudePayload(full(path), before, text) : geminiPayload(full(path), before, text),
    );
  };
  return {
    top,
    git,
    read,
    person: put,
    personEdits: (path, from, to) => put(path, replaced(read(path), from, to)),
    writes: change,
    edits: (hand, path, from, to) => change(hand, path, replaced(read(path), from, to)),
    shell(hand, happens) {
      calls++;
      const call = { tool_name: hand === "claude" ? "Bash" : "run_shell_command", tool_input: { command: "scripted" } };
      report(hand, "before", { hook_event_name: hand === "claude" ? "PreToolUse" : "BeforeTool", ...call });
      happens();
      report(hand, "after", { hook_event_name: hand === "claude" ? "PostToolUse" : "AfterTool", ...call });
    },
    stage(path, text) {
      const blob = execFileSync("git", ["hash-object", "-w", "--stdin"], { cwd: top, input: text, encoding: "utf8" });
      git("update-index", "--add", "--cacheinfo", `100644,${blob.trim()},${path}`);
    },
    addAll: () => void git("add", "--all"),
    commit: () => void git("commit", "--quiet", "--message", "More"),
    verdict: () => verdictOf(top),
    close: () => rmSync(top, { recursive: true, force: true }),
  };
}

function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the scenario wants to replace what is not there: ${from}`);
  return text.replace(from, () => to);
}

function claudePayload(path: string, before: string | null, text: string): object {
  if (before === null) {
    const response = { type: "create", filePath: path, content: text, originalFile: null, structuredPatch: [] };
    const input = { file_path: path, content: text };
    return { hook_event_name: "PostToolUse", tool_name: "Write", tool_input: input, tool_response: response };
  }
  const structuredPatch = hunksBetween(before, text).map((lines) => ({ lines }));
  const input = { file_path: path, old_string: "…", new_string: "…" };
  const response = { filePath: path, originalFile: before, structuredPatch };
  return { hook_event_name: "PostToolUse", tool_name: "Edit", tool_input: input, tool_response: response };
}

function geminiPayload(path: string, before: string | null, text: string): object {
  const returnDisplay = { filePath: path, originalContent: before ?? "", newContent: text };
  const tool = { tool_name: before === null ? "write_file" : "replace", tool_input: { file_path: path } };
  return { hook_event_name: "AfterTool", ...tool, tool_response: { returnDisplay } };
}

/** The hunks that an editor would show, with three lines around. */
function hunksBetween(before: string, after: string): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), "toolmark-hunks-"));
  writeFileSync(join(folder, "a"), before);
  writeFileSync(join(folder, "b"), after);
  const command = "git diff --no-index a b; exit 0";
  const diff = execFileSync("sh", ["-c", command], { cwd: folder, encoding: "utf8" });
  rmSync(folder, { recursive: true, force: true });
  const hunks: string[][] = [];
  for (const line of diff.split("\n").slice(0, -1)) {
    if (line.startsWith("@@")) hunks.push([]);
    else if (!line.startsWith("\\")) hunks.at(-1)?.push(line);
  }
  return hunks;
}

function verdictOf(top: string): Readonly<Record<string, string>> {
  const folder = join(top, ".git");
  const lines = () => readPatchLines(readStagedDiff(top, "HEAD"));
  const attributed = attributeStaged({
    top,
    gitFolder: folder,
    commonFolder: folder,
    lines,
    now: new Date(),
    later: (work) => work(),
  });
  const rows = (attributed?.files ?? []).map(({ path, owners }): [string, string] => [
    path,
    owners
      .map((owner) => {
        if (owner === null) return "-";
        if (owner.kind !== "assistant") return owner.kind === "person" ? "P" : "?";
        return owner.block.writer.assistant === "claude-code" ? "A" : "B";
      })
      .join(""),
  ]);
  return Object.fromEntries(rows.filter(([, row]) => row !== ""));
}
