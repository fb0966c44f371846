import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type Scenery, stage } from "./pull-request.ts";
import { NO_ANTHROPIC } from "./repository.ts";

let scenery: Scenery | null = null;
afterEach(() => scenery?.host.close());

const ROUNDS = 30;

function bareStart(): number {
  const start = performance.now();
  spawnSync(process.execPath, ["-e", "0"]);
  return performance.now() - start;
}

describe("the bundle", () => {
  it("takes no more from its start to the verdict on 100 commits than Node and the host need, half as much again, and 150 ms", async () => {
    scenery = await stage(NO_ANTHROPIC, (repository) => {
      repository.bulk(
        Array.from({ length: 100 }, (_, index) => ({ message: `Work ${index}`, files: { "a.txt": `${index}\n` } })),
      );
    });
    const { run, host } = scenery;
    await run();
    // The best of many rounds: what a neighbour on the same machine takes is not the bundle's.
    let best = { own: Number.POSITIVE_INFINITY, allowed: 0 };
    for (let round = 0; round < ROUNDS && best.own >= best.allowed; round += 1) {
      const before = host.busy();
      const { milliseconds: own, code } = await run();
      expect(code).toBe(0);
      const allowed = 1.5 * (bareStart() + host.busy() - before) + 150;
      if (own - allowed < best.own - best.allowed) best = { own, allowed };
    }
    console.log(`start to verdict ${best.own.toFixed(0)} ms, allowed ${best.allowed.toFixed(0)} ms`);
    expect(best.own).toBeLessThan(best.allowed);
  });

  it("is at most 2 MB", () => {
    const bundle = join(resolve(process.env["TOOLMARK_DIST"] ?? "dist"), "action.js");
    expect(statSync(bundle).size).toBeLessThanOrEqual(2_000_000);
  });
});
