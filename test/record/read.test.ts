import { describe, expect, it } from "vitest";
import type { Registry } from "../../src/assistants/assistant.ts";
import { builtInRegistry } from "../../src/assistants/registry.ts";
import { readRecord } from "../../src/record/read.ts";

const NO_REGISTRY: Registry = { assistants: [], find: () => undefined };
const read = (...paragraphs: string[]) => readRecord(`title\n\n${paragraphs.join("\n\n")}\n`, NO_REGISTRY);
const codes = (...paragraphs: string[]) => read(...paragraphs).problems.map((problem) => problem.code);
const UNKNOWN = { version: 1, state: "unknown", assistants: [], lines: null, basis: null, more: false, change: null };

describe("the record of a stranger's message", () => {
  it("is none without an AI-Provenance, whoever is credited", () => {
    for (const line of [
      "Assisted-by: Viktor Szakats",
      "Assisted-by: codex:openai/gpt-5",
      "Co-authored-by: A <a@b>",
      "prose",
    ]) {
      expect(read(line)).toEqual({ record: null, declared: null, problems: [] });
    }
  });

  it("takes only the exact written shape for an assistant of ours", () => {
    const names = [
      "Claude:claude-opus-4-7",
      "Crush:anthropic/claude-opus-5",
      "codex",
      "codex:openai",
      "codex:openai/",
      "codex:openai/gpt 5",
      "LLM",
    ];
    const lines = [...names, "codex:openai/gpt-5", "codex:openai/gpt-5"].map((name) => `Assisted-by: ${name}`);
    const { record, problems } = read([...lines, "AI-Provenance: v1; state=assisted"].join("\n"));
    expect(record?.assistants).toEqual([{ assistant: "codex", provider: "openai", model: "gpt-5" }]);
    expect(problems).toEqual([]);
  });

  it("reads capitals and spaces as it reads what we write", () => {
    const whole = read("AI-Provenance: v1; state=assisted; lines=1/2; basis=journal+; change=abcdef0123456789");
    expect(whole.problems).toEqual([]);
    expect(read("ai-provenance:V1 ;State = Assisted;lines =1/2; BASIS=Journal+;change=ABCDEF0123456789")).toEqual(
      whole,
    );
  });

  it("is unknown, never absent, when its version is not ours", () => {
    expect(read("AI-Provenance: v2; shape=new").record).toEqual({ ...UNKNOWN, version: 2 });
    expect(codes("AI-Provenance: v2; shape=new")).toEqual(["record-version-unknown"]);
  });

  it("is unknown when it is malformed, and keeps what can be read", () => {
    for (const value of [
      "",
      "v1",
      "v0; state=none",
      "vx; state=none",
      "yes",
      "v1; state=perhaps",
      "v1; state",
      `v1; state=none; ${"x".repeat(2000)}`,
    ]) {
      expect([value, read(`AI-Provenance: ${value}`).record]).toEqual([value, UNKNOWN]);
      expect(codes(`AI-Provenance: ${value}`)).toContain("record-malformed");
    }
    expect(read("AI-Provenance: v1; state=assisted; lines=9/1; basis=guess+; change=xyz").record).toEqual({
      ...UNKNOWN,
      state: "assisted",
    });
    expect(codes("AI-Provenance: v1; state=assisted; lines=9/1; basis=guess+; change=xyz")).toHaveLength(3);
    expect(codes("AI-Provenance: v1; state=none; state=assisted")).toEqual(["record-malformed"]);
  });

  it("lets later releases of this version add fields", () => {
    expect(read("AI-Provenance: v1; state=none; via=bedrock;")).toMatchObject({
      record: { state: "none" },
      problems: [],
    });
  });

  it("is the union of several, with a problem", () => {
    const two = "AI-Provenance: v1; state=none\nAI-Provenance: v1; state=assisted; change=9f3c21d07be4a1c6";
    expect(read(two)).toMatchObject({
      record: { state: "assisted", change: null },
      problems: [{ code: "record-doubled" }],
    });
    expect(codes("AI-Provenance: v1; state=none\nAI-Provenance: v1; state=none")).toEqual(["record-doubled"]);
  });

  it("is read where a squash moved it, with a problem", () => {
    const record = "Assisted-by: codex:unknown\nAI-Provenance: v1; state=assisted";
    const moved = [
      [record, "Co-authored-by: A <a@b>"],
      [`* one\n\n${record}`, "* two"],
      [`    one\n    \n    ${record.replace("\n", "\n    ")}`, "more"],
      [record, "---------", "Co-authored-by: A <a@b>"],
    ];
    for (const paragraphs of moved) {
      expect(read(...paragraphs)).toMatchObject({
        record: { state: "assisted", assistants: [{ assistant: "codex" }] },
        problems: [{ code: "record-outside-trailer-block" }],
      });
    }
    expect(codes("```\nAI-Provenance: v1; state=none\n```", "body")).toEqual([]);
  });

  it("is the block's when it says all that the body says", () => {
    const record = "Assisted-by: codex:unknown\nAI-Provenance: v1; state=assisted";
    expect(codes(record, record)).toEqual([]);
    expect(codes("Assisted-by: amp:unknown\nAI-Provenance: v1; state=assisted", record)).toEqual([
      "record-outside-trailer-block",
    ]);
  });

  it("contradicts itself when it names an assistant and says there was none", () => {
    const { record, problems } = read("Assisted-by: codex:unknown\nAI-Provenance: v1; state=none");
    expect(record).toEqual({ ...UNKNOWN, state: "none" });
    expect(problems.map((problem) => problem.code)).toEqual(["record-contradicted"]);
  });

  it("cannot be hidden by the title, CRLF, or a key's case", () => {
    expect(readRecord("AI-Provenance: v1; state=assisted\n", NO_REGISTRY).problems).toMatchObject([
      { code: "record-outside-trailer-block" },
    ]);
    expect(readRecord("t\r\n\r\nai-provenance: v1; state=none\r\n", NO_REGISTRY).record?.state).toBe("none");
  });
});

describe("a person's own word", () => {
  it("is read in its synonyms, wherever it stands", () => {
    for (const word of ["no", "No", "false", "none"]) expect(read(`AI-Assisted: ${word}`).declared).toBe("no");
    for (const word of ["yes", "TRUE"]) expect(read(`AI-Assisted: ${word}`).declared).toBe("yes");
    expect(read("AI-Assisted: no", "body").declared).toBe("no");
  });

  it("is yes when it is both, and null when it is neither, with a problem", () => {
    expect(read("AI-Assisted: no\nAI-Assisted: yes")).toMatchObject({
      declared: "yes",
      problems: [{ code: "record-contradicted" }],
    });
    expect(read("AI-Assisted: a bit")).toMatchObject({ declared: null, problems: [{ code: "record-malformed" }] });
  });

  it("is null without a problem when it names the tool, as other projects write it", () => {
    for (const value of ["Codex", "Changes applied with Claude Code."]) {
      const message = `title\n\nAI-Assisted: ${value}\n`;
      expect(readRecord(message, builtInRegistry())).toEqual({ record: null, declared: null, problems: [] });
    }
  });
});
