import { afterAll, describe, expect, it } from "vitest";
import { CLAUDE, CODEX, type Scratch, scratch } from "./scratch.ts";

interface Row {
  readonly operation: string;
  readonly before: string;
  readonly after: string;
}
const rows: Row[] = [];

afterAll(() => {
  const width = Math.max(...rows.map((row) => row.operation.length));
  const lines = rows.map(
    ({ operation, before, after }) => `${operation.padEnd(width)}  ${before.padEnd(24)}  ${after}`,
  );
  console.log([`${"operation".padEnd(width)}  ${"record before".padEnd(24)}  record after`, ...lines].join("\n"));
});

/** One row of the table: what the commits that go in carry, and what the commit that comes out does. */
function operation(name: string, expected: { before: string; after: string }, run: (r: Scratch) => unknown): void {
  it(name, () => {
    const repository = scratch();
    const before = String(run(repository) ?? "-");
    const after = repository.record();
    rows.push({ operation: name, before, after });
    expect({ before, after }).toEqual(expected);
    expect(repository.git(["fsck", "--no-dangling"])).toBe("");
  });
}

/** A second branch `topic` with one commit of Claude Code's, and `main` one commit further. */
function fork(r: Scratch, environment = CLAUDE): string {
  r.git(["checkout", "-q", "-b", "topic"]);
  r.commit("topic", "by the assistant", environment);
  const before = r.record();
  r.git(["checkout", "-q", "main"]);
  r.commit("main", "meanwhile");
  return before;
}

/** Two commits: one of Claude Code's and one of Codex's. */
function pair(r: Scratch): string {
  r.commit("a", "one", CLAUDE);
  r.commit("b", "two", CODEX);
  return `${r.record("HEAD~1")}, ${r.record()}`;
}

const AGENT = "claude-code";

describe("a commit made by an assistant, however it is made", () => {
  const made = { before: "-", after: AGENT };
  operation("commit -m", made, (r) => void r.commit("a", "x", CLAUDE));
  operation("commit -F", made, (r) => {
    r.edit("a", "x");
    r.write("text", "from a file\n");
    r.git(["commit", "-q", "-F", "text"], CLAUDE);
  });
  operation("commit -a", made, (r) => {
    r.write("start", "changed\n");
    r.git(["commit", "-q", "-a", "-m", "x"], CLAUDE);
  });
  operation("commit -- path", made, (r) => {
    r.edit("elsewhere", "staged, and not part of it");
    r.write("start", "changed\n");
    r.git(["commit", "-q", "-m", "x", "--", "start"], CLAUDE);
  });
  operation("commit in an editor", made, (r) => {
    r.edit("a", "x");
    r.git(["commit", "-q"], { ...CLAUDE, GIT_EDITOR: r.editor("written by hand\n\n# a comment\n") });
  });
  operation("commit -m -e", made, (r) => {
    r.edit("a", "x");
    r.git(["commit", "-q", "-m", "x", "-e"], { ...CLAUDE, GIT_EDITOR: r.sed("1s/$/ and more/") });
  });
  operation("commit --no-verify", made, (r) => void r.commit("a", "x", CLAUDE, "--no-verify"));
  operation("commit -t template", made, (r) => {
    r.edit("a", "x");
    r.write("template", "Title\n\nBody\n");
    r.git(["commit", "-q", "-t", "template"], { ...CLAUDE, GIT_EDITOR: r.sed("1s/$/ filled in/") });
  });
  operation("commit --verbose", made, (r) => {
    r.edit("a", "AI-Provenance: v1; state=none");
    r.git(["commit", "-q", "-v"], { ...CLAUDE, GIT_EDITOR: r.sed("1i a title") });
  });
  operation("commit -s", made, (r) => void r.commit("a", "x", CLAUDE, "-s"));
  operation("commit --allow-empty", made, (r) => void r.git(["commit", "-q", "--allow-empty", "-m", "x"], CLAUDE));
  operation("commit, after commit -C of a recorded one", { before: AGENT, after: AGENT }, (r) => {
    r.commit("a", "x", CLAUDE);
    r.edit("b", "another change");
    r.git(["commit", "-q", "-C", "HEAD"]);
    return r.record("HEAD^");
  });
});

