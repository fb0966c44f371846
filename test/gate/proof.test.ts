import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { readChanges } from "../../src/git/changes.ts";
import { codesOf, type Scenery, stage } from "./pull-request.ts";
import { REQUIRED, type TestRepository } from "./repository.ts";

let scenery: Scenery | null = null;
afterEach(async () => {
  await scenery?.host.close();
  scenery = null;
});

/** Stages a pull request, and binds every commit of it to its change as the hooks would. */
async function bound(work: (repository: TestRepository) => void): Promise<Scenery> {
  scenery = await stage(REQUIRED, work);
  const { repository, push } = scenery;
  const head = repository.git("rev-parse", "topic");
  const change = (await readChanges(repository.path, [head, "^main"], { digests: true })).get(head);
  repository.git("commit", "-q", "--amend", "-m", `Work\n\nAI-Provenance: v1; state=none; change=${change?.digest}`);
  push();
  return scenery;
}

describe("a bound record over the REST API", () => {
  const BYTES = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]);

  it("is proved for text, a pure rename, a change of mode, an empty file, and binaries that come, change and go", async () => {
    const cases: readonly ((repository: TestRepository) => void)[] = [
      (one) => void one.commit("x", { "a.txt": "one\ntwo\n" }),
      (one) => {
        one.git("mv", ".github/toolmark.yml", "moved.yml");
        one.commit("x");
      },
      (one) => {
        one.git("update-index", "--chmod=+x", ".github/toolmark.yml");
        one.git("commit", "-q", "-m", "x");
      },
      (one) => void one.commit("x", { "empty.txt": "" }),
      (one) => {
        writeFileSync(join(one.path, "a.png"), BYTES);
        one.commit("x");
      },
    ];
    for (const work of cases) {
      const result = await (await bound(work)).run();
      const codes = codesOf(result).filter((code) => code !== "policy-changed-here");
      expect([result.code, codes]).toEqual([0, []]);
      await scenery?.host.close();
    }
  });

  it("is proved for a binary that changes or goes", async () => {
    const withBinary = (then: (repository: TestRepository) => void) => (one: TestRepository) => {
      writeFileSync(join(one.path, "a.png"), BYTES);
      one.commit("Picture\n\nAI-Assisted: no\n");
      then(one);
    };
    const change = withBinary((one) => {
      writeFileSync(join(one.path, "a.png"), Buffer.concat([BYTES, BYTES]));
      one.commit("x");
    });
    const go = withBinary((one) => {
      one.git("rm", "-q", "a.png");
      one.commit("x");
    });
    for (const work of [change, go]) {
      const result = await (await bound(work)).run();
      const codes = codesOf(result).filter((code) => code !== "policy-changed-here");
      expect([result.code, codes]).toEqual([0, []]);
      await scenery?.host.close();
    }
  });

  it("is not proved, and under a required declaration unjudged, for a file whose patch the host left out", async () => {
    const lines = `${Array.from({ length: 20_001 }, (_, index) => `line ${index}`).join("\n")}\n`;
    const staged = await bound((one) => void one.commit("x", { "large.txt": lines }));
    const result = await staged.run();
    expect([result.code, codesOf(result)]).toEqual([3, ["record-not-verified"]]);
    expect((await staged.run({ workspace: staged.repository.path })).code).toBe(0);
  });
});
