import { PLAIN_SCENARIOS, type Scenario } from "./scenarios.ts";
import { TURNING_SCENARIOS } from "./stories.ts";
import { openWorkshop } from "./workshop.ts";

export const SCENARIOS: readonly Scenario[] = [...PLAIN_SCENARIOS, ...TURNING_SCENARIOS];

/** How one scenario came out, in lines. */
export interface Measured {
  readonly name: string;
  readonly formatter: boolean;
  /** Lines given to the assistant that wrote them. */
  readonly right: number;
  /** Lines given to an assistant. */
  readonly claimed: number;
  /** Lines that assistants wrote. */
  readonly written: number;
  /** A person's lines given to an assistant. */
  readonly blamed: number;
  /** Truth and verdict of each file where they differ. */
  readonly differences: readonly string[];
}

/** Plays a scenario in a repository of its own and compares the verdict with the truth. */
export function measure(scenario: Scenario): Measured {
  const workshop = openWorkshop(scenario.files ?? {});
  try {
    scenario.play(workshop);
    return compare(scenario, workshop.verdict());
  } finally {
    workshop.close();
  }
}

const isAssistant = (letter: string | undefined): boolean => letter === "A" || letter === "B";

function compare(scenario: Scenario, verdict: Readonly<Record<string, string>>): Measured {
  const sum = { right: 0, claimed: 0, written: 0, blamed: 0 };
  const differences: string[] = [];
  for (const path of new Set([...Object.keys(scenario.truth), ...Object.keys(verdict)])) {
    const truth = scenario.truth[path] ?? "";
    const found = verdict[path] ?? "P".repeat(truth.length);
    if (truth !== found) differences.push(`${path}: ${truth} is taken for ${found}`);
    for (let at = 0; at < Math.max(truth.length, found.length); at++) {
      sum.written += isAssistant(truth[at]) ? 1 : 0;
      sum.claimed += isAssistant(found[at]) ? 1 : 0;
      sum.right += isAssistant(found[at]) && truth[at] === found[at] ? 1 : 0;
      sum.blamed += isAssistant(found[at]) && truth[at] === "P" ? 1 : 0;
    }
  }
  return { name: scenario.name, formatter: scenario.formatter === true, ...sum, differences };
}

/** Precision and recall over many; 1 where there is nothing to be wrong about. */
export function scores(measured: readonly Measured[]): { readonly precision: number; readonly recall: number } {
  const total = (of: (one: Measured) => number): number => measured.reduce((sum, one) => sum + of(one), 0);
  const right = total((one) => one.right);
  const claimed = total((one) => one.claimed);
  const written = total((one) => one.written);
  return { precision: claimed === 0 ? 1 : right / claimed, recall: written === 0 ? 1 : right / written };
}