describe("amend", () => {
  const first = (r: Scratch, environment = CLAUDE) => {
    r.commit("a", "x", environment);
    return r.record();
  };
  operation("--amend --no-edit, nothing changed", { before: AGENT, after: AGENT }, (r) => {
    const before = first(r);
    r.git(["commit", "-q", "--amend", "--no-edit"]);
    return before;
  });
  operation("--amend --no-edit by a person, content changed", { before: AGENT, after: AGENT }, (r) => {
    const before = first(r);
    r.edit("a", "y");
    r.git(["commit", "-q", "--amend", "--no-edit"]);
    return before;
  });
  operation("--amend -m", { before: AGENT, after: AGENT }, (r) => {
    const before = first(r);
    r.git(["commit", "-q", "--amend", "-m", "another text"]);
    return before;
  });
  operation("--ame -m (abbreviated), content changed", { before: AGENT, after: AGENT }, (r) => {
    const before = first(r);
    r.edit("a", "y");
    r.git(["commit", "-q", "--ame", "-m", "another text"]);
    return before;
  });
  operation("--amend in an editor", { before: AGENT, after: AGENT }, (r) => {
    const before = first(r);
    r.git(["commit", "-q", "--amend"], { GIT_EDITOR: r.editor("all new\n") });
    return before;
  });
  operation("--amend by another assistant, content changed", { before: AGENT, after: "claude-code+codex" }, (r) => {
    const before = first(r);
    r.edit("a", "y");
    r.git(["commit", "-q", "--amend", "--no-edit"], CODEX);
    return before;
  });
  operation("--amend by an assistant of a person's commit, message only", { before: "-", after: "-" }, (r) => {
    const before = first(r, {});
    r.git(["commit", "-q", "--amend", "-m", "better words"], CLAUDE);
    return before;
  });
  operation("--amend by an assistant of a person's commit, content changed", { before: "-", after: AGENT }, (r) => {
    const before = first(r, {});
    r.edit("a", "y");
    r.git(["commit", "-q", "--amend", "--no-edit"], CLAUDE);
    return before;
  });
  operation("--amend of the root", { before: AGENT, after: AGENT }, (r) => {
    r.git(["checkout", "-q", "--orphan", "fresh"]);
    r.git(["commit", "-q", "-m", "root"], CLAUDE);
    const before = r.record();
    r.edit("a", "y");
    r.git(["commit", "-q", "--amend", "--no-edit"]);
    return before;
  });
});

