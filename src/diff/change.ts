/** 16 lower-case hex digits; see `changeDigest`. */
export type ChangeDigest = string;

/** The digest of a commit without net lines: a rename, a mode change, an empty commit. It binds nothing. */
export const EMPTY_DIGEST: ChangeDigest = "0000000000000000";

/** What is known of a commit's change against its first parent. */
export interface Change {
  /** Every path the commit touches, both names of a rename; for a merge those of its combined diff (`--cc`). */
  readonly paths: readonly string[];
  /** Null when the digest could not be computed from what the source gave (a patch cut short). */
  readonly digest: ChangeDigest | null;
  /** Paths whose content the source did not give whole; empty when `digest` is known. */
  readonly unverified: readonly string[];
}
