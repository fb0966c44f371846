/** The recipes of docs/recipes.md, run: their own lines, in a clone, with the variables that each host sets. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { createRepository, NO_ANTHROPIC, recorded } from "./repository.ts";

const page = readFileSync(resolve(import.meta.dirname, "../../docs/recipes.md"), "utf8");

/** The first block of a language under a heading. */
function block(heading: string, language: string): string {
  const section = page.slice(page.indexOf(`\n## ${heading}`));
  const start = section.indexOf(`\n\`\`\`${language}\n`) + language.length + 5;
  return section.slice(start, section.indexOf("\n```", start));
}

/** A folder with a `toolmark` on it, as an installed package would give. */
function binFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "toolmark-bin-"));
  const cli = resolve(process.env["TOOLMARK_DIST"] ?? "dist", "cli.js");
  writeFileSync(join(folder, "toolmark"), `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`);
  chmodSync(join(folder, "toolmark"), 0o755);
  return folder;
}

/** A clone whose HEAD is the pull request's, as a CI host leaves it: no local branches. */
function checkout(message: string): { readonly path: string; readonly head: string } {
  const origin = createRepository(NO_ANTHROPIC);
  origin.git("checkout", "-qb", "topic");
  const head = origin.commit(message, { "a.py": "x\n" });
  const path = join(mkdtempSync(join(tmpdir(), "toolmark-ci-")), "app");
  execFileSync("git", ["clone", "-q", "--no-checkout", origin.path, path]);
  execFileSync("git", ["checkout", "-q", "--detach", head], { cwd: path });
  for (const name of ["main", "topic"])
    execFileSync("git", ["update-ref", "-d", `refs/remotes/origin/${name}`], { cwd: path });
  return { path, head };
}

type Variables = (head: string) => { readonly [name: string]: string };

interface Recipe {
  readonly host: string;
  readonly script: () => string;
  readonly variables: Variables;
}

const RECIPES: readonly Recipe[] = [
  {
    host: "GitLab CI",
    script: () => (parse(block("GitLab CI", "yaml")) as { toolmark: { script: string[] } }).toolmark.script.join("\n"),
    variables: (head) => ({
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main",
      CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: "",
      CI_COMMIT_SHA: head,
      CI_PROJECT_PATH: "acme/app",
    }),
  },
  {
    host: "Forgejo and Gitea",
    script: () => {
      const workflow = parse(block("Forgejo and Gitea", "yaml")) as {
        jobs: { toolmark: { steps: { run?: string }[] } };
      };
      return workflow.jobs.toolmark.steps.map((step) => step.run ?? "").join("\n");
    },
    variables: (head) => ({ GITHUB_BASE_REF: "main", HEAD_SHA: head, GITHUB_REPOSITORY: "acme/app" }),
  },
  {
    host: "Buildkite",
    script: () => {
      const pipeline = parse(block("Buildkite", "yaml")) as { steps: { commands: string[] }[] };
      return (pipeline.steps[0]?.commands ?? []).join("\n").replaceAll("$$", "$");
    },
    variables: (head) => ({ BUILDKITE_PULL_REQUEST_BASE_BRANCH: "main", BUILDKITE_COMMIT: head }),
  },
  {
    host: "Jenkins",
    script: () => /sh '''([\s\S]*?)'''/.exec(block("Jenkins", "groovy"))?.[1] ?? "exit 9",
    variables: (head) => ({ CHANGE_TARGET: "main", GIT_COMMIT: head }),
  },
];

function runRecipe({ script, variables }: Recipe, message: string) {
  const { path, head } = checkout(message);
  const env = { ...process.env, ...variables(head), PATH: `${binFolder()}${delimiter}${process.env["PATH"]}` };
  return spawnSync("sh", ["-eu"], { cwd: path, env, input: script(), encoding: "utf8" });
}

describe.each(RECIPES)("the recipe for $host", (recipe) => {
  it("ends with 1 for a forbidden commit, and with 0 without one", () => {
    const failing = runRecipe(recipe, recorded("Work"));
    expect([failing.status, failing.stderr]).toEqual([1, ""]);
    expect(failing.stdout).toContain("Prohibited assistant: claude-code");
    expect(runRecipe(recipe, "Work\n").status).toBe(0);
  });
});

describe("the recipe for other hosts", () => {
  it("judges the facts that the page shows", () => {
    const folder = mkdtempSync(join(tmpdir(), "toolmark-facts-"));
    writeFileSync(join(folder, "facts.json"), block("Any other host", "json"));
    const env = { ...process.env, PATH: `${binFolder()}${delimiter}${process.env["PATH"]}` };
    const result = spawnSync("sh", ["-eu"], {
      cwd: folder,
      env,
      input: block("Any other host", "sh"),
      encoding: "utf8",
    });
    expect([result.status, result.stderr]).toEqual([0, ""]);
    expect(JSON.parse(result.stdout)).toMatchObject({ verdict: "pass", commits: 1 });
  });
});

describe("the recipe for GitHub", () => {
  it("is a workflow for every event that the Action judges, with the permissions it needs", () => {
    const workflow = parse(block("GitHub", "yaml")) as { on: object; permissions: object };
    expect(Object.keys(workflow.on)).toEqual(["pull_request", "pull_request_review", "merge_group", "push"]);
    expect(workflow.permissions).toEqual({ contents: "read", "pull-requests": "read" });
  });
});
