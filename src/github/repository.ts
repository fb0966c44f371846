import type { Client } from "./client.ts";
import { GitHubFailure } from "./failure.ts";
import { fieldsOf, shaAt, textAt } from "./shape.ts";

/** A repository on a host. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** Largest policy file we ask for; a policy is a page of text, and a bomb is not. */
const MOST_POLICY_BYTES = 256 * 1024;

/** Where a branch points now: never the sha of a payload or of a pull request, which stand still while the branch moves. */
export async function readBranchTip(client: Client, where: RepositoryName, branch: string): Promise<string> {
  const answer = await client.get(
    "GET /repos/{owner}/{repo}/git/ref/{ref}",
    { ...where, ref: `heads/${branch}` },
    (body) => {
      const fields = fieldsOf(body, "ref");
      return { ref: textAt(fields, "ref"), sha: shaAt(fieldsOf(fields["object"], "object"), "sha") };
    },
  );
  return answer.body.sha;
}

/** A file's bytes at a commit; null when it is not there. A folder, a submodule or a file too large is refused. */
export async function readFileAt(
  client: Client,
  where: RepositoryName,
  path: string,
  ref: string | null,
): Promise<Uint8Array | null> {
  const route = "GET /repos/{owner}/{repo}/contents/{path}";
  try {
    const answer = await client.get(route, { ...where, path, ...(ref === null ? {} : { ref }) }, (body) => {
      if (Array.isArray(body)) return null;
      const fields = fieldsOf(body, "file");
      if (fields["type"] !== "file" || fields["encoding"] !== "base64") return null;
      return Buffer.from(textAt(fields, "content"), "base64");
    });
    if (answer.body !== null && answer.body.byteLength <= MOST_POLICY_BYTES) return answer.body;
    throw new GitHubFailure("no-file", `${path} is no file of at most ${MOST_POLICY_BYTES / 1024} KiB.`, { route });
  } catch (error) {
    if (error instanceof GitHubFailure && error.code === "not-found") return null;
    throw error;
  }
}

/** What identifies a file's or a folder's content at a commit; null when it is not there. */
export async function readEntryId(
  client: Client,
  where: RepositoryName,
  path: string,
  ref: string,
): Promise<string | null> {
  try {
    const answer = await client.get("GET /repos/{owner}/{repo}/contents/{path}", { ...where, path, ref }, (body) => {
      const entries = Array.isArray(body) ? body : [body];
      return entries.map((entry) => textAt(fieldsOf(entry, "entry"), "sha")).join(" ");
    });
    return answer.body;
  } catch (error) {
    if (error instanceof GitHubFailure && error.code === "not-found") return null;
    throw error;
  }
}

/** Whether the token can see the repository at all, which tells a missing file from a hidden one. */
export async function canSee(client: Client, where: RepositoryName): Promise<boolean> {
  try {
    await client.get("GET /repos/{owner}/{repo}", { ...where }, (body) => fieldsOf(body, "repository"));
    return true;
  } catch (error) {
    if (error instanceof GitHubFailure && (error.code === "not-found" || error.code === "forbidden")) return false;
    throw error;
  }
}

/** The branch a repository calls its own. */
export async function readDefaultBranch(client: Client, where: RepositoryName): Promise<string> {
  const answer = await client.get("GET /repos/{owner}/{repo}", { ...where }, (body) =>
    textAt(fieldsOf(body, "repository"), "default_branch"),
  );
  return answer.body;
}
