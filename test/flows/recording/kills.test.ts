import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commitsUnseen } from "./reports.ts";
import { CLAUDE, type Environment, type Scratch, scratch } from "./scratch.ts";

/** One way to set a hook going, again and again in one repository. */
interface Trial {
  readonly kills: number;
  /** Makes everything ready for the next run. */
  prepare(round: number): void;
  readonly command: readonly string[];
  readonly environment?: Environment;
  readonly input?: string;
  /** Expects everything that must hold after a kill. */
  whole(): void;
}

/**
 * `all`: git and all that it started, as when the machine stops. `ours`: all that git started, and git goes on. `last`:
 * what was started last, the recorder itself most of the time, and the hook goes on, too.
 */
const TARGETS = ["all", "ours", "last"] as const;
type Target = (typeof TARGETS)[number];

const RECORD = "Assisted-by: [^\\n]*\\n(?:Assisted-by: [^\\n]*\\n)*AI-Provenance: v1; [^\\n]*change=[0-9a-f]{16}\\n";
/** A message of these tests as it must be: with a whole record, or with none. */
const MESSAGE = new RegExp(
  `^[a-z]+(?: \\d+)?\\n(?:\\n(?:${RECORD}|AI-Provenance: v1; state=none; change=[0-9a-f]{16}\\n))?$`,
);

function start(r: Scratch, trial: Trial): ChildProcess {
  const [program = "", ...args] = trial.command;
  const child = spawn(program, args, {
    cwd: r.path,
    env: { ...process.env, GIT_EDITOR: "false", ...trial.environment },
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  child.stdin?.on("error", () => undefined);
  child.stdin?.end(trial.input);
  return child;
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once("exit", () => resolve()));
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It was quicker.
  }
}

interface Descendant {
  readonly pid: number;
  readonly isGit: boolean;
}

/** Everything that a process started, and what that started. */
function descendants(pid: number): readonly Descendant[] {
  const rows = execFileSync("ps", ["-A", "-o", "pid=,ppid=,comm="], { encoding: "utf8" }).trim().split("\n");
  const all = rows.map((row) => row.trim().split(/\s+/));
  const of = (parent: number): Descendant[] =>
    all.flatMap(([child, its, name]) =>
      Number(its) === parent ? [{ pid: Number(child), isGit: name === "git" }, ...of(Number(child))] : [],
    );
  return of(pid);
}

/** Whether a git that we had started was killed along with us: it may hold locks of its own, which it cannot take away. */
async function killAt(r: Scratch, trial: Trial, ms: number, target: Target): Promise<boolean> {
  const child = start(r, trial);
  const pid = child.pid ?? 0;
  await new Promise((resolve) => setTimeout(resolve, ms));
  const found = descendants(pid);
  if (target === "all") kill(-pid);
  else for (const each of target === "ours" ? found : found.slice(-1)) kill(each.pid);
  await ended(child);
  // What a parent's death left running ends here.
  kill(-pid);
  return trial.command[0] !== "git" && found.some(({ isGit }) => isGit);
}

function locks(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".lock"));
}

/** Measures how long a run takes when nobody kills it, then kills it at moments spread at random over that time. */
async function killAgainAndAgain(r: Scratch, trial: Trial): Promise<void> {
  // Git's own housekeeping is not what is looked at.
  r.git(["config", "maintenance.auto", "false"]);
  let length = 0;
  for (const round of [0, 1]) {
    trial.prepare(round);
    const begun = performance.now();
    await ended(start(r, trial));
    length = performance.now() - begun;
    trial.whole();
  }
  for (let round = 0; round < trial.kills; round++) {
    const target = TARGETS[round % TARGETS.length] ?? "all";
    const ms = ((round + Math.random()) / trial.kills) * length * 1.1;
    trial.prepare(round + 2);
    const gitOfOurs = await killAt(r, trial, ms, target);
    const left = locks(join(r.path, ".git"));
    const when = `killed (${target}) after ${ms.toFixed(1)} ms of ${length.toFixed(1)}`;
    // Git's own, when git itself was killed; it says by itself what to do about them.
    if (target === "ours" && !gitOfOurs) expect(left, when).toEqual([]);
    else
      expect(
        left.filter((name) => !/^(?:index|HEAD|refs\/heads\/main|next-index-\d+)\.lock$/.test(name)),
        when,
      ).toEqual([]);
    for (const name of left) rmSync(join(r.path, ".git", name));
    try {
      trial.whole();
    } catch (error) {
      throw new Error(when, { cause: error });
    }
  }
  expect(r.git(["fsck", "--no-dangling", "--connectivity-only"])).toBe("");
  r.commit("afterwards", "afterwards", CLAUDE);
  expect(r.record()).toBe("claude-code");
}

