import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { knownAdapters, registerAssistants, unregisterAssistants } from "../../../src/setup/adapters/register.ts";
import { carryOut } from "../../../src/setup/plan.ts";

function place() {
  const top = mkdtempSync(join(tmpdir(), "toolmark-register-"));
  const home = mkdtempSync(join(tmpdir(), "toolmark-register-home-"));
  mkdirSync(join(top, ".git"));
  return { top, home, common: join(top, ".git"), level: "project", path: "" } as const;
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const JSONC =
  '{\n\t// how we like it\n\t"model": "opus",\n\t"hooks": {\n\t\t"Stop": [{ "hooks": [{ "type": "command", "command": "say done" }] }]\n\t},\n\t"theme": "dark"\n}\n';

describe("registerAssistants", () => {
  it("puts every assistant's configuration in place, and takes it away to the last folder", () => {
    const where = place();
    carryOut(registerAssistants({ ...where, choice: knownAdapters() }));
    expect(existsSync(join(where.top, ".claude/settings.json"))).toBe(true);
    carryOut(unregisterAssistants(where));
    expect(readdirSync(where.top)).toEqual([".git"]);
  });

  it("does the same in the home folder for the user level", () => {
    const where = { ...place(), level: "user" } as const;
    carryOut(registerAssistants({ ...where, choice: knownAdapters() }));
    expect(existsSync(join(where.home, ".config/amp/plugins/toolmark.ts"))).toBe(true);
    carryOut(unregisterAssistants(where));
    expect(readdirSync(where.home)).toEqual([]);
  });

  it("keeps comments, order and tabs of a configuration that is there, and gives its bytes back", () => {
    const where = place();
    const path = join(where.top, ".claude/settings.json");
    put(path, JSONC);
    carryOut(registerAssistants({ ...where, choice: ["claude-code"] }));
    const text = readFileSync(path, "utf8");
    expect(text).toContain("// how we like it");
    expect(text).toContain('"command": "say done"');
    expect(text.indexOf('"model"')).toBeLessThan(text.indexOf('"theme"'));
    expect(text).toContain('\n\t\t"PostToolUse"');
    carryOut(unregisterAssistants(where));
    expect(readFileSync(path, "utf8")).toBe(JSONC);
  });

  it.each([
    ["codex", ".codex/hooks.json"],
    ["gemini-cli", ".gemini/settings.json"],
    ["qwen-code", ".qwen/settings.json"],
    ["droid", ".factory/settings.json"],
    ["cursor", ".cursor/hooks.json"],
    ["windsurf", ".windsurf/hooks.json"],
    ["crush", "crush.json"],
  ])("does so for %s in %s, too", (id, name) => {
    const where = place();
    const path = join(where.top, name);
    put(path, JSONC);
    carryOut(registerAssistants({ ...where, choice: [id] }));
    const text = readFileSync(path, "utf8");
    expect(text).toContain("toolmark");
    for (const line of JSONC.split("\n").filter((line) => !/[}\]]/.test(line))) expect(text).toContain(line);
    expect(text).toContain('"command": "say done"');
    carryOut(unregisterAssistants(where));
    expect(readFileSync(path, "utf8")).toBe(JSONC);
  });

  it.each([
    ["copilot", ".github/hooks/toolmark.json"],
    ["opencode", ".opencode/plugin/toolmark.js"],
    ["kilo-code", ".kilo/plugin/toolmark.js"],
    ["cline", ".clinerules/hooks/PreToolUse"],
    ["amp", ".amp/plugins/toolmark.ts"],
    ["pi", ".pi/extensions/toolmark.js"],
    ["kiro", ".kiro/agents/toolmark.json"],
  ])("leaves a file of somebody else's where %s would have ours, and says so", (id, name) => {
    const where = place();
    const path = join(where.top, name);
    put(path, "of somebody else's\n");
    const steps = registerAssistants({ ...where, choice: [id] });
    expect(steps[0]).toMatchObject({
      kind: "note",
      say: `left ${path} alone, as it cannot be added to: ${id} will not report`,
    });
    carryOut(steps);
    carryOut(unregisterAssistants(where));
    expect(readFileSync(path, "utf8")).toBe("of somebody else's\n");
  });

  it("leaves Cline's rules alone where they are a file and no folder", () => {
    const where = place();
    put(join(where.top, ".clinerules"), "be nice\n");
    const steps = registerAssistants({ ...where, choice: ["cline"] });
    expect(steps.every((step) => step.kind === "note" && step.say.startsWith("left "))).toBe(true);
    expect(steps).not.toEqual([]);
  });

  it("joins the lists of Droid's hooks.json, which hide those of its settings, and makes none there", () => {
    const where = place();
    const path = join(where.top, ".factory/hooks.json");
    const theirs = '{\n  "PreToolUse": [{ "hooks": [{ "type": "command", "command": "say go" }] }]\n}\n';
    put(path, theirs);
    carryOut(registerAssistants({ ...where, choice: ["droid"] }));
    const hooks = JSON.parse(readFileSync(path, "utf8"));
    expect(Object.keys(hooks)).toEqual(["PreToolUse"]);
    expect(hooks.PreToolUse).toHaveLength(2);
    expect(readFileSync(join(where.top, ".factory/settings.json"), "utf8")).toContain('"PostToolUse"');
    carryOut(unregisterAssistants(where));
    expect(readFileSync(path, "utf8")).toBe(theirs);
    expect(readdirSync(join(where.top, ".factory"))).toEqual(["hooks.json"]);
  });

  it("takes out only its own when somebody changed the file since", () => {
    const where = place();
    const path = join(where.top, ".claude/settings.json");
    put(path, JSONC);
    carryOut(registerAssistants({ ...where, choice: ["claude-code"] }));
    put(path, readFileSync(path, "utf8").replace("dark", "light"));
    carryOut(unregisterAssistants(where));
    const text = readFileSync(path, "utf8");
    expect(text).not.toContain("toolmark");
    expect(text).toContain('"theme": "light"');
    expect(text).toContain("say done");
  });

  it("has nothing to do the second time", () => {
    const where = place();
    carryOut(registerAssistants({ ...where, choice: knownAdapters() }));
    expect(registerAssistants({ ...where, choice: knownAdapters() }).filter((step) => step.kind !== "note")).toEqual(
      [],
    );
  });

  it("leaves alone what it cannot read, and says so", () => {
    const where = place();
    put(join(where.top, ".claude/settings.json"), "{ broken");
    expect(registerAssistants({ ...where, choice: ["claude-code"] })).toMatchObject([{ kind: "note" }]);
  });

  it("finds the assistants that are used here", () => {
    const where = place();
    mkdirSync(join(where.home, ".codex"));
    const steps = registerAssistants({ ...where, choice: "auto" });
    expect(steps.flatMap((step) => (step.kind === "write" ? [step.path] : []))).toEqual([
      join(where.top, ".codex/hooks.json"),
    ]);
  });

  it("writes no trust for Codex: it says what to approve", () => {
    const where = place();
    const steps = registerAssistants({ ...where, choice: ["codex"] });
    expect(steps.some((step) => step.kind === "note" && step.say.includes("approve"))).toBe(true);
    expect(JSON.stringify(steps)).not.toContain("trusted_hash");
  });
});
