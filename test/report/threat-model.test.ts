import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const page = readFileSync(join(ROOT, "docs/threat-model.md"), "utf8");
const CITATION = /`(attacks|gate|report)\/([a-z-]+)`: ([^·|\n]+?)(?= ·| \|)/g;
const citations = [...page.matchAll(CITATION)].map(([, room = "", file = "", name = ""]) => ({
  paths: [`test/${room}/${file}.test.ts`, `test/${room}/${file}.slow.test.ts`].map((path) => join(ROOT, path)),
  name: name.trim(),
}));

describe("the threat model's page", () => {
  it("names only tests that exist", () => {
    const missing = citations.filter(({ paths, name }) => {
      const file = paths.find((path) => existsSync(path));
      return file === undefined || !readFileSync(file, "utf8").includes(`"${name}`);
    });
    expect(missing).toEqual([]);
    expect(citations.length).toBeGreaterThan(60);
  });

  it("has a line for each of the rules and each of the threats", () => {
    for (let rule = 1; rule <= 24; rule += 1) expect(page).toContain(`\n| ${rule} |`);
    for (let threat = 1; threat <= 35; threat += 1) expect(page).toContain(`\n| T${threat} |`);
  });
});
