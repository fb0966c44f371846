import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";

type Handler = (event: object) => Promise<unknown>;

/** A repository set up by init, and Amp's plugin loaded in the way its documentation of plugins tells. */
async function plugged(policy: string) {
  const top = mkdtempSync(join(tmpdir(), "toolmark-plugin-"));
  spawnSync("git", ["init", "--quiet"], { cwd: top });
  const cli = join(process.env["TOOLMARK_DIST"] ?? "dist", "cli.js");
  spawnSync(process.execPath, [resolve(cli), "init", "--assistants", "amp"], { cwd: top });
  mkdirSync(join(top, ".github"));
  writeFileSync(join(top, ".github/toolmark.yml"), policy);
  const file = join(top, "toolmark.mjs");
  cpSync(join(top, ".amp/plugins/toolmark.ts"), file);
  const handlers = new Map<string, Handler>();
  const plugin = (await import(pathToFileURL(file).href)) as { default(amp: object): void };
  plugin.default({
    system: { workspaceRoot: pathToFileURL(top) },
    on: (event: string, handler: Handler) => handlers.set(event, handler),
  });
  const fire = (event: string, facts: object): Promise<unknown> | undefined => handlers.get(event)?.(facts);
  const spool = join(top, ".git/toolmark/spool");
  const stored = () => readdirSync(spool).filter((name) => !name.endsWith(".tar"));
  return { fire, stored, text: (name: string) => readFileSync(join(spool, name), "utf8") };
}

const CALL = {
  thread: { id: "T-1" },
  toolUseID: "toolu_1",
  tool: "apply_patch",
  input: { patchText: "*** Begin Patch\n*** Add File: a.ts\n+one\n*** End Patch" },
};

describe("Amp's plugin", () => {
  it("stores what a tool does before and after it, and lets it go on", async () => {
    const { fire, stored, text } = await plugged("version: 1\n");
    expect(await fire("tool.call", CALL)).toEqual({ action: "allow" });
    await fire("tool.result", { ...CALL, status: "done" });
    const entries = stored().map(text);
    expect(entries).toHaveLength(2);
    for (const entry of entries)
      expect(entry).toContain('"session_id":"T-1","tool_use_id":"toolu_1","tool_name":"apply_patch"');
  });

  it("says nothing of tools that only read", async () => {
    const { fire, stored } = await plugged("version: 1\n");
    await fire("tool.call", CALL);
    expect(await fire("tool.call", { ...CALL, tool: "Read" })).toEqual({ action: "allow" });
    expect(stored()).toHaveLength(1);
  });

  it("refuses the call where the policy denies Amp, with the reason", async () => {
    const { fire } = await plugged(
      "version: 1\nrules:\n  - name: not here\n    assistants: [amp]\n    verdict: deny\n    reason: It is paused.\n",
    );
    const answer = await fire("tool.call", CALL);
    expect(answer).toMatchObject({ action: "reject-and-continue" });
    expect(JSON.stringify(answer)).toContain("amp may not be used in this repository");
  });
});
