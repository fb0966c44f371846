import type { Commit } from "../commit/commit.ts";
import type { Client } from "../github/client.ts";
import type { PullRequest } from "../github/pull-request.ts";
import type { RepositoryName } from "../github/repository.ts";
import { isTeamMember, type Review, readReviews } from "../github/reviews.ts";
import type { Approvals, Approver, EffectivePolicy } from "../policy/policy.ts";
import { Unjudged } from "./facts.ts";
import { mended } from "./from-rest.ts";

/** Who approved this head, and in which of the teams that the policy's rules name they are. */
export async function readApprovals(
  client: Client,
  where: RepositoryName,
  pullRequest: PullRequest,
  policy: EffectivePolicy,
  commits: readonly Commit[],
): Promise<Approvals> {
  const reviews = await mended(readReviews(client, where, pullRequest.number));
  const logins = approversOf(reviews, pullRequest.headSha, authorsOf(pullRequest, commits));
  const named = policy.layers.flatMap((layer) => layer.rules.flatMap((rule) => rule.reviewers));
  const teams = [...new Set(named.filter((name) => name.includes("/")).map(withoutAt))];
  const people = new Set(named.filter((name) => !name.includes("/")).map((name) => withoutAt(name).toLowerCase()));
  const approvers: Approver[] = [];
  for (const login of logins) {
    const own: string[] = [];
    for (const team of teams) {
      const isMember = await mended(isTeamMember(client, team, login));
      if (isMember === null && !people.has(login.toLowerCase())) throw unreadable(team, login);
      if (isMember === true) own.push(team);
    }
    approvers.push({ login, teams: own });
  }
  return { approvers };
}

/**
 * Logins whose last word on this very head is an approval. A dismissed review, one on an earlier head, and one by
 * somebody who wrote the changes do not count.
 */
export function approversOf(
  reviews: readonly Review[],
  headSha: string,
  authors: ReadonlySet<string>,
): readonly string[] {
  const last = new Map<string, Review>();
  for (const review of reviews) if (review.state !== "commented") last.set(review.login, review);
  return [...last.values()]
    .filter((review) => review.state === "approved" && review.commit === headSha)
    .map((review) => review.login)
    .filter((login) => !authors.has(login.toLowerCase()));
}

/**
 * Who opened the pull request, and who wrote its commits as far as a signature proves it: an address alone is anybody's
 * to wear, and must not take another person's approval away.
 */
function authorsOf(pullRequest: PullRequest, commits: readonly Commit[]): ReadonlySet<string> {
  const writers = commits.flatMap((commit) => (commit.verified === true ? [commit.authorLogin ?? ""] : []));
  return new Set([pullRequest.authorLogin ?? "", ...writers].map((login) => login.toLowerCase()));
}

function withoutAt(name: string): string {
  return name.startsWith("@") ? name.slice(1) : name;
}

function unreadable(team: string, login: string): Unjudged {
  return new Unjudged(
    `A rule asks for a review by the team @${team}, and this token may not read who is in it, so ${login}'s approval cannot be counted.`,
    "Give `github-token` a token of a GitHub App with the organisation permission members: read, or name people instead of the team.",
  );
}
