import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ownAssistant } from "../../src/assistants/own-assistant.ts";
import {
  builtInRegistry,
  environmentNames,
  extendRegistry,
  knownMarkWords,
  processNames,
  slugOf,
} from "../../src/assistants/registry.ts";
import { evidenceFromMessage } from "../../src/evidence/from-message.ts";
import { assistantsPage, listAssistants, renderAssistantsJson, signRows } from "../../src/report/assistants.ts";

const registry = builtInRegistry();
const FOLDER = resolve(import.meta.dirname, "../../src/assistants");
const NOT_ASSISTANTS = "assistant models own-assistant providers registry sign unnamed"
  .split(" ")
  .map((name) => `${name}.ts`);

/** The ids that policies of the first release name. */
const PROMISED =
  "claude-code codex gemini-cli gemini-code-assist antigravity jules cursor copilot windsurf devin aider opencode amp cline roo-code kilo-code continue qwen-code zed junie amazon-q kiro augment goose crush droid pi replit warp openhands lovable v0 bolt";

describe("the registry", () => {
  it("has one file for each assistant, named by its id", () => {
    const files = readdirSync(FOLDER).filter((name) => !NOT_ASSISTANTS.includes(name));
    expect(registry.assistants.map((assistant) => `${assistant.id}.ts`).sort()).toEqual(files.sort());
  });

  it("knows every promised id", () => {
    for (const id of PROMISED.split(" ")) expect(registry.find(id)?.id).toBe(id);
  });

  it.each(registry.assistants.map((assistant) => [assistant.id, assistant] as const))(
    "proves every sign of %s with a place and a day",
    (_id, assistant) => {
      for (const row of signRows(assistant)) {
        expect(row.proof.where).not.toBe("");
        expect(row.proof.when).toMatch(/^20\d\d-\d\d-\d\d$/);
      }
    },
  );

  it("gives no address, account, name or key to two assistants", () => {
    const owners = new Map<string, string>();
    for (const { id, marks } of registry.assistants) {
      for (const mark of marks) {
        if (!["email", "slug", "name", "trailer", "branch"].includes(mark.kind)) continue;
        const text = JSON.stringify({ ...mark, strength: "", proof: "" }).toLowerCase();
        expect([text, owners.get(text) ?? id]).toEqual([text, id]);
        owners.set(text, id);
      }
    }
  });

  it("never takes a whole domain, and no address that looks like a person's", () => {
    const addresses = registry.assistants.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === "email" ? [mark.email] : [])),
    );
    for (const address of addresses) {
      expect(address).toMatch(/^[^@\s]+@[^@\s]+$/);
      expect(address).not.toMatch(/@(?:gmail|outlook|hotmail|proton)/);
    }
  });

  it("asks for no configuration variable and no false friend", () => {
    const names = environmentNames(registry);
    for (const name of [
      "CLAUDE_PROJECT_DIR",
      "GEMINI_PROJECT_DIR",
      "CODEX_HOME",
      "GOOSE_PROVIDER",
      "COPILOT_MODEL",
      "AIDER_API_KEY",
      "CURSOR_TRACE_ID",
      "REPL_ID",
      "CODEX_MANAGED_BY_NPM",
    ]) {
      expect(names).not.toContain(name);
    }
    expect(names).toContain("CLAUDE_CODE_CHILD_SESSION");
    expect(names.every((name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name))).toBe(true);
  });

  it("lists process names and package paths that sh can compare", () => {
    expect(processNames(registry)).toContain("@openai/codex");
    expect(processNames(registry).every((name) => /^[\w@./-]+$/.test(name))).toBe(true);
  });

  it("has a page that is not stale", async () => {
    await expect(assistantsPage(registry)).toMatchFileSnapshot("../../docs/assistants.md");
  });

  it("lists itself for people and for programs", () => {
    expect(listAssistants(registry)).toContain("claude-code");
    expect(JSON.parse(renderAssistantsJson(registry))).toHaveLength(registry.assistants.length);
  });
});

describe("an assistant of one's own", () => {
  const metacode = ownAssistant({
    id: "metacode",
    name: "MetaCode",
    provider: "meta",
    firstParty: true,
    signs: {
      env: ["METACODE_SESSION"],
      process: ["metacode"],
      identity: ["metacode-bot@acme.example", "metacode[bot]"],
      trailer: ["MetaCode-Session"],
      footer: ["MetaCode"],
      branch: ["metacode/"],
    },
  });
  const extended = extendRegistry(registry, [metacode]);
  const read = (message: string) =>
    evidenceFromMessage(message, extended, "2026-11-23T10:00:00Z").evidence.map((one) => one.assistant);

  it("is found by each of its signs", () => {
    expect(read("x\n\nMetaCode-Session: 12")).toEqual(["metacode"]);
    expect(read("x\n\nCo-authored-by: M <metacode-bot@acme.example>")).toEqual(["metacode"]);
    expect(read("x\n\nCo-authored-by: M <12+metacode[bot]@users.noreply.github.com>")).toEqual(["metacode"]);
    expect(read("x\n\nGenerated with MetaCode")).toEqual(["metacode"]);
    expect(read("x\n\nAssisted-by: metacode:meta/unknown")).toEqual(["metacode"]);
  });

  it("does not change the built-in registry", () => {
    expect(registry.find("metacode")).toBeUndefined();
    expect(extended.find("claude-code")).toBe(registry.find("claude-code"));
  });

  it("takes the place of a known one with the same id", () => {
    const own = { ...metacode, id: "codex" };
    expect(extendRegistry(registry, [own]).find("codex")).toBe(own);
  });
});

describe("the words every mark contains", () => {
  const words = knownMarkWords(registry);

  it("are few, and none contains another", () => {
    expect(words.length).toBeLessThan(600);
    for (const word of words) expect(words.filter((other) => other !== word && word.includes(other))).toEqual([]);
  });

  const forms = registry.assistants.flatMap(({ aliases, marks }) => [
    ...aliases.flatMap((alias) =>
      [
        "Assisted-by",
        "Generated-by",
        "Made-with",
        "Co-developed-by",
        "AI-Tool",
        "Agent",
        "Entire-Agent",
        "Tool",
        "Signed-off-by",
      ].map((key) => `${key}: ${alias}`),
    ),
    ...aliases.map((alias) => `Generated with ${alias}`),
    ...marks.flatMap((mark) => {
      switch (mark.kind) {
        case "email":
          return [`Co-authored-by: X <${mark.email}>`];
        case "slug":
          return [`Co-authored-by: X <1+${mark.slug}@users.noreply.github.com>`];
        case "name":
          return [`Co-authored-by: ${mark.name} <x@example.com>`, `Author: ${mark.name} <x@example.com>`];
        case "trailer":
          return [`${mark.key}: ${mark.value ?? ""}x`];
        default:
          return [];
      }
    }),
  ]);

  it("stand in whatever the registry can recognise", () => {
    expect(forms.filter((form) => !words.some((word) => form.toLowerCase().includes(word)))).toEqual([]);
  });
});

describe("a GitHub account's address", () => {
  it.each([
    ["209825114+claude[bot]@users.noreply.github.com", "claude[bot]"],
    ["Copilot@users.noreply.github.com", "copilot"],
    ["plus+sign@users.noreply.github.com", "plus+sign"],
    ["claude[bot]@example.com", null],
  ])("%s names %s", (email, slug) => {
    expect(slugOf(email)).toBe(slug);
  });
});