describe("moving what somebody else wrote, inside an assistant's shell: the mover is not blamed", () => {
  operation("cherry-pick", { before: "-", after: "-" }, (r) => {
    const before = fork(r, {});
    r.git(["cherry-pick", "topic"], CLAUDE);
    return before;
  });
  operation("cherry-pick of a recorded commit", { before: AGENT, after: AGENT }, (r) => {
    const before = fork(r);
    r.git(["cherry-pick", "topic"], CODEX);
    return before;
  });
  operation("cherry-pick -x", { before: AGENT, after: AGENT }, (r) => {
    const before = fork(r);
    r.git(["cherry-pick", "-x", "topic"], CODEX);
    return before;
  });
  operation("cherry-pick -s", { before: AGENT, after: AGENT }, (r) => {
    const before = fork(r);
    r.git(["cherry-pick", "-s", "topic"], CODEX);
    return before;
  });
  operation("cherry-pick -e", { before: AGENT, after: AGENT }, (r) => {
    const before = fork(r);
    r.git(["cherry-pick", "-e", "topic"], { ...CODEX, GIT_EDITOR: r.sed("1s/$/ again/") });
    return before;
  });
  operation("cherry-pick -n, then commit -m", { before: AGENT, after: AGENT }, (r) => {
    const before = fork(r);
    r.git(["cherry-pick", "-n", "topic"], CODEX);
    r.git(["commit", "-q", "-m", "picked"], CODEX);
    return before;
  });
  operation("cherry-pick with a conflict solved", { before: AGENT, after: AGENT }, (r) => {
    const before = fork(r);
    r.commit("topic", "in the way");
    r.tryGit(["cherry-pick", "topic"], CODEX);
    r.write("topic", "solved\n");
    r.git(["add", "topic"]);
    r.git(["-c", "core.editor=true", "cherry-pick", "--continue"], { ...CODEX, GIT_EDITOR: "true" });
    return before;
  });
  operation("revert", { before: AGENT, after: "-" }, (r) => {
    r.commit("a", "x", CLAUDE);
    const before = r.record();
    r.git(["revert", "--no-edit", "HEAD"], CODEX);
    return before;
  });
  operation("merge --no-ff", { before: AGENT, after: "-" }, (r) => {
    const before = fork(r);
    r.git(["merge", "-q", "--no-ff", "--no-edit", "topic"], CODEX);
    return before;
  });
  operation("merge with a conflict edited", { before: AGENT, after: "-" }, (r) => {
    const before = fork(r);
    r.commit("topic", "in the way");
    r.tryGit(["merge", "topic"], CODEX);
    r.write("topic", "solved\n");
    r.git(["commit", "-q", "-a", "--no-edit"], CODEX);
    return before;
  });
  operation("merge (fast-forward)", { before: AGENT, after: AGENT }, (r) => {
    r.git(["checkout", "-q", "-b", "topic"]);
    r.commit("a", "x", CLAUDE);
    const before = r.record();
    r.git(["checkout", "-q", "main"]);
    r.git(["merge", "-q", "topic"], CODEX);
    return before;
  });
  operation("merge --squash, then commit", { before: AGENT, after: AGENT }, (r) => {
    const before = fork(r);
    r.git(["merge", "-q", "--squash", "topic"], CODEX);
    r.git(["commit", "-q", "-m", "squashed"], CODEX);
    return before;
  });
  operation("merge --squash, then commit --no-edit", { before: AGENT, after: AGENT }, (r) => {
    const before = fork(r);
    r.git(["merge", "-q", "--squash", "topic"], CODEX);
    r.git(["commit", "-q", "--no-edit"], CODEX);
    return before;
  });
  operation("am", { before: AGENT, after: AGENT }, (r) => {
    const before = fork(r);
    r.write("patch", r.git(["format-patch", "-1", "--stdout", "topic"]));
    r.git(["am", "-q", "patch"], CODEX);
    return before;
  });
  operation("stash and pop, then commit", { before: "-", after: AGENT }, (r) => {
    r.edit("a", "x");
    r.git(["stash", "-q"]);
    r.git(["stash", "pop", "-q"]);
    r.git(["commit", "-q", "-a", "-m", "x"], CLAUDE);
  });
  operation("commit-tree (runs no hooks)", { before: "-", after: "-" }, (r) => {
    const sha = r.git(["commit-tree", "HEAD^{tree}", "-p", "HEAD", "-m", "x"], CLAUDE).trim();
    r.git(["reset", "-q", "--hard", sha]);
  });
});

