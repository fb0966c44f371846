/**
 * Paired timing of whole processes. Machines that run this are shared and noisy, so absolute times mean little: the
 * contestants run in turn, round by round, and what is quoted is a ratio of medians taken in one run.
 */
export interface Contestant {
  readonly name: string;
  /** Brings the world into place for one run; not timed. */
  readonly prepare?: (round: number) => void;
  readonly run: (round: number) => void;
  /** Lets end what the run left going, which would slow the next contestant down; not timed. */
  readonly settle?: () => void;
}

/** Milliseconds of one contestant's counted rounds. */
export interface Timing {
  readonly name: string;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly minMs: number;
  readonly rounds: number;
}

const WARM_UP_ROUNDS = 3;

/** Runs every contestant once a round, in an order that turns, so that a slow spell of the machine hits all of them. */
export function race(contestants: readonly Contestant[], rounds: number): ReadonlyMap<string, Timing> {
  const times = new Map<string, number[]>(contestants.map((contestant) => [contestant.name, []]));
  for (let round = 0; round < rounds + WARM_UP_ROUNDS; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const contestant = contestants[(turn + round) % contestants.length];
      if (contestant === undefined) continue;
      contestant.prepare?.(round);
      const started = process.hrtime.bigint();
      contestant.run(round);
      const elapsedMs = Number(process.hrtime.bigint() - started) / 1e6;
      contestant.settle?.();
      if (round >= WARM_UP_ROUNDS) times.get(contestant.name)?.push(elapsedMs);
    }
  }
  return new Map([...times].map(([name, list]) => [name, summarise(name, list)]));
}

function summarise(name: string, list: number[]): Timing {
  const sorted = [...list].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { name, medianMs: at(0.5), p95Ms: at(0.95), minMs: at(0), rounds: sorted.length };
}

/** One budget and how it came out. */
export interface Budget {
  readonly what: string;
  readonly measured: string;
  readonly budget: string;
  readonly held: boolean;
}

/** The median of a contestant that must have run. */
export function median(timings: ReadonlyMap<string, Timing>, name: string): number {
  const timing = timings.get(name);
  if (timing === undefined) throw new Error(`no timing for ${name}`);
  return timing.medianMs;
}

/** Waits without doing anything. */
export function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
