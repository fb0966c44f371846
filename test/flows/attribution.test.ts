import { describe, expect, it } from "vitest";
import { measure, SCENARIOS, scores } from "../attribution/measure.ts";

describe("attribution, in stories whose every line has a known writer", () => {
  const measured = new Map<string, ReturnType<typeof measure>>();

  for (const scenario of SCENARIOS) {
    it(scenario.name, () => {
      const one = measure(scenario);
      measured.set(scenario.name, one);
      if (scenario.formatter !== true) expect(one.blamed, one.differences.join("\n")).toBe(0);
      expect(one.differences).toEqual([]);
    });
  }

  it("is precise and misses little over all of them", () => {
    const { precision, recall } = scores([...measured.values()]);
    expect(measured.size).toBeGreaterThanOrEqual(40);
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.97);
  });
});
