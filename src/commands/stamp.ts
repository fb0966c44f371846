import { findPlaceOrRefuse, readPolicyHere } from "./place.ts";
import { type AddCommand, type ExitCode, Refusal, type Terminal } from "./terminal.ts";

interface StampOptions {
  readonly tip?: true;
}

export const addStampCommand: AddCommand = (program, run) => {
  program
    .command("stamp [range]")
    .description("write the missing records on commits that are not pushed yet")
    .option("--tip", "only the last commit, and only when it is not signed")
    .action((range: string | undefined, options: StampOptions) =>
      run((terminal) => stampCommits(range, options, terminal)),
    );
};

async function stampCommits(range: string | undefined, options: StampOptions, terminal: Terminal): Promise<ExitCode> {
  const { stamp } = await import("../capture/stamp.ts");
  const { top, gitFolder, common } = await findPlaceOrRefuse(terminal.cwd);
  if (range !== undefined) {
    const { resolveRange } = await import("../git/range.ts");
    // Only for its words about what is missing: what is stamped is asked of git when nothing can move any more.
    await resolveRange(terminal.cwd, { range });
  }
  const policy = await readPolicyHere(top, gitFolder, terminal);
  const tipOnly = options.tip === true;
  const done = stamp({ top, gitFolder, common, now: terminal.now, policy, range: range ?? null, tipOnly });
  if (done === "sequencer") {
    throw new Refusal(
      3,
      "git is in the middle of something here",
      "finish or abort it (git status tells), then stamp again",
    );
  }
  if (done === "no-commits") throw new Refusal(3, "there is no commit here yet");
  if (done === "no-trailers") {
    terminal.out("nothing was written: the policy of this repository wants no trailers (record: style, declaration)\n");
    return 0;
  }
  if (done.commits.length === 0) {
    terminal.out("nothing to stamp: no unpushed commit lacks a record of what the journal knows\n");
    const { wantsEvery } = await import("../capture/missing-record.ts");
    if (range === undefined && policy?.declaration === "required" && !wantsEvery(top, policy)) {
      terminal.err(
        "nothing was ever fetched from a remote, so say which commits are yours: toolmark stamp BASE..HEAD\n",
      );
    }
    return 0;
  }
  for (const { sha, subject, state } of done.commits)
    terminal.out(
      `- ${sha.slice(0, 10)} ${JSON.stringify(subject).slice(1, -1)}${state === "assisted" ? "" : ` (state=${state})`}\n`,
    );
  terminal.out(`HEAD was ${done.before} and is ${done.after}\n`);
  terminal.out(`undo it with: git reset --soft ${done.before}\n`);
  return 0;
}
