import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const CLI = join(process.env["TOOLMARK_DIST"] ?? "dist", "cli.js");

/** Runs `toolmark policy …` from the bundle in a folder with these files. */
function policy(files: { readonly [path: string]: string }, ...args: string[]) {
  return policyIn(files, ".", ...args);
}

/** The same from one of its folders. */
function policyIn(files: { readonly [path: string]: string }, folder: string, ...args: string[]) {
  const root = mkdtempSync(join(tmpdir(), "toolmark-policy-"));
  mkdirSync(join(root, ".git"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const cwd = join(root, folder);
  mkdirSync(cwd, { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, "policy", ...args], { cwd, encoding: "utf8" });
  return { status, stdout, stderr };
}

const OWN = ".github/toolmark.yml";
const RIGHT = `version: 1
unknown: deny
assistants:
  metacode: { name: MetaCode, provider: meta, first-party: true }
rules:
  - { name: train, paths: ["train/**"], assistants: [third-party], verdict: deny }
  - { name: tools, paths: ["tools/**"], assistants: [claude-code], verdict: review, reviewers: ["@acme/leads"] }
`;

describe("toolmark policy lint", () => {
  it("says nothing is wrong, exit 0", () => {
    expect(policy({ [OWN]: RIGHT }, "lint")).toMatchObject({
      status: 0,
      stdout: ".github/toolmark.yml: no problems (2 rules)\n",
    });
  });

  it("finds the policy from any folder of the repository", () => {
    const files = { [OWN]: RIGHT, ".github/toolmark.test.yml": "cases:\n  - { name: x, message: y, expect: allow }\n" };
    for (const what of ["lint", "show", "test"]) {
      expect(policyIn(files, "src/deep", what)).toMatchObject({ status: 0, stderr: "" });
    }
    expect(policyIn(files, "src/deep", "lint").stdout).toBe("../../.github/toolmark.yml: no problems (2 rules)\n");
  });

  it("tells every problem with its place, its text underlined, the fix and where to read on, exit 2", () => {
    const { status, stdout } = policy({ [OWN]: "version: 1\nunknwon: deny\nrules:\n  - { verdict: block }\n" }, "lint");
    expect(status).toBe(2);
    expect(stdout).toBe(`.github/toolmark.yml:2:1: a policy has no key 'unknwon'; did you mean 'unknown'?
  2 | unknwon: deny
    | ^^^^^^^
  see docs/policy.md#a-policy-file
.github/toolmark.yml:4:16: 'verdict' is one of allow, warn, review, deny, not 'block'; did you mean 'deny'?
  4 |   - { verdict: block }
    |                ^^^^^
  see docs/policy.md#rules
`);
  });

  it("shows hostile text inert", () => {
    const { stdout } = policy({ [OWN]: 'version: 1\n"\\e[31m::error::x": deny\n' }, "lint");
    expect(stdout).not.toContain("\u001b");
  });

  it("tells what would loosen a baseline", () => {
    const files = {
      "org.yml": "version: 1\nunknown: deny\nrules:\n  - { name: floor, assistants: [codex], verdict: deny }\n",
      [OWN]: "version: 1\nrules:\n  - { assistants: [codex], verdict: allow }\n",
    };
    const { status, stdout } = policy(files, "lint", "--baseline", "org.yml");
    expect(status).toBe(2);
    expect(stdout).toContain("'codex' here would loosen rule 'floor' (org.yml:4), which says deny");
  });

  it("reads what it extends in the repository, and says what it cannot read, exit 3", () => {
    expect(policy({ [OWN]: "version: 1\nextends: shared/org.yml\n", "shared/org.yml": RIGHT }, "lint").status).toBe(0);
    const missing = policy({ [OWN]: "version: 1\nextends: shared/org.yml\n" }, "lint");
    expect(missing).toMatchObject({
      status: 3,
      stderr: expect.stringContaining(
        ".github/toolmark.yml:2:10: shared/org.yml could not be read: there is no such file",
      ),
    });
    expect(policy({ [OWN]: "version: 1\nextends: shared\n", "shared/org.yml": RIGHT }, "lint")).toMatchObject({
      status: 3,
      stderr: expect.stringContaining("it is a folder"),
    });
  });

  it("says what another repository's policy would need, and lints the rest", () => {
    expect(policy({ [OWN]: "version: 1\nextends: acme/.github:toolmark.yml\n" }, "lint")).toMatchObject({
      status: 0,
      stderr: expect.stringContaining("--baseline FILE"),
    });
  });

  it("takes a baseline for the policy of another repository, with the names that it defines", () => {
    const files = (id: string) => ({
      "org.yml": "version: 1\nassistants: { metacode: { first-party: true } }\n",
      [OWN]: `version: 1\nextends: acme/.github:toolmark.yml\nrules:\n  - { assistants: [${id}], verdict: allow }\n`,
    });
    expect(policy(files("metacode"), "lint", "--baseline", "org.yml")).toMatchObject({ status: 0, stderr: "" });
    expect(policy(files("metacod"), "lint", "--baseline", "org.yml")).toMatchObject({
      status: 2,
      stdout: expect.stringContaining("did you mean 'metacode'?"),
    });
  });

  it.each([
    ["no file", {}, "there is no such file"],
    ["10 MB", { [OWN]: "x".repeat(10_000_000) }, "10000000 bytes; a policy has at most"],
    ["a folder", { ".github/toolmark.yml/x": "" }, "it is a folder"],
  ])("refuses %s in a sentence, exit 2", (_what, files: { readonly [path: string]: string }, sentence) => {
    expect(policy(files, "lint")).toMatchObject({ status: 2, stderr: expect.stringContaining(sentence) });
  });

  it("runs nothing that a sign says", () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the attack, word for word
    const attack = 'version: 1\nassistants:\n  x: { signs: { env: ["X}; touch pwned; ${Y"] } }\n';
    expect(policy({ [OWN]: attack }, "lint")).toMatchObject({
      status: 2,
      stdout: expect.stringContaining("is no name of an environment variable"),
    });
  });
});

describe("toolmark policy show", () => {
  it("prints settings, rules and their origins", () => {
    const { status, stdout } = policy(
      {
        "org.yml":
          "version: 1\ndeclaration: required\nrules:\n  - { name: floor, assistants: [codex], verdict: deny }\n",
        [OWN]: RIGHT,
      },
      "show",
      "--baseline",
      "org.yml",
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1\. org\.yml\n2\. \.github\/toolmark\.yml\n/);
    expect(stdout).toMatch(/declaration: required +# org\.yml:2\n/);
    expect(stdout).toMatch(/unknown: deny +# \.github\/toolmark\.yml:2\n/);
    expect(stdout).toMatch(/floor: deny codex +# org\.yml:4\n/);
    expect(stdout).toMatch(/tools: review claude-code in tools\/\*\* by @acme\/leads +# \.github\/toolmark\.yml:7\n/);
  });

  it("leaves out rules of other repositories", () => {
    const text =
      "version: 1\nrules:\n  - { name: here, repositories: [acme/app], verdict: deny }\n  - { name: there, repositories: [acme/web], verdict: deny }\n";
    const { stdout } = policy({ [OWN]: text }, "show", "--repository", "acme/app");
    expect(stdout).toContain("here: deny");
    expect(stdout).not.toContain("there: deny");
  });

  it("refuses what is no repository", () => {
    expect(policy({ [OWN]: RIGHT }, "show", "--repository", "acme").status).toBe(2);
  });
});

describe("toolmark policy test", () => {
  const CASES = `cases:
  - name: claude in train
    message: |
      Add data

      Assisted-by: claude-code:anthropic/claude-opus-4-8
    paths: [train/a.json]
    expect: deny
    rule: train
  - { name: claude in tools, record: ["claude-code:anthropic/claude-opus-4-8"], paths: [tools/a.py], expect: review, rule: tools }
  - { name: approved, record: ["claude-code:anthropic/claude-opus-4-8"], paths: [tools/a.py], approved-by: "@acme/leads", expect: allow }
  - { name: our own, record: ["metacode:meta/unknown"], paths: [train/a.json], expect: allow, rule: default }
`;

  it("runs the cases beside the policy, exit 0", () => {
    const { status, stdout } = policy({ [OWN]: RIGHT, ".github/toolmark.test.yml": CASES }, "test");
    expect(stdout).toContain("4 of 4 cases as expected\n");
    expect(status).toBe(0);
  });

  it("prints what was expected and what came, exit 1", () => {
    const wrong = CASES.replace("expect: deny\n    rule: train", "expect: allow\n    rule: tools");
    const { status, stdout } = policy({ [OWN]: RIGHT, ".github/toolmark.test.yml": wrong }, "test");
    expect(status).toBe(1);
    expect(stdout).toContain(
      `FAIL  claude in train (.github/toolmark.test.yml:2)\n      - expected allow by "tools"\n      + got      deny by "train" or "prohibited-assistant"\n`,
    );
  });

  it("tells mistakes in the test file as in a policy, exit 2", () => {
    const { status, stdout } = policy(
      { [OWN]: RIGHT, ".github/toolmark.test.yml": "cases:\n  - { name: x, expect: block }\n" },
      "test",
    );
    expect(status).toBe(2);
    expect(stdout).toContain(
      ".github/toolmark.test.yml:2:24: 'expect' is one of allow, warn, review, deny, not 'block'; did you mean 'deny'?",
    );
  });
});
