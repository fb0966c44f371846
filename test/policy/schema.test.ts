import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { policySchemas } from "../../src/policy/schemas.ts";
import { starterPolicies } from "../../src/policy/starter-policies.ts";
import { problemsOf } from "./cases.ts";
import { type LanguageServer, startLanguageServer } from "./language-server.ts";

const FOLDER = resolve(import.meta.dirname, "../../schema");
const SCHEMA = join(FOLDER, "policy.schema.json");

describe("the JSON Schema", () => {
  it.each(policySchemas())(
    "in schema/$file is what the grammar says (node scripts/write-schemas.ts)",
    ({ file, schema }) => {
      expect(readFileSync(join(FOLDER, file), "utf8")).toBe(`${JSON.stringify(schema, null, 2)}\n`);
    },
  );

  const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(SCHEMA, "utf8")) as object);

  it.each(starterPolicies)("accepts the starter policy $name", ({ text }) => {
    expect(validate(parse(text)) || validate.errors).toBe(true);
  });

  it.each([
    ["an unknown key", "version: 1\nrule: []\n"],
    ["a wrong verdict", "version: 1\nunknown: block\n"],
    ["no version", "unknown: deny\n"],
    ["a rule without a verdict", "version: 1\nrules: [{ name: x }]\n"],
    ["a list for a word", "version: 1\nunknown: [deny]\n"],
    ["a folder for a glob", "version: 1\nrules: [{ verdict: deny, paths: ['train/'] }]\n"],
    ["a wrong date", "version: 1\nrules: [{ verdict: deny, until: tomorrow }]\n"],
    ["a bad variable", "version: 1\nassistants: { x: { signs: { env: ['A-B'] } } }\n"],
  ])("refuses %s, as lint does", (_what, text) => {
    expect(validate(parse(text))).toBe(false);
    expect(problemsOf(text)).not.toEqual([]);
  });

  it("describes every key", () => {
    const undescribed: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== "object" || node === null) return;
      for (const [key, value] of Object.entries((node as { properties?: object }).properties ?? {})) {
        if (typeof (value as { description?: unknown }).description !== "string") undescribed.push(`${path}/${key}`);
      }
      for (const [key, value] of Object.entries(node)) visit(value, `${path}/${key}`);
    };
    visit(JSON.parse(readFileSync(SCHEMA, "utf8")), "");
    expect(undescribed).toEqual([]);
  });
});

describe("an editor with the YAML language server", () => {
  let server: LanguageServer;
  beforeAll(async () => {
    server = await startLanguageServer(SCHEMA);
  }, 60_000);
  afterAll(() => server.stop());

  it("completes keys of a policy", async () => {
    expect(await server.complete("version: 1\ndecl", 1, 4)).toContain("declaration");
  }, 60_000);

  it("completes keys of a rule", async () => {
    const labels = await server.complete("version: 1\nrules:\n  - name: x\n    ", 3, 4);
    expect(labels).toEqual(expect.arrayContaining(["paths", "assistants", "verdict", "until"]));
  }, 60_000);

  it("completes verdicts", async () => {
    expect(await server.complete("version: 1\nunknown: ", 1, 9)).toEqual(
      expect.arrayContaining(["allow", "warn", "review", "deny"]),
    );
  }, 60_000);

  it("completes assistants by their ids", async () => {
    const labels = await server.complete("version: 1\nrules:\n  - assistants:\n      - cl", 3, 10);
    expect(labels).toEqual(expect.arrayContaining(["claude-code", "provider:anthropic", "third-party"]));
  }, 60_000);

  it("explains a key on hover", async () => {
    expect(await server.hover("version: 1\nunknown-provider: deny\n", 1, 3)).toContain(
      "nobody told which model answered",
    );
  }, 60_000);
});
