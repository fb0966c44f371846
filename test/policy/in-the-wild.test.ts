import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mergePolicies } from "../../src/policy/merge.ts";
import { parseTrials, runTrial } from "../../src/policy/trial.ts";
import { policyOf, TODAY } from "./cases.ts";

const FOLDER = join(import.meta.dirname, "in-the-wild");
const names = readdirSync(FOLDER).filter((name) => name.endsWith(".test.yml"));

/** Policies that real projects have, each with commits as they occur. docs/policy.md tells what is left unsaid in each. */
describe("a policy in the wild", () => {
  it("is one of nearly forty", () => expect(names.length).toBeGreaterThanOrEqual(36));

  const trials = names.flatMap((name) => {
    const { file, problems } = parseTrials(readFileSync(join(FOLDER, name)), { file: name, ref: null });
    if (file === null) throw new Error(JSON.stringify(problems));
    const policy = mergePolicies(policyOf(readFileSync(join(FOLDER, file.policy), "utf8"), file.policy), []);
    return file.trials.map((trial) => ({ name: `${name.replace(".test.yml", "")}: ${trial.name}`, trial, policy }));
  });

  it.each(trials)("$name", ({ trial, policy }) => {
    const { passed, verdict, decidedBy, findings } = runTrial(trial, policy, TODAY);
    expect({ passed, verdict, decidedBy, because: passed ? [] : findings.map(({ because }) => because) }).toMatchObject(
      { passed: true },
    );
  });
});
