import { type Ended, ownProgram, runChild } from "../machine/child.ts";
import { type Scratch, withScratch } from "../machine/scratch.ts";
import type { AddCommand, ExitCode, Terminal } from "./terminal.ts";
import { Refusal } from "./terminal.ts";

const POLICY = `version: 1
declaration: required
assistants:
  metacode:
    name: MetaCode
    provider: meta
    first-party: true
    signs: { env: [METACODE_SESSION] }
rules:
  - name: our own tool
    assistants: [first-party]
    verdict: allow
  - name: no outside model near training material
    paths: ["train/**"]
    assistants: [third-party]
    verdict: deny
    reason: Output of other vendors' models must not reach training material.
`;

/** What the three authors of the demo have in their environment, and what they write. */
const COMMITS = [
  {
    who: "a person",
    environment: {},
    file: "train/mix.py",
    text: "WEIGHTS = {'web': 0.7, 'code': 0.3}\n",
    subject: "Set the mixture by hand",
  },
  {
    who: "MetaCode",
    environment: { METACODE_SESSION: "demo" },
    file: "train/load.py",
    text: "def load(path):\n    with open(path) as lines:\n        yield from lines\n",
    subject: "Load shards one line at a time",
  },
  {
    who: "Claude Code",
    environment: { CLAUDECODE: "1", CLAUDE_CODE_CHILD_SESSION: "1", CLAUDE_CODE_SESSION_ID: "demo" },
    file: "train/filter.py",
    text: "def keep(text):\n    return len(text.split()) > 8\n",
    subject: "Drop short documents",
  },
] as const;

const STEP_LIMIT_MS = 20_000;

/** Declares `toolmark demo`: three commits, their trailers, and the check that fails and why. */
export const addDemoCommand: AddCommand = (program, run) => {
  program
    .command("demo")
    .description("tell the whole story in a throw-away repository, in under ten seconds")
    .action(() => run((terminal) => withScratch("toolmark-demo-", (scratch) => tellStory(terminal, scratch))));
};

async function tellStory(terminal: Terminal, scratch: Scratch): Promise<ExitCode> {
  const stage = makeStage(terminal, scratch);
  const say = (text: string) => terminal.out(terminal.color ? `\u001b[1m${text}\u001b[0m\n` : `${text}\n`);
  say("1. A repository, and its owner's policy (.github/toolmark.yml)");
  await stage.git(["init", "-q", "-b", "main"]);
  scratch.write("repository/.github/toolmark.yml", POLICY);
  terminal.out(indent(POLICY));
  await stage.git(["add", "-A"]);
  await stage.git(["commit", "-qm", "Start with a policy"]);

  say("\n2. toolmark init");
  terminal.out(indent((await stage.toolmark(["init"])).out));

  say("\n3. Three commits: a person, MetaCode, Claude Code. Each runs plain `git commit`; the hooks do the rest.");
  await stage.git(["switch", "-qc", "feature"]);
  for (const commit of COMMITS) {
    scratch.write(`repository/${commit.file}`, commit.text);
    await stage.git(["add", "-A"]);
    await stage.git(["commit", "-qm", commit.subject], commit.environment);
    const message = (await stage.git(["log", "-1", "--format=%h %B"])).out.trimEnd();
    terminal.out(`${indent(`(${commit.who})\n${message}`)}\n`);
  }

  say("4. toolmark check main..feature");
  const check = await stage.toolmark(["check", "main..feature"], [1]);
  terminal.out(indent(check.out));
  say(`\nThe check ended with ${check.code}, so the merge is blocked. In your own repository: toolmark init`);
  return 0;
}

interface Stage {
  git(args: readonly string[], extra?: { readonly [name: string]: string }): Promise<Ended>;
  /** Another command of this program; `codes` are the exit codes that the story expects. */
  toolmark(args: readonly string[], codes?: readonly number[]): Promise<Ended>;
}

/** Runs the demo's commands in a world of their own: no identity, configuration or assistant of the person's. */
function makeStage(terminal: Terminal, scratch: Scratch): Stage {
  scratch.write("repository/README.md", "# A demo\n");
  const cwd = `${scratch.path}/repository`;
  const environment = {
    PATH: terminal.environment["PATH"],
    HOME: scratch.path,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_AUTHOR_NAME: "Jane Dev",
    GIT_AUTHOR_EMAIL: "jane@example.com",
    GIT_COMMITTER_NAME: "Jane Dev",
    GIT_COMMITTER_EMAIL: "jane@example.com",
    LC_ALL: "C.UTF-8",
    ...(terminal.color ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" }),
  };
  const own = ownProgram();
  const perform = async (program: string, args: readonly string[], codes: readonly number[], extra = {}) => {
    const world = { cwd, environment: { ...environment, ...extra }, timeoutMs: STEP_LIMIT_MS };
    const ended = await runChild(program, args, world).catch((error: Error) => {
      throw new Refusal(3, `the demo could not start ${program}: ${error.message}`, "Install git, then try again.");
    });
    if (ended.code !== null && codes.includes(ended.code)) return ended;
    throw new Refusal(
      3,
      `the demo's \`${[program, ...args].join(" ")}\` ended with ${ended.code}: ${ended.err.trim()}`,
    );
  };
  return {
    git: (args, extra) => perform("git", args, [0], extra),
    toolmark: (args, codes = [0]) => perform(own.node, [own.script, ...args], codes),
  };
}

function indent(text: string): string {
  return `${text.trimEnd().replace(/^(?=.)/gm, "   ")}\n`;
}
