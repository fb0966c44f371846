import { describe, expect, it } from "vitest";
import type { Entry } from "../../src/journal/entry.ts";
import { type Batch, joinBatches, readBatch, writeBatch } from "../../src/journal/ledger.ts";
import { type Surroundings, thin } from "../../src/journal/thin.ts";

/** A repository without commits, as far as it is asked. */
const AROUND: Surroundings = {
  relativePath: (path) => path,
  modelOf: () => null,
  held: { text: () => null, changedPaths: () => [] },
};

/** A report of Cursor's, which runs Claude Code's hooks beside its own: `a.ts` then holds what is given. */
function report(time: number, event: "preToolUse" | "postToolUse", call: string | null, text: string): Entry {
  const tool = { tool_name: "Write", tool_input: { file_path: "a.ts" } };
  return {
    name: `e${time}`,
    time,
    note: { hint: "cursor", marks: [], model: "" },
    head: null,
    payload: { cursor_version: "3", hook_event_name: event, conversation_id: "c", tool_use_id: call, ...tool },
    files: new Map([["a.ts", text]]),
    whole: true,
  };
}

const PERSON = "const mine = 1;\n";
const BOTH = `${PERSON}const theirs = 2;\n`;

describe("thin", () => {
  it("takes a call that two configurations told for one", () => {
    const once = [report(1, "preToolUse", "t1", PERSON), report(3, "postToolUse", "t1", BOTH)];
    const twice = [...once, report(2, "preToolUse", "t1", PERSON), report(4, "postToolUse", "t1", BOTH)];
    expect(thin(twice, AROUND)).toEqual(thin(once, AROUND));
    expect(thin(twice, AROUND).blocks).toHaveLength(1);
  });

  it("believes an assistant's own configuration where Claude Code's told the same call, which has no name", () => {
    const own = [report(1, "preToolUse", null, PERSON), report(3, "postToolUse", null, BOTH)];
    const others = [report(2, "preToolUse", null, PERSON), report(4, "postToolUse", null, BOTH)];
    const told = others.map((entry) => ({ ...entry, note: { ...entry.note, hint: "claude-code" } }));
    expect(thin([...own, ...told], AROUND)).toEqual(thin(own, AROUND));
    expect(thin(told, AROUND).blocks).toHaveLength(1);
  });

  it("believes it as well where the two were thinned at different times", () => {
    const own = thin([report(1, "preToolUse", null, PERSON), report(3, "postToolUse", null, BOTH)], AROUND);
    const late = report(4, "postToolUse", null, BOTH);
    const others = thin([{ ...late, note: { ...late.note, hint: "claude-code" }, files: null }], AROUND);
    expect(others.blurs).toHaveLength(1);
    for (const batches of [
      [own, others],
      [others, own],
    ]) {
      const { blocks, blurs } = joinBatches(batches.map((batch) => readBatch(writeBatch(batch)) as Batch));
      expect({ blocks: blocks.length, blurs }).toEqual({ blocks: 1, blurs: [] });
    }
    expect(joinBatches([others]).blurs).toHaveLength(1);
  });

  it("cannot know a call again that has no name: the second end then says that the file was edited and no more", () => {
    const once = [report(1, "preToolUse", null, PERSON), report(3, "postToolUse", null, BOTH)];
    const twice = [...once, report(2, "preToolUse", null, PERSON), report(4, "postToolUse", null, BOTH)];
    expect(thin(once, AROUND).blurs).toEqual([]);
    expect(thin(twice, AROUND).blurs).toHaveLength(1);
  });

  it("tells two calls apart that were given one name, one behind the other", () => {
    const more = `${BOTH}const last = 3;\n`;
    const first = [report(1, "preToolUse", "t1", PERSON), report(2, "postToolUse", "t1", BOTH)];
    const second = [report(3, "preToolUse", "t1", BOTH), report(4, "postToolUse", "t1", more)];
    const { blocks, blurs, open } = thin([...first, ...second], AROUND);
    expect(blocks).toHaveLength(2);
    expect({ blurs, open }).toEqual({ blurs: [], open: [] });
  });
});
