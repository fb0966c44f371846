import type { ChangeDigest } from "./change.ts";
import { createNetLines } from "./net-lines.ts";
import { createPatchReader } from "./patch-reader.ts";

/** The change digest of one commit, from the patch that git/changes.ts or git/staged.ts asks git for. */
export function digestOfPatch(patch: Buffer): ChangeDigest {
  const net = createNetLines();
  const reader = createPatchReader({ file: () => undefined, added: net.add, removed: net.remove, binary: net.binary });
  reader.write(patch);
  reader.end();
  return net.digest();
}
