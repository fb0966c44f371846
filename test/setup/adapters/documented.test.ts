import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { REAL_ASSISTANTS } from "../../agents/assistants.ts";

describe("docs/recording.md", () => {
  it("tells of each assistant that is run for real, in the version that is run", () => {
    const table = readFileSync("docs/recording.md", "utf8");
    const missing = REAL_ASSISTANTS.filter(({ version }) => !table.includes(` ${version}`));
    expect(missing.map(({ id, version }) => `${id} ${version}`)).toEqual([]);
  });
});
