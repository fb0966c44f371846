import { join } from "node:path";
import { digestOfPatch } from "../diff/digest.ts";
import { readEnvironment } from "../machine/environment.ts";
import { mkdtempSync, readFileIfPresent, rmSync, tmpdir, writeFileSync } from "../machine/files.ts";
import { spawnSync } from "../machine/processes.ts";

/** A patch with what an awk could get wrong: long lines, odd bytes, numbers that are words, lines like headers. */
const SAMPLE = Buffer.from(
  [
    "diff --git a/one b/one",
    "index 1111111111111111111111111111111111111111..2222222222222222222222222222222222222222 100644",
    "--- a/one",
    "+++ b/one",
    "@@ -1,4 +1,9 @@",
    "-- not a header",
    "-1e3",
    "-moved",
    "-twice",
    "+++ not a header",
    "+1000",
    "+0x10",
    "+\t tab \\ back\\slash %s %d",
    "+\x80\xff\xfe caf\xe9",
    "+",
    `+${"long ".repeat(5000)}`,
    "+twice",
    "+whole",
    "\\ No newline at end of file",
    "diff --git a/two b/two",
    "@@ -0,0 +1,2 @@ section",
    "+moved",
    "+B and a sort by bytes",
    "@@ -9 +8,0 @@",
    "-a comes after B",
    "whole",
    "",
  ].join("\n"),
  "latin1",
);

/** Whether this machine's sh, awk and sha256sum come to the same change digest as the recorder. */
export function canDigestPlainly(awkFile: string): boolean {
  const folder = mkdtempSync(join(tmpdir(), "toolmark-plain-"));
  try {
    const message = join(folder, "message");
    writeFileSync(message, "a title\n\nSigned-off-by: A <a@example.com>\n");
    const script = 'LC_ALL=C awk -f "$0" part=message "$1" part=patch - | sha256sum';
    const result = spawnSync("sh", ["-c", script, awkFile, message], {
      input: SAMPLE,
      env: { ...readEnvironment(), TOOLMARK_BESIDE: join(folder, "beside"), TOOLMARK_DONE: join(folder, "done") },
      timeout: 10_000,
    });
    if (readFileIfPresent("done", folder)?.toString("latin1") !== "whole\n") return false;
    return result.status === 0 && result.stdout.toString("latin1").startsWith(digestOfPatch(SAMPLE));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
