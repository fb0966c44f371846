import { type BundleOptions, type BundleRun, runBundle } from "./bundle.ts";
import { type Host, startHost } from "./host/host.ts";
import { createRepository, type TestRepository } from "./repository.ts";

/** A host with one repository and one pull request from `topic` to `main`. */
export interface Scenery {
  readonly repository: TestRepository;
  readonly host: Host;
  /** Runs the Action on the pull request as it is in the repository now. */
  run(options?: Partial<BundleOptions>): Promise<BundleRun>;
  /** Sets the pull request's head to where `topic` stands, as a push would. */
  push(): string;
}

/** `work` makes the pull request's commits on the branch `topic`. */
export async function stage(policy: string | undefined, work: (repository: TestRepository) => void): Promise<Scenery> {
  const repository = createRepository(policy);
  if (policy === undefined) repository.commit("First");
  const base = repository.git("rev-parse", "main");
  repository.git("checkout", "-qb", "topic");
  work(repository);
  const head = repository.git("rev-parse", "topic");
  const host = await startHost(repository.path);
  const pull = {
    number: 7,
    base: "main",
    headRef: "topic",
    head,
    staleBase: base,
    title: "Work",
    body: "",
    author: "mallory",
  };
  host.state.pullRequests.set(7, pull);
  return {
    repository,
    host,
    run: (options = {}) => runBundle(host, { event: "pull_request", payload: payloadOf(host), ...options }),
    push: () => {
      pull.head = repository.git("rev-parse", "topic");
      return pull.head;
    },
  };
}

/** The event's payload for the pull request as it stands. */
export function payloadOf(host: Host): unknown {
  const pull = host.state.pullRequests.get(7);
  return {
    action: "synchronize",
    number: 7,
    pull_request: {
      number: 7,
      head: { sha: pull?.head, ref: pull?.headRef },
      base: { sha: pull?.staleBase, ref: pull?.base },
    },
  };
}

/** The codes of a run's findings, in order; without the note that a record is not bound to its change. */
export function codesOf(run: BundleRun): readonly string[] {
  return (run.report?.findings ?? []).map((finding) => finding.code).filter((code) => code !== "record-unbound");
}
