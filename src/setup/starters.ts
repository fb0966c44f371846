import { dirname, join } from "node:path";
import { POLICY_FILE } from "../capture/local-policy.ts";
import { runGitSync } from "../git/run.ts";
import { existsSync, readdirSync } from "../machine/files.ts";
import { type Plan, readBytes, type Step } from "./plan.ts";

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
  return { kind: "write", path, text: toLatin1(text), mode: 0o644, say: `wrote ${name}: read it, then commit it` };
}

function toLatin1(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

/**
 * The steps that take away what `planStarters` wrote, with the folders that held nothing else: only as long as nobody has
 * changed a byte of it or given it to git. From then on it is the owner's.
 */
export function planStartersAway(top: string, policies: readonly string[]): Plan {
  const written = [
    { name: POLICY_FILE, texts: policies },
    { name: WORKFLOW_FILE, texts: [WORKFLOW] },
  ];
  const gone = new Set<string>();
  const steps = written.flatMap(({ name, texts }): Step[] => {
    const path = join(top, name);
    const bytes = readBytes(path);
    if (bytes === null || !texts.map(toLatin1).includes(bytes) || isTracked(top, name)) return [];
    gone.add(path);
    return [{ kind: "remove", path, say: `removed ${name}` }];
  });
  const folders = [dirname(join(top, WORKFLOW_FILE)), dirname(join(top, POLICY_FILE))];
  for (const folder of gone.size === 0 ? [] : folders) {
    if (!existsSync(folder) || !readdirSync(folder).every((name) => gone.has(join(folder, name)))) continue;
    gone.add(folder);
    steps.push({ kind: "remove", path: folder, say: null });
  }
  return steps;
}

function isTracked(top: string, name: string): boolean {
  return runGitSync(top, ["ls-files", "--", name]).length > 0;
}
