import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Registry } from "../../src/assistants/assistant.ts";
import { BASES, isBasis } from "../../src/record/grammar.ts";
import { readRecord } from "../../src/record/read.ts";
import type { CommitRecord } from "../../src/record/record.ts";
import { uniteRecords } from "../../src/record/union.ts";
import { type RecordStyle, writeRecord } from "../../src/record/write.ts";
import { editTrailers } from "../../src/trailers/append.ts";

const NO_REGISTRY: Registry = { assistants: [], find: () => undefined };
const read = (message: string) => readRecord(message, NO_REGISTRY);
const RECORD: CommitRecord = {
  version: 1,
  state: "assisted",
  assistants: [
    { assistant: "claude-code", provider: "anthropic", model: "claude-opus-4-8" },
    { assistant: "cursor", provider: null, model: null },
  ],
  lines: { assisted: 62, added: 100 },
  basis: "journal",
  more: true,
  change: "9f3c21d07be4a1c6",
};
const LINES = [
  "Assisted-by: claude-code:anthropic/claude-opus-4-8",
  "Assisted-by: cursor:unknown",
  "AI-Provenance: v1; state=assisted; lines=62/100; basis=journal+; change=9f3c21d07be4a1c6",
];

const letters = (alphabet: string, max: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: 0, maxLength: max });
const id = (max: number) =>
  fc
    .tuple(fc.constantFrom(..."abcxyz09"), letters("abcxyz019.-_", max))
    .map(([first, rest]) => first + rest)
    .filter((word) => word !== "unknown");
const model = fc
  .tuple(fc.constantFrom(..."abc09"), letters("abc019.-_:@+/", 30))
  .map(([first, rest]) => first + rest)
  .filter((word) => word !== "unknown");
const assistant = fc.record({ assistant: id(20), provider: fc.option(id(14)), model: fc.option(model) });
const count = fc.nat({ max: 999_999 });
const record: fc.Arbitrary<CommitRecord> = fc
  .record({
    version: fc.constant(1),
    state: fc.constantFrom("assisted", "none", "unknown"),
    assistants: fc.uniqueArray(assistant, { maxLength: 4, selector: (entry) => JSON.stringify(entry) }),
    lines: fc.option(fc.tuple(count, count).map(([a, b]) => ({ assisted: Math.min(a, b), added: Math.max(a, b) }))),
    basis: fc.option(fc.constantFrom(...Object.keys(BASES)).filter(isBasis)),
    more: fc.boolean(),
    change: fc.option(fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 16, maxLength: 16 })),
  })
  .map((made) => ({
    ...made,
    assistants: made.state === "assisted" ? made.assistants : [],
    more: made.basis !== null && made.more,
  }));

describe("writing a record and reading it back", () => {
  it("gives the lines of the format", () => {
    expect(writeRecord(RECORD, "assisted-by")).toEqual(LINES);
  });

  it("gives the same record, in ASCII lines of at most 100 characters (property)", () => {
    fc.assert(
      fc.property(record, fc.boolean(), (made, signed) => {
        const lines = writeRecord(made, "assisted-by");
        for (const line of lines) expect(line).toMatch(/^[ -~]{1,100}$/);
        const message = editTrailers(signed ? "t\n\nbody\n\nSigned-off-by: A\n" : "t\n", {
          remove: () => false,
          append: lines,
        });
        expect(read(message)).toEqual({ record: made, declared: null, problems: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it("holds for a record of names too long or too strange only as far as nothing else is named (property)", () => {
    const strange = fc.record({
      assistant: fc.string(),
      provider: fc.option(fc.string({ maxLength: 90 })),
      model: fc.option(fc.string({ maxLength: 200 })),
    });
    fc.assert(
      fc.property(fc.array(strange, { maxLength: 3 }), (assistants) => {
        const lines = writeRecord({ ...RECORD, assistants }, "assisted-by");
        for (const line of lines) expect(line).toMatch(/^[ -~]{1,100}$/);
        for (const entry of read(`t\n\n${lines.join("\n")}\n`).record?.assistants ?? []) {
          const isTold = (of: "assistant" | "provider" | "model") =>
            assistants.some((given) => given[of] === entry[of]);
          expect(entry.assistant === "unknown" || isTold("assistant")).toBe(true);
          expect(entry.provider === null || isTold("provider")).toBe(true);
          expect(entry.model === null || isTold("model")).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("keeps what a project's style lets it keep", () => {
    const lines = (style: RecordStyle, registry?: Registry) => writeRecord(RECORD, style, registry);
    expect(lines("none")).toEqual([]);
    expect(lines("vendor-neutral")).toEqual(["Assisted-by: LLM", LINES[2]]);
    expect(read(`t\n\n${lines("vendor-neutral").join("\n")}\n`).record).toEqual({ ...RECORD, assistants: [] });
    expect(lines("co-authored-by")[1]).toBe("Co-authored-by: cursor:unknown <noreply@cursor.invalid>");
    expect(read(`t\n\n${lines("co-authored-by").join("\n")}\n`).record).toEqual(RECORD);
    const known = { marks: [{ kind: "email", email: "noreply@anthropic.com" }] } as never;
    const registry: Registry = { assistants: [], find: (name) => (name === "claude-code" ? known : undefined) };
    expect(lines("co-authored-by", registry)[0]).toBe(
      "Co-authored-by: claude-code:anthropic/claude-opus-4-8 <noreply@anthropic.com>",
    );
    expect(writeRecord({ ...RECORD, state: "none", assistants: [] }, "vendor-neutral")).toHaveLength(1);
  });
});

describe("uniting records", () => {
  const other: CommitRecord = { ...RECORD, assistants: [RECORD.assistants[0] as never], basis: "mark", more: false };

  it("names every assistant once, and adds lines up", () => {
    expect(uniteRecords([RECORD, other])).toEqual({ ...RECORD, lines: { assisted: 124, added: 200 } });
    expect(uniteRecords([RECORD])).toBe(RECORD);
    expect(uniteRecords([])).toBeNull();
  });

  it("is assisted when one part is, and unknown before it is none", () => {
    const none: CommitRecord = { ...RECORD, state: "none", assistants: [], lines: null };
    const unknown: CommitRecord = { ...none, state: "unknown", version: 2, change: null };
    expect(uniteRecords([none, RECORD])).toMatchObject({
      state: "assisted",
      lines: null,
      assistants: RECORD.assistants,
    });
    expect(uniteRecords([none, unknown])).toMatchObject({ state: "unknown", version: 1, change: null });
    expect(uniteRecords([none, none])).toMatchObject({ state: "none", change: RECORD.change });
  });

  it("does not depend on how the parts are grouped, nor on their order but for that of the names (property)", () => {
    const sorted = (united: CommitRecord | null) =>
      united && { ...united, assistants: united.assistants.map((entry) => JSON.stringify(entry)).sort() };
    fc.assert(
      fc.property(fc.array(record, { minLength: 2, maxLength: 5 }), (parts) => {
        const [first, ...rest] = parts;
        const all = sorted(uniteRecords(parts));
        expect(sorted(uniteRecords([...parts].reverse()))).toEqual(all);
        expect(sorted(uniteRecords([first as CommitRecord, uniteRecords(rest) as CommitRecord]))).toEqual(all);
      }),
      { numRuns: 300 },
    );
  });
});
