import type { Commit } from "../commit/commit.ts";
import type { Approvals } from "./policy.ts";

/** Whether one of `reviewers` approved this head; anybody when none is named. The author of the commit does not count. */
export function isApproved(approvals: Approvals, reviewers: readonly string[], commit: Commit): boolean {
  if (approvals === "assumed") return true;
  if (approvals === "unknown") return false;
  const author = commit.authorLogin?.toLowerCase();
  return approvals.approvers
    .filter(({ login }) => login.toLowerCase() !== author)
    .some(({ login, teams }) => {
      const names = [login, ...teams].map((name) => `@${name.toLowerCase()}`);
      return reviewers.length === 0 || reviewers.some((reviewer) => names.includes(reviewer.toLowerCase()));
    });
}
