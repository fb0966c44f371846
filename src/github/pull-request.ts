import type { Client } from "./client.ts";
import type { RepositoryName } from "./repository.ts";
import { countAt, type Fields, fieldsOf, listOf, optionalFields, optionalText, shaAt, textAt } from "./shape.ts";

/** A pull request as the host has it now. Title, body and branch are a stranger's text. */
export interface PullRequest {
  readonly number: number;
  readonly state: "open" | "closed";
  readonly title: string;
  readonly body: string;
  /** Account that opened it; null for a deleted account. */
  readonly authorLogin: string | null;
  readonly headSha: string;
  readonly headRef: string;
  /** Whether the head is in another repository. */
  readonly fromFork: boolean;
  readonly baseRef: string;
  /** Where the base stood when the pull request last moved: for explaining counts, never for judging. */
  readonly staleBaseSha: string;
  /** How many commits the host counts. */
  readonly commits: number;
  readonly labels: readonly string[];
  /** How a squash or merge commit would be worded; null when the token may not see the settings. */
  readonly merging: MergeSettings | null;
  /** Whether it is waiting in a merge queue or set to merge by itself. */
  readonly autoMerge: string | null;
}

/** The repository's settings for the messages of merges. */
export interface MergeSettings {
  readonly squashAllowed: boolean;
  readonly mergeAllowed: boolean;
  readonly rebaseAllowed: boolean;
  readonly squashTitle: string | null;
  /** `PR_BODY`, `COMMIT_MESSAGES` or `BLANK`; null when not told. */
  readonly squashMessage: string | null;
}

const ROUTE = "GET /repos/{owner}/{repo}/pulls/{pull_number}";

/** Reads a pull request anew. */
export async function readPullRequest(client: Client, where: RepositoryName, number: number): Promise<PullRequest> {
  const answer = await client.get(ROUTE, { ...where, pull_number: number }, (body) =>
    shapePullRequest(fieldsOf(body, "pull request")),
  );
  return answer.body;
}

/** The open pull requests from a branch of the same repository. */
export async function findOpenPullRequests(
  client: Client,
  where: RepositoryName,
  branch: string,
): Promise<readonly number[]> {
  const values = { ...where, state: "open", head: `${where.owner}:${branch}`, per_page: 10 };
  const answer = await client.get("GET /repos/{owner}/{repo}/pulls", values, (body) =>
    listOf(body, "pull requests").map((one) => countAt(fieldsOf(one, "pull request"), "number")),
  );
  return answer.body;
}

/** The merged pull requests that a commit came from. */
export async function findPullRequestsOf(
  client: Client,
  where: RepositoryName,
  sha: string,
): Promise<readonly { readonly number: number; readonly headSha: string; readonly mergeSha: string | null }[]> {
  const values = { ...where, commit_sha: sha, per_page: 10 };
  const answer = await client.get("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", values, (body) =>
    listOf(body, "pull requests").map((one) => {
      const fields = fieldsOf(one, "pull request");
      return {
        number: countAt(fields, "number"),
        headSha: shaAt(fieldsOf(fields["head"], "head"), "sha"),
        mergeSha: optionalText(fields, "merge_commit_sha"),
      };
    }),
  );
  return answer.body;
}

function shapePullRequest(fields: Fields): PullRequest {
  const head = fieldsOf(fields["head"], "head");
  const base = fieldsOf(fields["base"], "base");
  const headRepo = optionalFields(head, "repo");
  const baseRepo = fieldsOf(base["repo"], "base.repo");
  return {
    number: countAt(fields, "number"),
    state: textAt(fields, "state") === "open" ? "open" : "closed",
    title: optionalText(fields, "title") ?? "",
    body: optionalText(fields, "body") ?? "",
    authorLogin: optionalText(optionalFields(fields, "user"), "login"),
    headSha: shaAt(head, "sha"),
    headRef: textAt(head, "ref"),
    fromFork: headRepo === null || optionalText(headRepo, "full_name") !== optionalText(baseRepo, "full_name"),
    baseRef: textAt(base, "ref"),
    staleBaseSha: shaAt(base, "sha"),
    commits: countAt(fields, "commits"),
    labels: Array.isArray(fields["labels"])
      ? fields["labels"].map((label) => optionalText(fieldsOf(label, "label"), "name") ?? "")
      : [],
    merging: shapeSettings(baseRepo),
    autoMerge: optionalText(optionalFields(fields, "auto_merge"), "merge_method"),
  };
}

function shapeSettings(repo: Fields): MergeSettings | null {
  if (typeof repo["allow_squash_merge"] !== "boolean") return null;
  return {
    squashAllowed: repo["allow_squash_merge"],
    mergeAllowed: repo["allow_merge_commit"] === true,
    rebaseAllowed: repo["allow_rebase_merge"] === true,
    squashTitle: optionalText(repo, "squash_merge_commit_title"),
    squashMessage: optionalText(repo, "squash_merge_commit_message"),
  };
}
