import type { ChangeDigest } from "./change.ts";
import { createNetLines, type NetLines } from "./net-lines.ts";
import { createPatchReader, type PatchEvents } from "./patch-reader.ts";
import { bytesToText } from "./quoted-path.ts";

/** The change digest of one commit, from the patch that git/changes.ts or git/staged.ts asks git for. */
export function digestOfPatch(patch: Buffer): ChangeDigest {
  return changeOfPatch(patch).digest;
}

/** The change digest of one patch, and the paths it touches, in the patch's order. */
export function changeOfPatch(patch: Buffer): { readonly digest: ChangeDigest; readonly paths: readonly string[] } {
  const net = createNetLines();
  const paths = new Set<string>();
  const reader = createPatchReader(tallyInto(net, paths));
  reader.write(patch);
  reader.end();
  return { digest: net.digest(), paths: [...paths] };
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
