import { execFileSync, spawn } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readJournal } from "../../src/capture/thin-journal.ts";
import { openSpool } from "../../src/machine/spool.ts";
import { installed } from "../setup/installed.ts";

const JOURNAL = resolve(import.meta.dirname, "../../hooks/journal");
const COMMAND = 'd=.git; . "$d/toolmark/bin/journal"';
const SECRET = "correct horse battery staple";

function repository(): string {
  const top = mkdtempSync(join(tmpdir(), "toolmark-spool-"));
  execFileSync("git", ["init", "--quiet"], { cwd: top });
  mkdirSync(join(top, ".git/toolmark/bin"), { recursive: true });
  cpSync(JOURNAL, join(top, ".git/toolmark/bin/journal"));
  return top;
}

function store(top: string, payload: string, keep = "edit", shell = "sh"): void {
  execFileSync(shell, ["-c", COMMAND, "toolmark", "claude-code", keep], { cwd: top, input: payload });
}

function spoolOf(top: string): readonly string[] {
  const folder = join(top, ".git/toolmark/spool");
  return readdirSync(folder).map((name) => join(folder, name));
}

const edit = (path: string, content: string): string =>
  JSON.stringify({
    session_id: "s",
    hook_event_name: "PostToolUse",
    tool_name: "Write",
    transcript_path: "/home/jane/.claude/x.jsonl",
    tool_input: { file_path: path, content },
    tool_response: { originalFile: null },
  });

describe("the journal's command", () => {
  it("stores a payload whole, for its owner only", () => {
    const top = repository();
    store(top, edit(join(top, "a.ts"), "one\n"));
    const [entry = ""] = spoolOf(top);
    expect(statSync(entry).mode & 0o777).toBe(0o600);
    expect(readFileSync(entry, "utf8")).toContain('"content":"one\\n"');
  });

  it.each(installed("dash", "busybox sh", "bash --posix"))("stores the same in %s", (shell) => {
    const top = repository();
    const [program = "", ...args] = shell.split(" ");
    execFileSync(program, [...args, "-c", COMMAND, "toolmark", "claude-code", "edit"], { cwd: top, input: "{}" });
    expect(spoolOf(top)).toHaveLength(1);
  });

  it("keeps nothing when recording is switched off", () => {
    const top = repository();
    const env = { ...process.env, TOOLMARK: "0" };
    execFileSync("sh", ["-c", COMMAND, "toolmark", "claude-code", "edit"], { cwd: top, input: "{}", env });
    expect(() => spoolOf(top)).toThrow("ENOENT");
  });

  // TOOLMARK_WHOLE=1 stores the 80,000 small and 8,000 large entries that the journal is built for; it takes minutes.
  it("tears no entry of eight processes that store at once", async () => {
    const top = repository();
    const counts = process.env["TOOLMARK_WHOLE"] === "1" ? [10_000, 1_000] : [25, 8];
    const sizes = [200, 300_000];
    for (const [round, count] of counts.entries()) {
      const payload = JSON.stringify({ filler: "x".repeat(sizes[round] ?? 0) });
      const loop = `i=0; while [ $i -lt ${count} ]; do printf %s "$P" | sh -c '${COMMAND}' toolmark x edit; i=$((i+1)); done`;
      const script = `P=$(cat); export P; unset P; IFS= read -r P <"$1"; ${loop}`;
      const file = join(top, `payload-${round}`);
      execFileSync("sh", ["-c", 'cat >"$1"; echo >>"$1"', "x", file], { input: payload });
      await Promise.all(
        Array.from({ length: 8 }, () => {
          const child = spawn("sh", ["-c", script, "x", file], { cwd: top, stdio: ["ignore", "ignore", "inherit"] });
          return new Promise((done) => child.on("close", done));
        }),
      );
      const whole = spoolOf(top).filter((name) => readFileSync(name, "utf8").endsWith(`\n${payload}`));
      expect(whole).toHaveLength(8 * count);
    }
  }, 1_800_000);
});

