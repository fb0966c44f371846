import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import type { FindingCode } from "../../src/policy/verdict.ts";
import { renderSarif } from "../../src/report/sarif.ts";
import { TITLES } from "../../src/report/wording.ts";
import { CALM_FINDING, HOSTILE, verdictOf } from "./verdicts.ts";

/** The schema that its authors publish (release 5 of that of 2.1.0), as Microsoft's package carries it. */
const FILE = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");

/** RFC 3986: the letters that a reference may be made of; everything else is written with a percent sign. */
function isUriReference(text: string): boolean {
  return /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/.test(text) && URL.canParse(text, "file:///");
}

const isValid = compile();

function compile() {
  // Ajv knows drafts from 6 on. This schema is of draft 4, of which it uses only what has stayed the same.
  const { $schema, id, ...schema } = JSON.parse(readFileSync(FILE, "utf8"));
  expect([$schema, id]).toEqual([expect.stringContaining("draft-04"), expect.stringContaining("sarif-2.1.0")]);
  const formats = {
    uri: (text: string) => URL.canParse(text),
    "uri-reference": isUriReference,
    "date-time": (text: string) => !Number.isNaN(Date.parse(text)),
  };
  // One of its patterns has a stray bracket, which only expressions without the flag `u` forgive.
  return new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats }).compile(schema);
}

/** What the schema has against a report; empty when nothing. */
function faultsOf(text: string): readonly string[] {
  isValid(JSON.parse(text));
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const WAIVER = { file: ".github/toolmark.yml", line: 20, reason: "Old", approvedBy: "@lena", expires: "2026-12-31" };

describe("the SARIF report and the schema of SARIF 2.1.0", () => {
  it("agree on a verdict without findings", () => {
    expect(faultsOf(renderSarif(verdictOf([])))).toEqual([]);
  });

  it.each(Object.keys(TITLES) as FindingCode[])("agree on a finding %s, at every level and place", (code) => {
    const findings = (["error", "warning", "note"] as const).flatMap((level) => [
      { ...CALM_FINDING, code, level },
      { ...CALM_FINDING, code, level, paths: [] },
      { ...CALM_FINDING, code, level, paths: [], rule: null, commit: null, subject: null, assistant: null },
    ]);
    expect(faultsOf(renderSarif(verdictOf(findings)))).toEqual([]);
  });

  it("agree on waived findings, on a verdict that was not reached, and where there is no policy", () => {
    const waived = [{ ...CALM_FINDING, waiver: WAIVER }];
    expect(faultsOf(renderSarif(verdictOf([CALM_FINDING], { waived })))).toEqual([]);
    const unjudged = { reason: "The host answered 502.", remedy: "Run it again." };
    expect(faultsOf(renderSarif(verdictOf([], { verdict: "unjudged", unjudged, policy: null })))).toEqual([]);
  });

  it("agree on whatever a stranger writes, paths above all", () => {
    for (const text of HOSTILE) {
      const rule = { name: text, file: text, line: 1 };
      const finding = { ...CALM_FINDING, subject: text, assistant: text, model: text, paths: [text], because: text };
      const waived = [{ ...finding, rule, paths: [], waiver: { ...WAIVER, reason: text, approvedBy: text } }];
      expect(faultsOf(renderSarif(verdictOf([finding, { ...finding, rule }], { waived })))).toEqual([]);
    }
  });

  it("would not agree on a level, a region or a path that the format does not have", () => {
    const good = renderSarif(verdictOf([CALM_FINDING]));
    expect(faultsOf(good.replace('"level":"error"', '"level":"fatal"'))).not.toEqual([]);
    expect(faultsOf(good.replace('"startLine":1', '"startLine":0'))).not.toEqual([]);
    expect(faultsOf(good.replace("evals/harness.py", "evals/a b.py"))).not.toEqual([]);
    expect(faultsOf(good.replace('"ruleId"', '"rule"'))).not.toEqual([]);
  });
});
