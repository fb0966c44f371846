import type { Registry } from "../assistants/assistant.ts";
import type { Evidence } from "./evidence.ts";
import { evidenceFromMessage } from "./from-message.ts";
import { markIndexOf } from "./mark-index.ts";

/** What is read of a pull request. All of it can be edited by whoever opened it. */
export interface PullRequestText {
  /** Name of the head branch, without `refs/heads/`. */
  readonly branch: string;
  readonly body: string;
  readonly authorLogin: string;
}

/** What a pull request says of assistants: its branch's prefix, links and footers in its body, a bot that opened it. */
export function evidenceFromPullRequest(pr: PullRequestText, registry: Registry): readonly Evidence[] {
  const index = markIndexOf(registry);
  const branch = index.branches.find(({ mark }) => pr.branch.startsWith(mark.prefix));
  const login = index.slugs.get(pr.authorLogin.toLowerCase());
  const body = pr.body.toLowerCase();
  const links = index.pullRequests.filter(({ mark }) => body.includes(mark.link.toLowerCase()));
  const none = { model: null } as const;
  return [
    ...(branch === undefined
      ? []
      : [
          {
            ...none,
            assistant: branch.assistant?.id ?? "unknown",
            provider: branch.provider,
            source: "branch" as const,
            strength: branch.mark.strength,
            seen: `branch: ${pr.branch}`.slice(0, 200),
          },
        ]),
    ...(login === undefined
      ? []
      : [
          {
            ...none,
            assistant: login.assistant?.id ?? "unknown",
            provider: login.provider,
            source: "pull-request" as const,
            strength: login.mark.strength,
            seen: `opened by ${pr.authorLogin}`.slice(0, 200),
          },
        ]),
    ...links.map((known) => ({
      ...none,
      assistant: known.assistant?.id ?? "unknown",
      provider: known.provider,
      source: "pull-request" as const,
      strength: known.mark.strength,
      seen: known.mark.link,
    })),
    ...evidenceFromMessage(pr.body, registry, "").evidence.map((one) => ({ ...one, source: "pull-request" as const })),
  ];
}
