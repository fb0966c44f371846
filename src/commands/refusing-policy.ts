import { Unjudged } from "../gate/facts.ts";
import { PolicyRefused } from "../gate/load-policy.ts";
import { formatProblem } from "../policy/parse.ts";
import { type ExitCode, Refusal, type Terminal } from "./terminal.ts";

/**
 * Does work that reads a policy, and turns what can be wrong with it into words and an exit code: every problem a line
 * `FILE:LINE:COLUMN: sentence` and 2; facts that cannot be had, 3.
 */
export async function refusingPolicy(terminal: Terminal, work: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Unjudged) throw new Refusal(3, error.message, error.remedy);
    if (!(error instanceof PolicyRefused)) throw error;
    if (error.code === "policy-missing") {
      throw new Refusal(
        2,
        error.message,
        "Write one: toolmark init --policy restricted-training, or name a file with --policy.",
      );
    }
    const { inertLogLine } = await import("../report/inert.ts");
    for (const problem of error.problems) terminal.err(`${inertLogLine(formatProblem(problem))}\n`);
    const count = error.problems.length === 1 ? "a problem" : `${error.problems.length} problems`;
    throw new Refusal(2, `the policy has ${count}`, "toolmark policy lint shows each in its place.");
  }
}
