import type { Client } from "./client.ts";
import { GitHubFailure } from "./failure.ts";
import type { RepositoryName } from "./repository.ts";
import { fieldsOf, listOf, optionalFields, optionalText, textAt } from "./shape.ts";

/** One review as the host has it. */
export interface Review {
  readonly login: string;
  readonly state: "approved" | "changes-requested" | "dismissed" | "commented";
  /** The head it was given on; null when the host no longer knows. */
  readonly commit: string | null;
}

const PAGE = 100;
const MOST_PAGES = 30;

/** All reviews of a pull request, oldest first. Those of deleted accounts are left out: nobody can answer for them. */
export async function readReviews(client: Client, where: RepositoryName, number: number): Promise<readonly Review[]> {
  const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews";
  const reviews: Review[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const values = { ...where, pull_number: number, per_page: PAGE, page };
    const { body } = await client.get(route, values, (answer) => listOf(answer, "reviews"));
    reviews.push(...body.flatMap(shapeReview));
    if (body.length < PAGE) break;
  }
  return reviews;
}

/** Whether somebody is an active member of a team; null when the token may not see the team. */
export async function isTeamMember(client: Client, team: string, login: string): Promise<boolean | null> {
  const [org, team_slug] = team.split("/");
  if (!org || !team_slug) return null;
  const route = "GET /orgs/{org}/teams/{team_slug}/memberships/{username}";
  try {
    const values = { org, team_slug, username: login };
    const answer = await client.get(route, values, (body) => textAt(fieldsOf(body, "membership"), "state"));
    return answer.body === "active";
  } catch (error) {
    if (!(error instanceof GitHubFailure)) throw error;
    if (error.code === "forbidden") return null;
    if (error.code !== "not-found") throw error;
    return (await canSeeTeam(client, org, team_slug)) ? false : null;
  }
}

/** "Not a member" and "you may not look" are the same answer; the team itself tells them apart. */
async function canSeeTeam(client: Client, org: string, team_slug: string): Promise<boolean> {
  try {
    await client.get("GET /orgs/{org}/teams/{team_slug}", { org, team_slug }, (body) => fieldsOf(body, "team"));
    return true;
  } catch (error) {
    if (error instanceof GitHubFailure && (error.code === "not-found" || error.code === "forbidden")) return false;
    throw error;
  }
}

function shapeReview(value: unknown): Review[] {
  const fields = fieldsOf(value, "review");
  const login = optionalText(optionalFields(fields, "user"), "login");
  if (login === null) return [];
  return [{ login, state: stateOf(textAt(fields, "state")), commit: optionalText(fields, "commit_id") }];
}

function stateOf(text: string): Review["state"] {
  switch (text.toUpperCase()) {
    case "APPROVED":
      return "approved";
    case "CHANGES_REQUESTED":
      return "changes-requested";
    case "DISMISSED":
      return "dismissed";
    default:
      return "commented";
  }
}