/** Expects that the branch holds so many commits, or one more, each with its message; and so the one that is being made. */
function expectCommits(r: Scratch, least: number, most = least): void {
  const making = r
    .read(".git/COMMIT_EDITMSG")
    .replaceAll(/^#.*\n/gm, "")
    .replace(/\n+$/, "\n");
  // Git empties the file before it writes it.
  if (making.trim() !== "") expect(making).toMatch(MESSAGE);
  const messages = r.git(["log", "-z", "--format=%B"]).split("\0").filter(Boolean);
  for (const message of messages) expect(message.replace(/\n\n$/, "\n")).toMatch(MESSAGE);
  expect(messages.length).toBeGreaterThanOrEqual(least);
  expect(messages.length).toBeLessThanOrEqual(most);
}

function commits(r: Scratch, kills: number, args: readonly string[], environment: Environment): Trial {
  let before = 1;
  return {
    kills,
    prepare(round) {
      r.edit("a", `round ${round}`);
      before = Number(r.git(["rev-list", "--count", "HEAD"]));
    },
    command: ["git", "commit", "-q", ...args],
    environment,
    whole: () => expectCommits(r, before, before + 1),
  };
}

/** A tip that is put back before each run; afterwards the branch must hold as many commits, and the same tree. */
function rewrites(
  r: Scratch,
  kills: number,
  tip: string,
  more: Pick<Trial, "command" | "environment" | "input">,
): Trial {
  const count = Number(r.git(["rev-list", "--count", tip]));
  const tree = r.git(["rev-parse", `${tip}^{tree}`]);
  return {
    kills,
    prepare: () => void r.git(["reset", "-q", "--hard", tip]),
    ...more,
    whole() {
      expectCommits(r, count);
      expect(r.git(["rev-parse", "HEAD^{tree}"])).toBe(tree);
    },
  };
}

const JOURNAL = ["sh", "-c", 'd=.git; . "$d/toolmark/bin/journal"', "toolmark"];

describe("killed at any moment, 200 times in all: no commit is lost, no message garbled, no lock left", () => {
  it("prepare-commit-msg, 45 times", async () => {
    const r = scratch();
    await killAgainAndAgain(r, commits(r, 45, ["-m", "message"], CLAUDE));
  });

  it("prepare-commit-msg where a record is wanted of a person's commit, 25 times", async () => {
    const r = scratch();
    mkdirSync(join(r.path, ".github"));
    r.write(".github/toolmark.yml", "version: 1\ndeclaration: required\n");
    await killAgainAndAgain(r, commits(r, 25, ["-m", "message"], {}));
  });

  it("commit-msg, 30 times", async () => {
    const r = scratch();
    const environment = { ...CLAUDE, GIT_EDITOR: r.editor("written\n# comment\n") };
    await killAgainAndAgain(r, commits(r, 30, [], environment));
  });

  it("post-rewrite after an amend that lost a record, 25 times", async () => {
    const r = scratch();
    const tip = r.commit("a", "assisted", CLAUDE);
    const environment = { GIT_EDITOR: r.editor("anew\n") };
    const command = ["git", "commit", "-q", "--amend", "--no-verify"];
    await killAgainAndAgain(r, rewrites(r, 25, tip, { command, environment }));
  });

  it("pre-push, 25 times", async () => {
    const r = scratch();
    const bare = join(r.path, "../origin.git");
    r.git(["init", "-q", "--bare", bare]);
    const tip = commitsUnseen(r, "a");
    const trial = rewrites(r, 25, tip, { command: ["git", "push", "-q", bare, "+HEAD:refs/heads/main"] });
    const prepare = () => {
      rmSync(bare, { recursive: true });
      r.git(["init", "-q", "--bare", bare]);
    };
    await killAgainAndAgain(r, { ...trial, prepare });
  });

  it("the journal's call, 20 times", async () => {
    const r = scratch();
    r.write("start", "changed\n");
    const spool = join(r.path, ".git/toolmark/spool");
    const input = JSON.stringify({ hook_event_name: "PostToolUse", tool_input: { content: "x".repeat(3_000_000) } });
    await killAgainAndAgain(r, {
      kills: 20,
      prepare: () => rmSync(spool, { recursive: true, force: true }),
      command: [...JOURNAL, "claude-code", "before"],
      input,
      whole() {
        expectCommits(r, 1);
        const entries = readdirSync(join(spool, "..")).includes("spool") ? readdirSync(spool) : [];
        // What is visible is whole.
        for (const name of entries.filter((name) => !name.startsWith(".") && !name.endsWith(".tar")))
          expect(readFileSync(join(spool, name), "utf8").endsWith(input)).toBe(true);
      },
    });
  });

  it("the amend behind Gemini CLI's back, 15 times", async () => {
    const r = scratch();
    const tip = commitsUnseen(r, "a");
    const input = JSON.stringify({ hook_event_name: "AfterTool", tool_name: "run_shell_command" });
    const command = [...JOURNAL, "gemini-cli", "after"];
    await killAgainAndAgain(r, rewrites(r, 15, tip, { command, input }));
  });

  it("stamp, 15 times", async () => {
    const r = scratch();
    for (const file of ["a", "b"]) commitsUnseen(r, file);
    const tip = commitsUnseen(r, "c");
    const command = [process.execPath, join(process.env["TOOLMARK_DIST"] ?? "", "cli.js"), "stamp"];
    await killAgainAndAgain(r, rewrites(r, 15, tip, { command }));
  });
});