describe("rebase, inside an assistant's shell", () => {
  operation("rebase of a person's commit", { before: "-", after: "-" }, (r) => {
    const before = fork(r, {});
    r.git(["rebase", "-q", "main", "topic"], CODEX);
    return before;
  });
  operation("rebase", { before: AGENT, after: AGENT }, (r) => {
    const before = fork(r);
    r.git(["rebase", "-q", "main", "topic"], CODEX);
    return before;
  });
  operation("rebase --apply", { before: AGENT, after: AGENT }, (r) => {
    const before = fork(r);
    r.git(["rebase", "-q", "--apply", "main", "topic"], CODEX);
    return before;
  });
  operation("rebase with a conflict solved", { before: AGENT, after: AGENT }, (r) => {
    const before = fork(r);
    r.commit("topic", "in the way");
    r.tryGit(["rebase", "-q", "main", "topic"], CODEX);
    r.write("topic", "solved\n");
    r.git(["add", "topic"]);
    r.git(["rebase", "--continue"], { ...CODEX, GIT_EDITOR: "true" });
    return before;
  });
  for (const [how, who, args] of [
    ["commit --no-edit", "-", ["commit", "-q", "--no-edit"]],
    ["commit -m", AGENT, ["commit", "-q", "-m", "anew"]],
    ["commit in an editor", AGENT, ["commit", "-q"]],
  ] as const) {
    operation(`rebase with a conflict solved by ${how}, then --continue`, { before: who, after: who }, (r) => {
      const before = fork(r, who === "-" ? {} : CLAUDE);
      r.commit("topic", "in the way");
      r.tryGit(["rebase", "-q", "main", "topic"], CODEX);
      r.write("topic", "solved\n");
      r.git(["add", "topic"]);
      r.git(args, { ...CODEX, GIT_EDITOR: r.editor("anew\n") });
      r.git(["rebase", "--continue"], CODEX);
      return before;
    });
  }
  operation("rebase -i, pick", { before: AGENT, after: AGENT }, (r) => {
    const before = fork(r);
    r.git(["rebase", "-q", "-i", "main", "topic"], { ...CODEX, GIT_SEQUENCE_EDITOR: "true" });
    return before;
  });
  operation("rebase -i, reword", { before: AGENT, after: AGENT }, (r) => {
    const before = fork(r);
    const editors = { GIT_SEQUENCE_EDITOR: r.sed("1s/^pick/reword/"), GIT_EDITOR: r.editor("said better\n") };
    r.git(["rebase", "-q", "-i", "main", "topic"], { ...CODEX, ...editors });
    expect(r.message()).toMatch(/^said better\n\n/);
    return before;
  });
  operation("rebase -i, squash", { before: `${AGENT}, codex`, after: `${AGENT}+codex` }, (r) => {
    const before = pair(r);
    r.git(["rebase", "-q", "-i", "HEAD~2"], {
      ...CODEX,
      GIT_EDITOR: "true",
      GIT_SEQUENCE_EDITOR: r.sed("2s/pick/squash/"),
    });
    return before;
  });
  operation("rebase -i, fixup", { before: `${AGENT}, codex`, after: `${AGENT}+codex` }, (r) => {
    const before = pair(r);
    r.git(["rebase", "-q", "-i", "HEAD~2"], { ...CODEX, GIT_SEQUENCE_EDITOR: r.sed("2s/pick/fixup/") });
    return before;
  });
  operation(
    "rebase -i, squash, the text written anew, then stamp",
    { before: `${AGENT}, codex`, after: `${AGENT}+codex` },
    (r) => {
      const before = pair(r);
      const editors = { GIT_EDITOR: r.editor("all new\n"), GIT_SEQUENCE_EDITOR: r.sed("2s/pick/squash/") };
      r.git(["rebase", "-q", "-i", "HEAD~2"], { ...CODEX, ...editors });
      expect(r.record()).toBe("-");
      r.toolmark(["stamp"]);
      return before;
    },
  );
  // An `amend!` commit brings the message of the one that it will mend, with its record.
  for (const [kind, its] of [
    ["--fixup", "codex"],
    ["--squash", "codex"],
    ["--fixup=amend:HEAD", `${AGENT}+codex`],
  ] as const) {
    operation(
      `commit ${kind}, then rebase --autosquash`,
      { before: `${AGENT}, ${its}`, after: `${AGENT}+codex` },
      (r) => {
        r.commit("a", "x", CLAUDE);
        const before = r.record();
        r.edit("a", "mended");
        const words = kind.includes("=") ? [kind] : [kind, "HEAD"];
        r.git(["commit", "-q", ...words], { ...CODEX, GIT_EDITOR: "true" });
        const both = `${before}, ${r.record()}`;
        r.git(["rebase", "-q", "-i", "--autosquash", "HEAD~2"], { GIT_EDITOR: "true", GIT_SEQUENCE_EDITOR: "true" });
        return both;
      },
    );
  }
  operation("rebase --apply with a conflict solved, then stamp", { before: AGENT, after: AGENT }, (r) => {
    const before = fork(r);
    r.commit("topic", "in the way");
    r.tryGit(["rebase", "-q", "--apply", "main", "topic"], CODEX);
    r.write("topic", "solved\n");
    r.git(["add", "topic"]);
    r.git(["rebase", "--continue"], CODEX);
    expect(r.record()).toBe(`${AGENT} (unbound)`);
    r.toolmark(["stamp"]);
    return before;
  });
  operation("rebase -i, edit, and amend there with content", { before: "-", after: "codex" }, (r) => {
    const before = fork(r, {});
    r.git(["rebase", "-q", "-i", "main", "topic"], { ...CODEX, GIT_SEQUENCE_EDITOR: r.sed("1s/^pick/edit/") });
    r.edit("topic", "by the assistant");
    r.git(["commit", "-q", "--amend", "--no-edit"], CODEX);
    r.git(["rebase", "--continue"], CODEX);
    return before;
  });
});
