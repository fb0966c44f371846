import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { knownAdapters } from "../../src/setup/adapters/register.ts";
import { REAL_ASSISTANTS } from "./assistants.ts";
import type { Step } from "./real-assistant.ts";
import { runAssistant } from "./run-assistant.ts";
import { newStage, type Stage } from "./stage.ts";

/**
 * What every assistant does here: it writes a file of eight telling lines, replaces one of them, and changes another
 * file, a person's, by a shell command.
 */
const WRITTEN = [
  "export function half(value: number): number {",
  "  if (value === 0) return 0;",
  "  return value / 2;",
  "}",
  "",
  "export function twice(value: number): number {",
  "  const result = value * 2;",
  "  return result;",
  "}",
  "",
  'export const names = ["half", "twice"];',
  "",
].join("\n");

function work(stage: Stage): readonly Step[] {
  const path = `${stage.repository}/numbers.ts`;
  return [
    { do: "write", path, content: WRITTEN },
    { do: "edit", path, from: "  return value / 2;\n", to: "  return Math.trunc(value / 2);\n" },
    { do: "shell", command: "printf 'export const added = \"by a shell command\";\\n' >> limits.ts" },
  ];
}

/** Long enough for a change at its begin and one at its end to be two hunks. */
const LIMITS = Array.from({ length: 20 }, (_, at) => `export const limit${at} = ${at};\n`);

function setUp(assistants: string): Stage {
  const stage = newStage();
  stage.write("limits.ts", LIMITS.join(""));
  stage.toolmark("init", "--assistants", assistants);
  stage.git("add", "--all");
  stage.git("commit", "--quiet", "--message", "Set up");
  return stage;
}

/** The record's `lines=` and what is named before it. */
function recordOf(stage: Stage): {
  readonly assistants: readonly string[];
  readonly lines: string;
  readonly all: string;
} {
  const trailers = stage.trailersOf("HEAD");
  const assistants = trailers.filter((line) => line.startsWith("Assisted-by: ")).map((line) => line.slice(13));
  const all = trailers.join("\n");
  return { assistants, lines: /lines=(\d+\/\d+)/.exec(all)?.[1] ?? "none", all };
}

/** By name: Qwen Code, when it starts, writes a line of its own into its settings here. */
const FILES = ["numbers.ts", "limits.ts"];
const COMMIT: Step = { do: "shell", command: "git add numbers.ts limits.ts && git commit -q -m 'Add numbers'" };

for (const assistant of REAL_ASSISTANTS.filter(({ reports }) => reports)) {
  const name = `${assistant.id}:${assistant.provider}/${assistant.model}`;

  describe(`what ${assistant.id} ${assistant.version} wrote`, () => {
    it("is recorded line by line when it commits itself", async () => {
      const stage = setUp(assistant.id);
      const { repository, home } = stage;
      await runAssistant({ assistant: assistant.id, repository, home, steps: [...work(stage), COMMIT] });
      expect(recordOf(stage)).toMatchObject({ assistants: [name], lines: "8/8" });
    });

    if (assistant.slow === true) return;

    it("is recorded line by line when a person commits it from a clean environment", async () => {
      const stage = setUp(assistant.id);
      const { repository, home } = stage;
      await runAssistant({ assistant: assistant.id, repository, home, steps: work(stage) });
      stage.git("add", ...FILES);
      stage.git("commit", "--quiet", "--message", "Add numbers");
      expect(recordOf(stage)).toMatchObject({ assistants: [name], lines: "8/8" });
    });

    it("is told from a person's when the person edits half and commits with add -p", async () => {
      // Set up for all of them, as some run the hooks of others beside their own.
      const stage = setUp(knownAdapters().join(","));
      const { repository, home } = stage;
      await runAssistant({ assistant: assistant.id, repository, home, steps: work(stage) });
      const numbers = readFileSync(`${repository}/numbers.ts`, "utf8");
      stage.write("numbers.ts", numbers.replace("value * 2", "value + value"));
      const limits = readFileSync(`${repository}/limits.ts`, "utf8");
      stage.write("limits.ts", limits.replace("limit0 = 0", "limit0 = -1"));
      stage.git("add", "numbers.ts");
      execFileSync("git", ["add", "-p", "limits.ts"], { cwd: repository, input: "y\nn\n" });
      stage.git("commit", "--quiet", "--message", "Add numbers");
      expect(recordOf(stage)).toMatchObject({ assistants: [name], lines: "6/8" });
    });
  });
}
