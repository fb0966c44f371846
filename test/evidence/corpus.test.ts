import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { builtInRegistry } from "../../src/assistants/registry.ts";
import type { AssistantEntry } from "../../src/evidence/evidence.ts";
import { evidenceFromMessage } from "../../src/evidence/from-message.ts";
import { mergeEvidence } from "../../src/evidence/merge.ts";

/** Lines as they stand in public commits (people's names replaced), with what each says. */
const rows = readFileSync(join(import.meta.dirname, "marks.tsv"), "utf8")
  .split("\n")
  .slice(1)
  .filter((row) => row !== "")
  .map((row) => {
    const [line = "", assistant = "", provider = "", model = ""] = row.split("\t");
    return {
      line,
      expected: assistant === "NONE" ? [] : [{ assistant, provider: known(provider), model: known(model) }],
    };
  });

function known(cell: string): string | null {
  return cell === "-" || cell === "" ? null : cell;
}

function read(message: string): readonly Pick<AssistantEntry, "assistant" | "provider" | "model">[] {
  const { evidence } = evidenceFromMessage(message, builtInRegistry(), "2026-11-23T10:00:00Z");
  return mergeEvidence(evidence).map(({ assistant, provider, model }) => ({ assistant, provider, model }));
}

describe("a line of a public commit", () => {
  it.each(rows)("is read as a trailer: $line", ({ line, expected }) => {
    expect(read(`Mend the parser\n\nIt lost the last line.\n\nFixes: #12\n${line}\n`)).toEqual(expected);
  });

  it.each(rows)("is read as a body line: $line", ({ line, expected }) => {
    expect(
      read(`Mend the parser\n\nIt lost the last line.\n\n${line}\n\nSigned-off-by: Jane Dev <jane@example.com>\n`),
    ).toEqual(expected);
  });

  it.each(rows)("is read inside a squash by GitHub: $line", ({ line, expected }) => {
    const squash = `Mend the parser (#12)\n\n* Mend the parser\n\n${line}\n\n* Test it\n\n---------\n\nCo-authored-by: Jane Dev <jane@example.com>`;
    expect(read(squash)).toEqual(expected);
  });

  it.each(rows)("is read in a bullet of a squash: $line", ({ line, expected }) => {
    expect(read(`Mend the parser (#12)\n\n* Mend the parser\n* ${line}\n* Test it\n`)).toEqual(expected);
  });

  it.each(rows)("is read inside a squash by git: $line", ({ line, expected }) => {
    const squash = `Squashed commit of the following:\n\ncommit 4f2a91c4f2a91c4f2a91c4f2a91c4f2a91c4f2a9\nAuthor: Jane Dev <jane@example.com>\nDate:   Mon Nov 23 10:00:00 2026 +0000\n\n    Mend the parser\n\n    ${line}\n`;
    expect(read(squash)).toEqual(expected);
  });

  it.each(rows)("is read the same with CRLF: $line", ({ line, expected }) => {
    expect(read(`Mend the parser\r\n\r\n${line}\r\n`)).toEqual(expected);
  });
});
