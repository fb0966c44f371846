/** A name and an address as the commit object carries them: never mapped through a `.mailmap`, never trusted. */
export interface Person {
  readonly name: string;
  readonly email: string;
}

/** A commit as read from git or a host, before anything is concluded from it. All text is a stranger's. */
export interface Commit {
  /** Full object name, 40 (SHA-1) or 64 (SHA-256) lower-case hex digits. */
  readonly sha: string;
  /** Full object names, first parent first; empty for a root. */
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  /** Author date in UTC to the second: `2026-11-23T10:00:00Z`. */
  readonly date: string;
  /** The whole message as text; bytes that are not valid in its encoding appear as U+FFFD. */
  readonly message: string;
  /**
   * Whether the signature was checked and found good by the host or by `git verify-commit`.
   * Absent when nobody checked, which is not the same as `false`.
   */
  readonly verified?: boolean;
  /** Account names the host resolved the author and committer to. Absent when read from git. */
  readonly authorLogin?: string;
  readonly committerLogin?: string;
}

/** The first line of a message, as `git log --format=%s` would begin it; empty for an empty message. */
export function subjectOf(message: string): string {
  const first = message.charCodeAt(0);
  const start = first > 0x20 && first < 0x7f ? 0 : message.search(/\S/);
  if (start < 0) return "";
  const end = message.indexOf("\n", start);
  return (end < 0 ? message.slice(start) : message.slice(start, end)).trim();
}
