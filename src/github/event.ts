import { type Fields, fieldsOf, isSha, optionalFields, optionalText } from "./shape.ts";

/**
 * Why this run happens, as far as a payload may be believed: it is what was true when the event happened, so everything
 * in it but numbers and names is read again from the host.
 */
export type Trigger =
  /** A pull request. `head` is where it stood then; null when the payload does not say. */
  | {
      readonly kind: "pull-request";
      readonly number: number;
      readonly head: string | null;
      readonly baseRef: string | null;
    }
  /** A merge queue's group. `base` is the tip of the group before it, or of the branch. */
  | {
      readonly kind: "merge-group";
      readonly base: string;
      readonly head: string;
      readonly branch: string;
      /** The pull request it was made for; null when the queue's branch name does not say. */
      readonly number: number | null;
    }
  /** Commits that arrived on a branch. `before` is null for a new branch. */
  | { readonly kind: "push"; readonly before: string | null; readonly after: string; readonly branch: string }
  /** Somebody asked. `number` when the workflow has an input that names a pull request. */
  | { readonly kind: "dispatch"; readonly number: number | null; readonly branch: string | null }
  | { readonly kind: "nothing"; readonly reason: string }
  | { readonly kind: "unknown"; readonly reason: string };

const PULL_REQUEST_EVENTS = new Set([
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment",
]);

/** Reads a payload. An event we do not know is `unknown`, which the gate never takes for a pass. */
export function readTrigger(event: string, payload: unknown): Trigger {
  if (typeof payload !== "object" || payload === null) {
    return { kind: "unknown", reason: `The event \`${event}\` came without a payload.` };
  }
  const fields = fieldsOf(payload, "payload");
  if (PULL_REQUEST_EVENTS.has(event)) return readPullRequestEvent(event, fields);
  switch (event) {
    case "issue_comment":
      return readCommentEvent(fields);
    case "merge_group":
      return readMergeGroup(fields);
    case "push":
      return readPush(fields);
    case "workflow_dispatch":
      return readDispatch(fields);
    default:
      return { kind: "unknown", reason: `Toolmark has no judgement for the event \`${event}\`.` };
  }
}

function numberOf(value: unknown): number | null {
  const number = typeof value === "string" && /^[0-9]{1,9}$/.test(value.trim()) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : null;
}

function shaOrNull(text: string | null): string | null {
  return text !== null && isSha(text) && !/^0+$/.test(text) ? text : null;
}

function readPullRequestEvent(event: string, fields: Fields): Trigger {
  const pullRequest = optionalFields(fields, "pull_request");
  const number = numberOf(pullRequest?.["number"] ?? fields["number"]);
  if (pullRequest === null || number === null) {
    return { kind: "unknown", reason: `The payload of \`${event}\` names no pull request.` };
  }
  return {
    kind: "pull-request",
    number,
    head: shaOrNull(optionalText(optionalFields(pullRequest, "head"), "sha")),
    baseRef: optionalText(optionalFields(pullRequest, "base"), "ref"),
  };
}

function readCommentEvent(fields: Fields): Trigger {
  const issue = optionalFields(fields, "issue");
  const number = numberOf(issue?.["number"]);
  if (issue === null || number === null || optionalFields(issue, "pull_request") === null) {
    return { kind: "unknown", reason: "The comment is on an issue, not on a pull request." };
  }
  return { kind: "pull-request", number, head: null, baseRef: null };
}

function readMergeGroup(fields: Fields): Trigger {
  const group = optionalFields(fields, "merge_group");
  const base = shaOrNull(optionalText(group, "base_sha"));
  const head = shaOrNull(optionalText(group, "head_sha"));
  const branch = optionalText(group, "base_ref");
  if (base === null || head === null || branch === null) {
    return { kind: "unknown", reason: "The payload of `merge_group` lacks its base, head or branch." };
  }
  const number = queuedNumber(optionalText(group, "head_ref") ?? "");
  return { kind: "merge-group", base, head, branch: branchName(branch), number };
}

/** The pull request in `refs/heads/gh-readonly-queue/<base>/pr-<n>-<sha>`; a base may hold slashes and `pr-` itself. */
function queuedNumber(ref: string): number | null {
  const last = ref.slice(ref.lastIndexOf("/") + 1);
  if (!ref.includes("gh-readonly-queue/") || !last.startsWith("pr-")) return null;
  const [, number, sha] = last.split("-");
  return sha !== undefined && isSha(sha) ? numberOf(number) : null;
}

function readPush(fields: Fields): Trigger {
  const ref = optionalText(fields, "ref") ?? "";
  if (ref.startsWith("refs/tags/"))
    return { kind: "nothing", reason: "A tag was pushed; its commits are judged on their branches." };
  if (!ref.startsWith("refs/heads/"))
    return { kind: "unknown", reason: "The payload of `push` does not say which branch it is about." };
  if (fields["deleted"] === true) return { kind: "nothing", reason: "The branch was deleted." };
  const after = shaOrNull(optionalText(fields, "after"));
  const before = optionalText(fields, "before") ?? "";
  // Zeroes mean a new branch, of which nothing is judged; what is no name at all must not mean the same.
  if (after === null || !isSha(before))
    return { kind: "unknown", reason: "The payload of `push` does not say what arrived." };
  return { kind: "push", before: shaOrNull(before), after, branch: branchName(ref) };
}

function readDispatch(fields: Fields): Trigger {
  const inputs = optionalFields(fields, "inputs");
  const number = numberOf(inputs?.["pull-request"] ?? inputs?.["pull_request"] ?? inputs?.["number"]);
  const ref = optionalText(fields, "ref");
  return { kind: "dispatch", number, branch: ref?.startsWith("refs/heads/") ? branchName(ref) : null };
}

function branchName(ref: string): string {
  return ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : ref;
}
