import { join } from "node:path";
import { POLICY_FILE } from "../capture/local-policy.ts";
import { existsSync } from "../machine/files.ts";
import type { Plan, Step } from "./plan.ts";

const WORKFLOW_FILE = ".github/workflows/toolmark.yml";

const WORKFLOW = `# Judges every pull request by the policy of its base branch. Make the job a required check to enforce it.
name: toolmark
on:
  pull_request:
    types: [opened, synchronize, reopened, edited, ready_for_review]
  merge_group:
permissions:
  contents: read
  pull-requests: read
jobs:
  toolmark:
    runs-on: ubuntu-latest
    steps:
      - uses: OWNER/toolmark@v1
`;

/** The steps that write the files an owner starts with. What is there already stays as it is. */
export function planStarters(
  top: string,
  wanted: { readonly policy: string | null; readonly workflow: boolean },
): Plan {
  return [
    ...(wanted.policy === null ? [] : [startFile(top, POLICY_FILE, wanted.policy)]),
    ...(wanted.workflow ? [startFile(top, WORKFLOW_FILE, WORKFLOW)] : []),
  ];
}

function startFile(top: string, name: string, text: string): Step {
  const path = join(top, name);
  if (existsSync(path)) return { kind: "note", say: `left ${name} as it is` };
  const latin1 = Buffer.from(text, "utf8").toString("latin1");
  return { kind: "write", path, text: latin1, mode: 0o644, say: `wrote ${name}: read it, then commit it` };
}
