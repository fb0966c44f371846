import { findPlaceOrRefuse, readPolicyHere } from "./place.ts";
import type { AddCommand, ExitCode, Terminal } from "./terminal.ts";

/** Called by assistants' hooks with the payload on standard input; exit code 2 stops the tool call in all of them. */
export const addGuardCommand: AddCommand = (program, run) => {
  program
    .command("guard [assistant]", { hidden: true })
    .description("refuse an assistant that the policy denies; called by assistants' hooks")
    .action((assistant: string | undefined) => run((terminal) => guard(assistant ?? "unknown", terminal)));
};

async function guard(hint: string, terminal: Terminal): Promise<ExitCode> {
  const payload = (await terminal.readInput()).toString("utf8");
  const { refusal } = await import("../guard/guard.ts");
  const { top, gitFolder, common } = await findPlaceOrRefuse(terminal.cwd);
  const branch = await branchOf(top);
  const today = terminal.now.toISOString().slice(0, 10);
  const sentence =
    refusal({ top, gitFolder, hint, payload, branch, today }) ??
    (hint === "gemini-cli" ? await refusePublishing(payload, { top, gitFolder, common }, terminal) : null);
  if (sentence === null) return 0;
  terminal.err(`toolmark: ${sentence}\n`);
  return 2;
}

async function branchOf(top: string): Promise<string | null> {
  const { runGit } = await import("../git/run.ts");
  const name = await runGit(top, ["symbolic-ref", "--quiet", "--short", "HEAD"], { okCodes: [0, 1, 128] });
  return name.toString("utf8").trim() || null;
}

async function refusePublishing(
  text: string,
  place: { readonly top: string; readonly gitFolder: string; readonly common: string },
  terminal: Terminal,
): Promise<string | null> {
  const { parsePayload } = await import("../journal/json.ts");
  const { readReport } = await import("../journal/report.ts");
  const { publishes } = await import("../guard/publishing.ts");
  const { hasUnrecorded } = await import("../capture/stamp.ts");
  const payload = parsePayload(text);
  const use = payload === null ? null : readReport(payload, { hint: "gemini-cli", marks: [], model: "" }).use;
  if (use?.kind !== "shell") return null;
  switch (publishes(use.command)) {
    case "nothing":
      return null;
    case "a commit and a push":
      return "commit and push in two calls: the commit's record is written between them";
    case "a push": {
      const policy = await readPolicyHere(place.top, place.gitFolder, terminal);
      return hasUnrecorded({ ...place, now: terminal.now, policy })
        ? "a commit that is not pushed yet lacks its record: run `toolmark stamp` first, then push"
        : null;
    }
  }
}
