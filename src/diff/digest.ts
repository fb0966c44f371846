import type { ChangeDigest } from "./change.ts";
import { createNetLines, type NetLines } from "./net-lines.ts";
import { createPatchReader, type PatchEvents } from "./patch-reader.ts";
import { bytesToText } from "./quoted-path.ts";

/** The change digest of one commit, from the patch that git/changes.ts or git/staged.ts asks git for. */
export function digestOfPatch(patch: Buffer): ChangeDigest {
  const net = createNetLines();
  const reader = createPatchReader(tallyInto(net, new Set()));
  reader.write(patch);
  reader.end();
  return net.digest();
}

/** Events that count into `net` and gather `paths`. */
export function tallyInto(net: NetLines, paths: Set<string>): PatchEvents {
  return {
    file(before, after) {
      paths.add(bytesToText(before));
      if (after !== before) paths.add(bytesToText(after));
    },
    added: net.add,
    removed: net.remove,
    binary: net.binary,
  };
}
