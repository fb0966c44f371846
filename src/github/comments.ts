import type { Client } from "./client.ts";
import { GitHubFailure } from "./failure.ts";
import type { RepositoryName } from "./repository.ts";
import { fieldsOf, listOf, optionalFields, optionalText } from "./shape.ts";

/** A comment of ours on a pull request. */
export interface OwnComment {
  readonly id: number;
  readonly body: string;
}

const PAGE = 100;
const MOST_PAGES = 50;

/**
 * Our comment on a pull request: with our marker *and* by the account this token writes as. The marker alone is anybody's
 * to plant, and a planted comment would be "updated" in place of ours. Looks at all pages; null when there is none.
 */
export async function findOwnComment(
  client: Client,
  where: RepositoryName,
  number: number,
  marker: string,
  login: string,
): Promise<OwnComment | null> {
  const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const values = { ...where, issue_number: number, per_page: PAGE, page };
    const { body } = await client.get(route, values, (answer) => listOf(answer, "comments"));
    for (const comment of body) {
      const fields = fieldsOf(comment, "comment");
      const text = optionalText(fields, "body") ?? "";
      const author = optionalText(optionalFields(fields, "user"), "login");
      const { id } = fields;
      if (text.startsWith(marker) && author === login && typeof id === "number") return { id, body: text };
    }
    if (body.length < PAGE) return null;
  }
  return null;
}

/** The account a token writes as. A job's own token may not ask, and is the runner's bot. */
export async function readOwnLogin(client: Client): Promise<string> {
  try {
    const answer = await client.get("GET /user", {}, (body) => optionalText(fieldsOf(body, "user"), "login"));
    return answer.body ?? JOB_ACCOUNT;
  } catch (error) {
    if (error instanceof GitHubFailure) return JOB_ACCOUNT;
    throw error;
  }
}

const JOB_ACCOUNT = "github-actions[bot]";

/** Writes a new comment. */
export async function createComment(
  client: Client,
  where: RepositoryName,
  number: number,
  body: string,
): Promise<void> {
  await client.write("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    ...where,
    issue_number: number,
    body,
  });
}

/** Replaces a comment's text. */
export async function updateComment(client: Client, where: RepositoryName, id: number, body: string): Promise<void> {
  await client.write("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { ...where, comment_id: id, body });
}

/** Replaces a pull request's body. */
export async function updateBody(client: Client, where: RepositoryName, number: number, body: string): Promise<void> {
  await client.write("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", { ...where, pull_number: number, body });
}
