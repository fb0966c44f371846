import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { canDigestPlainly } from "../../src/setup/plain-digest.ts";
import { installed } from "./installed.ts";

const AWK = resolve(import.meta.dirname, "../../hooks/none.awk");
const path = process.env["PATH"] ?? "";

function withAwk(command: string): void {
  const folder = mkdtempSync(join(tmpdir(), "toolmark-awk-"));
  writeFileSync(join(folder, "awk"), `#!/bin/sh\nexec ${command} "$@"\n`);
  chmodSync(join(folder, "awk"), 0o755);
  process.env["PATH"] = `${folder}:${path}`;
}

afterEach(() => {
  process.env["PATH"] = path;
});

describe("canDigestPlainly", () => {
  it("agrees with the recorder's digest by this machine's awk", () => {
    expect(canDigestPlainly(AWK)).toBe(true);
  });

  it.each(installed("busybox awk", "mawk", "gawk", "original-awk"))("agrees by %s", (awk) => {
    withAwk(awk);
    expect(canDigestPlainly(AWK)).toBe(true);
  });

  it("finds out an awk that does not", () => {
    withAwk("sed -n p; true");
    expect(canDigestPlainly(AWK)).toBe(false);
  });
});
