import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CompiledPolicy, parseCompiledPolicy, writeCompiledPolicy } from "../../src/policy/compiled.ts";
import { compilePolicy, mergePolicies } from "../../src/policy/merge.ts";
import { installed } from "../setup/installed.ts";
import { effective, policyOf } from "./cases.ts";

const METACODE = `version: 1
declaration: required
local: block
record: { style: co-authored-by, lines: bucket, notes: true }
assistants:
  metacode:
    name: Meta Code
    provider: meta
    first-party: true
    signs: { env: [METACODE_SESSION, _X], process: [metacode], identity: ["metacode-bot@acme.example", "metacode[bot]"], trailer: [MetaCode-Session] }
    marks: { footer: ["Generated with Meta Code"], branch: ["metacode/"] }
`;

describe("the compiled policy", () => {
  it("is one fact a line", () => {
    expect(compilePolicy(effective(METACODE)).replace(/sha256:[0-9a-f]{64}/, "sha256:…")).toBe(`toolmark-policy 1
digest sha256:…
declaration required
local block
style co-authored-by
lines bucket
notes yes
assistant metacode meta first Meta Code
env metacode METACODE_SESSION
env metacode _X
process metacode metacode
identity metacode metacode-bot@acme.example
identity metacode metacode[bot]
trailer metacode MetaCode-Session
footer metacode Generated with Meta Code
branch metacode metacode/
end
`);
  });

  it("reads back as it was", () => {
    const text = compilePolicy(effective(METACODE));
    const read = parseCompiledPolicy(text);
    expect(read === null ? null : writeCompiledPolicy(read)).toBe(text);
    expect(read?.assistants[0]).toEqual(policyOf(METACODE).assistants[0]);
  });

  it("is missing rather than half there when it was cut short or is of another version", () => {
    const text = compilePolicy(effective(METACODE));
    for (let length = 0; length < text.length; length++) expect(parseCompiledPolicy(text.slice(0, length))).toBeNull();
    expect(parseCompiledPolicy(text.replace("toolmark-policy 1", "toolmark-policy 2"))).toBeNull();
    expect(parseCompiledPolicy(text.replaceAll("\n", "\r\n"))).toBeNull();
  });

  it("takes what asks for more from any file, and taste from the first that has one", () => {
    const baseline = policyOf("version: 1\ndeclaration: required\nrecord: { style: assisted-by }\n", "org.yml");
    const own = policyOf(
      "version: 1\ndeclaration: optional\nlocal: block\nrecord: { style: vendor-neutral, notes: true }\n",
    );
    expect(parseCompiledPolicy(compilePolicy(mergePolicies(own, [baseline])))).toMatchObject({
      declaration: "required",
      local: "block",
      record: { style: "assisted-by", notes: true },
    });
  });

  it("leaves the signs of built-in assistants to the registry", () => {
    expect(compilePolicy(effective("version: 1\nassistants: { gemini-cli: { first-party: true } }\n"))).not.toContain(
      "gemini-cli",
    );
  });

  const hostile = fc.string({
    unit: fc.constantFrom(
      "$",
      "(",
      ")",
      "`",
      '"',
      "'",
      "\\",
      ";",
      "\n",
      "\r",
      " ",
      "}",
      "{",
      "a",
      "Z",
      "_",
      "*",
      "~",
      "|",
      "&",
      "é",
    ),
  });

  it("never carries a quote, a backslash, $, a backquote or a line break out of a value", () => {
    fc.assert(
      fc.property(hostile, hostile, (name, value) => {
        const policy: CompiledPolicy = {
          digest: "none",
          declaration: "optional",
          local: "warn",
          record: { style: "assisted-by", lines: "exact", notes: false },
          assistants: [
            {
              id: "x",
              name,
              provider: null,
              firstParty: false,
              signs: {
                env: [value],
                process: [value],
                identity: [value],
                trailer: [value],
                footer: [value],
                branch: [value],
              },
            },
          ],
        };
        const text = writeCompiledPolicy(policy);
        expect(text).not.toMatch(/["'`$\\\r]/);
        for (const line of text.split("\n"))
          expect(line).toMatch(
            /^(toolmark-policy|digest|declaration|local|style|lines|notes|assistant|env|process|identity|trailer|footer|branch|end)( |$)|^$/,
          );
      }),
    );
  });

  it.each(installed("sh", "dash", "busybox sh"))("is read by %s without anything being run", (shell) => {
    const folder = mkdtempSync(join(tmpdir(), "toolmark-compiled-"));
    // What a hostile file could hold if somebody wrote it past our writer.
    writeFileSync(
      join(folder, "policy"),
      `${compilePolicy(effective(METACODE))}env x $(touch ${folder}/pwned)\nenv y \`touch ${folder}/pwned\`\n`,
    );
    const script = `while read -r word id rest; do case $word in env) printf '%s=%s\\n' "$id" "$rest" ;; esac; done < policy`;
    const [program = "", ...args] = shell.split(" ");
    const { stdout } = spawnSync(program, [...args, "-c", script], { cwd: folder, encoding: "utf8" });
    expect(stdout).toContain("metacode=METACODE_SESSION\n");
    expect(existsSync(join(folder, "pwned"))).toBe(false);
  });
});
