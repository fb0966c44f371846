import type { Commit } from "../commit/commit.ts";

/** GitHub signs what bots and its own pages commit as this committer. */
const WEB_FLOW = { email: "noreply@github.com", login: "web-flow" };

/**
 * Whether a commit is by an exempt identity. A name or address alone proves nothing (anybody can set `user.email`), and
 * a signature vouches for the committer only: so the signature must be verified, and the committer be the same
 * identity or the host itself.
 */
export function isExempt(commit: Commit, exempt: readonly string[]): boolean {
  if (exempt.length === 0 || commit.verified !== true) return false;
  return exempt.some((identity) => {
    const isAuthor = isSame(identity, commit.author.email, commit.authorLogin);
    const isCommitter = isSame(identity, commit.committer.email, commit.committerLogin);
    const isHost =
      commit.committerLogin?.toLowerCase() === WEB_FLOW.login &&
      commit.committer.email.toLowerCase() === WEB_FLOW.email;
    return isAuthor && (isCommitter || isHost);
  });
}

function isSame(identity: string, email: string, login: string | undefined): boolean {
  return identity.includes("@") ? email.toLowerCase() === identity : login?.toLowerCase() === identity;
}
