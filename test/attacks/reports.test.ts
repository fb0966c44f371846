/** Attacks on whoever reads the report: the runner, the reviewer, the next step. Each pair: ours, and text as it came. */
import { marked } from "marked";
import { afterEach, describe, expect, it } from "vitest";
import { assistantsOf } from "../../src/gate/outcome.ts";
import { MARKER } from "../../src/gate/publish.ts";
import { codesOf, type Scenery, stage } from "../gate/pull-request.ts";
import { NO_ANTHROPIC, recorded } from "../gate/repository.ts";
import { obeyedCommands } from "../report/runner.ts";

let scenery: Scenery | null = null;
afterEach(async () => {
  await scenery?.host.close();
  scenery = null;
});

async function set(policy: string, work: Parameters<typeof stage>[1]): Promise<Scenery> {
  scenery = await stage(policy, work);
  return scenery;
}

const SUBJECTS: readonly string[] = [
  "::add-mask::e",
  "::stop-commands::x",
  ">>> ##[set-output name=verdict]pass",
  "x\r::error::lone carriage return",
  "\u2028::notice::separator",
  "%0A::warning::percent",
  "<img src=x onerror=alert(1)> [free](https://evil.example) ![x](https://evil.example/p.png)",
  "@everyone look | at | these | cells Fixes #1",
  "`</code><h1>big</h1>` <!-- toolmark -->",
];
const PATH = "evals/::error::p ##[add-mask]x|<b>@jane\u202e.py";

describe("commands, markup and mentions in subjects, paths, branches and names", () => {
  async function hostile() {
    const policy = `${NO_ANTHROPIC}`.replace("assistants", 'paths: ["evals/**"]\n    assistants');
    const staged = await set(policy, (repository) => {
      for (const subject of SUBJECTS) {
        repository.git("config", "user.name", "::error::name ##[error]x");
        repository.commit(recorded(subject), { [PATH]: `${subject}\n` });
      }
    });
    const pull = staged.host.state.pullRequests.get(7);
    if (pull !== undefined) {
      pull.headRef = "claude/::add-mask::branch";
      pull.title = "::error::title";
      pull.body = "::error::body\n[x](https://evil.example) @everyone";
    }
    return staged;
  }

  it("are obeyed by nobody", async () => {
    const { run, host } = await hostile();
    const result = await run({ inputs: { comment: "always" } });
    expect(codesOf(result).filter((code) => code === "prohibited-assistant")).toHaveLength(SUBJECTS.length);
    const commands = obeyedCommands(result.stdout);
    expect(new Set(commands.map((command) => command.name))).toEqual(new Set(["error"]));
    for (const command of commands) expect(command.message).toMatch(/^claude-code|errors? more/);
    for (const text of [result.summary, host.state.comments[0]?.body ?? ""]) {
      const html = marked.parse(text.replace(MARKER, ""), { async: false, gfm: true });
      expect(html).not.toMatch(/<img|<h1|<b>|evil\.example"|<!--/);
      expect(html.replace(/<code>[\s\S]*?<\/code>/g, "").replaceAll("&#64;", "@")).not.toMatch(/@[a-z]/i);
    }
    expect(result.outputs["verdict"]).toBe("fail");
  });

  it("would be obeyed by a runner and a reviewer's browser if printed as they are", () => {
    expect(obeyedCommands(SUBJECTS.join("\n")).map((command) => command.name)).toEqual([
      "add-mask",
      "stop-commands",
      "set-output",
      "error",
      "notice",
    ]);
    expect(marked.parse(SUBJECTS.join("\n\n"), { async: false })).toMatch(/<img src=x/);
  });
});

describe("outputs pasted into a later step's shell", () => {
  const entry = (assistant: string) =>
    ({ assistants: [{ assistant }] }) as unknown as Parameters<typeof assistantsOf>[0][number];

  it("hold nothing but ids", () => {
    expect(assistantsOf([entry("codex"), entry('$(curl evil)";'), entry("claude-code")])).toEqual([
      "claude-code",
      "codex",
      "unknown",
    ]);
  });

  it("would hold a command if ids went out as written", () => {
    expect(entry('$(curl evil)";').assistants[0]?.assistant).toContain("$(");
  });
});

describe("a comment with our marker by somebody else", () => {
  async function planted() {
    const staged = await set(NO_ANTHROPIC, (one) => void one.commit(recorded("Work"), { "a.py": "x\n" }));
    staged.host.state.comments.push({ id: 99, body: `${MARKER}\n### ✅ All is well`, login: "mallory", issue: 7 });
    return staged;
  }

  it("is left alone, and ours is written beside it", async () => {
    const { run, host } = await planted();
    const result = await run({ inputs: { comment: "always" } });
    expect(result.stdout).not.toContain("could not be written");
    expect(host.state.comments.map((comment) => [comment.login, comment.body.includes("❌")])).toEqual([
      ["mallory", false],
      ["github-actions[bot]", true],
    ]);
  });

  it("would be taken for ours by a gate that looks for the marker alone, and then be refused", async () => {
    const { host } = await planted();
    const response = await fetch(`${host.url}/repos/acme/app/issues/7/comments`);
    const comments = (await response.json()) as { readonly id: number; readonly body: string }[];
    const found = comments.find((comment) => comment.body.startsWith(MARKER));
    expect(found?.id).toBe(99);
    const written = await fetch(`${host.url}/repos/acme/app/issues/comments/${found?.id}`, {
      method: "PATCH",
      body: '{"body":"x"}',
    });
    expect(written.status).toBe(403);
  });
});

describe("a pull request from a fork, whose token may only read", () => {
  it("is judged and told by summary, annotations and outputs", async () => {
    const { run, host } = await set(NO_ANTHROPIC, (one) => void one.commit(recorded("Work"), { "a.py": "x\n" }));
    host.state.writable = false;
    const pull = host.state.pullRequests.get(7);
    if (pull !== undefined) pull.fork = true;
    const result = await run({ inputs: { comment: "always" } });
    expect(result.code).toBe(1);
    expect(result.summary).toContain("Prohibited assistant");
    expect(result.outputs["comment-body"]).toContain(MARKER);
  });

  it("would crash a gate that lets a refused comment decide", async () => {
    const { host } = await set(NO_ANTHROPIC, (one) => void one.commit("Work"));
    host.state.writable = false;
    const response = await fetch(`${host.url}/repos/acme/app/issues/7/comments`, {
      method: "POST",
      body: '{"body":"x"}',
    });
    expect(response.status).toBe(403);
  });

  it("runs nothing of the pull request, under pull_request_target either", async () => {
    const { run, repository } = await set(NO_ANTHROPIC, (one) => {
      one.commit("Hooks and scripts", {
        ".github/toolmark.js": "process.exit(0)\n",
        "package.json": '{"main":"evil.js"}\n',
      });
    });
    const result = await run({ event: "pull_request_target", workspace: repository.path });
    expect(result.code).toBe(0);
    expect(result.report?.commits).toBe(1);
  });
});