describe("thinning", () => {
  it("leaves no content, no prompt and no session id at rest", () => {
    const top = repository();
    store(top, edit(join(top, "a.ts"), `${SECRET}\n`));
    store(top, JSON.stringify({ session_id: "s", hook_event_name: "UserPromptSubmit", prompt: SECRET }));
    const journal = readJournal(top, join(top, ".git"), new Date());
    expect(journal?.known.blocks).toHaveLength(1);
    const rest = spoolOf(top)
      .map((name) => readFileSync(name, "utf8"))
      .join("\n");
    expect(rest).not.toContain(SECRET);
    expect(rest).toContain('"path":"a.ts"');
  });

  it("counts what it cannot read, and goes on: not JSON, not an object, 20 MB, a foreign file", () => {
    const top = repository();
    for (const payload of ["not json", "[1]", "", `{"tool_input":"${"y".repeat(20_000_000)}"}`]) store(top, payload);
    store(top, edit(join(top, "a.ts"), "one line of code\n"));
    const journal = readJournal(top, join(top, ".git"), new Date());
    expect(journal?.known).toMatchObject({ unreadable: 3, blocks: [{ path: "a.ts" }] });
  });

  it("gives the same when it is done twice, as two hooks at once do", () => {
    const top = repository();
    store(top, edit(join(top, "a.ts"), "one line of code\n"));
    const first = readJournal(top, join(top, ".git"), new Date());
    const second = readJournal(top, join(top, ".git"), new Date());
    expect(second?.known.blocks).toEqual(first?.known.blocks);
  });

  it("loses nothing when it is killed before it has put anything away, and leaves it to the next", () => {
    const top = repository();
    const common = join(top, ".git");
    store(top, edit(join(top, "a.ts"), `${SECRET}\n`));
    const killed = readJournal(top, common, new Date(), () => undefined);
    expect(killed?.known.blocks).toHaveLength(1);
    expect(readJournal(top, common, new Date())?.known).toEqual(killed?.known);
    expect(spoolOf(top).map((name) => readFileSync(name, "utf8"))).not.toContainEqual(expect.stringContaining(SECRET));
  });

  it("counts once what two put away one behind the other, who both had read it", () => {
    const top = repository();
    const common = join(top, ".git");
    for (const file of ["a.ts", "b.ts"]) store(top, edit(join(top, file), `one line of ${file}\n`));
    const left: (() => void)[] = [];
    const [first, second] = [1, 2].map(() => readJournal(top, common, new Date(), (work) => left.push(work)));
    expect(second).toEqual(first);
    for (const work of left) work();
    expect(spoolOf(top)).toHaveLength(2);
    expect(readJournal(top, common, new Date())?.known.blocks).toEqual(first?.known.blocks);
  });

  it("knows what another one thins while it reads", () => {
    const top = repository();
    const common = join(top, ".git");
    for (const file of ["a.ts", "b.ts"]) store(top, edit(join(top, file), `one line of ${file}\n`));
    const spool = openSpool(common);
    // Listed, and then taken away by the other one before it is read.
    readJournal(top, common, new Date());
    expect([...(spool?.entries() ?? [])]).toEqual([]);
    expect(spool?.batches()).toHaveLength(1);
    expect(readJournal(top, common, new Date())?.known.blocks).toHaveLength(2);
  });

  it("keeps the files around an open call for a day and no longer", () => {
    const top = repository();
    execFileSync("sh", ["-c", `echo '${SECRET}' > notes.txt`], { cwd: top });
    store(
      top,
      JSON.stringify({ session_id: "s", hook_event_name: "PreToolUse", tool_name: "Bash", tool_input: {} }),
      "before",
    );
    readJournal(top, join(top, ".git"), new Date());
    const kept = spoolOf(top);
    expect(kept.filter((name) => name.endsWith(".tar"))).toHaveLength(1);
    for (const name of kept) utimesSync(name, new Date(), new Date(Date.now() - 25 * 3_600_000));
    readJournal(top, join(top, ".git"), new Date());
    expect(spoolOf(top)).toEqual([]);
  });

  it("takes away after a day what a call left that was killed, and not before", () => {
    const top = repository();
    store(top, edit(join(top, "a.ts"), SECRET));
    const spool = join(top, ".git/toolmark/spool");
    const left = [".123.0", ".123.0.tar", "124.0.tar"];
    for (const name of left) writeFileSync(join(spool, name), SECRET);
    readJournal(top, join(top, ".git"), new Date());
    expect(readdirSync(spool)).toEqual(expect.arrayContaining(left));
    readJournal(top, join(top, ".git"), new Date(Date.now() + 25 * 3_600_000));
    for (const name of left) expect(readdirSync(spool)).not.toContain(name);
    for (const file of spoolOf(top)) expect(readFileSync(file, "utf8")).not.toContain(SECRET);
  });

  it("forgets after a day what is committed, so that a person's commits need no Node again", () => {
    const top = repository();
    const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: top });
    store(top, edit(join(top, "a.ts"), "one line of code\n"));
    execFileSync("sh", ["-c", "echo 'one line of code' >a.ts; echo 'another line' >b.ts"], { cwd: top });
    store(top, edit(join(top, "b.ts"), "another line\n"));
    git("add", "a.ts");
    git("commit", "--quiet", "--message", "x");
    readJournal(top, join(top, ".git"), new Date());
    const tomorrow = new Date(Date.now() + 25 * 3_600_000);
    readJournal(top, join(top, ".git"), tomorrow);
    const left = readJournal(top, join(top, ".git"), tomorrow)?.known.blocks.map((block) => block.path);
    expect(left).toEqual(["b.ts"]);
    git("add", "b.ts");
    git("commit", "--quiet", "--message", "y");
    readJournal(top, join(top, ".git"), tomorrow);
    expect(spoolOf(top)).toEqual([]);
  });

  it("forgets thinned entries after thirty days", () => {
    const top = repository();
    store(top, edit(join(top, "a.ts"), "one line of code\n"));
    readJournal(top, join(top, ".git"), new Date());
    const later = new Date(Date.now() + 31 * 24 * 3_600_000);
    expect(readJournal(top, join(top, ".git"), later)?.known.blocks).toEqual([]);
  });
});
