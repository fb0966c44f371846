import { describe, expect, it } from "vitest";
import { mergePolicies } from "../../src/policy/merge.ts";
import { starterPolicies, starterPolicy } from "../../src/policy/starter-policies.ts";
import { parseTrials, runTrial } from "../../src/policy/trial.ts";
import { policyOf, problemsOf, TODAY } from "./cases.ts";

/** Per starter: what its record names, where, who approved, and what comes out. */
const EXPECTED: { readonly [name: string]: string } = {
  "restricted-training": `
  - { name: a person, record: [], paths: [train/x.py], expect: allow }
  - { name: nobody says, paths: [train/x.py], expect: deny, rule: undeclared-commit }
  - { name: claude in train, record: ["claude-code:anthropic/claude-opus-4-8"], paths: [train/x.py], expect: deny, rule: nothing from outside near training or evaluation }
  - { name: claude in tools, record: ["claude-code:anthropic/claude-opus-4-8"], paths: [tools/x.py], expect: review, rule: scaffolding with a review }
  - { name: claude in tools, approved, record: ["claude-code:anthropic/claude-opus-4-8"], paths: [tools/x.py], approved-by: ["@OWNER/TEAM"], expect: allow }
  - { name: our own, record: ["metacode:meta/unknown"], paths: [train/x.py], expect: allow, rule: our own tool }
  - { name: elsewhere, record: ["codex:openai/gpt-5"], paths: [src/x.py], expect: deny, rule: everything else from outside }
`,
  "disclose-only": `
  - { name: a person, record: [], expect: allow }
  - { name: an assistant, record: ["codex:openai/gpt-5"], expect: allow }
  - { name: silence, expect: deny, rule: undeclared-commit }
  - { name: some assistant, message: "x\\n\\nAssisted-by: LLM\\n", expect: warn, rule: unknown-assistant }
  - { name: by hand, message: "x\\n\\nAI-Assisted: no\\n", expect: allow }
`,
  "no-ai": `
  - { name: a person, record: [], expect: allow }
  - { name: an assistant, record: ["codex:openai/gpt-5"], expect: deny, rule: prohibited-assistant }
  - { name: a footer, message: "x\\n\\nAI-Assisted: no\\nCo-authored-by: Claude <noreply@anthropic.com>\\n", expect: deny }
  - { name: an unheard-of one, record: ["zorp:unknown"], expect: deny, rule: unknown-assistant }
`,
  "allow-list": `
  - { name: agreed on, record: ["claude-code:anthropic/claude-opus-4-8"], expect: allow, rule: providers that we have an agreement with }
  - { name: not agreed on, record: ["opencode:deepseek/deepseek-v4"], expect: deny, rule: prohibited-assistant }
  - { name: a hidden model, record: ["cursor:unknown"], expect: deny }
  - { name: nobody knows, record: ["zorp:unknown"], expect: deny, rule: unknown-assistant }
  - { name: a person, expect: allow }
`,
  "provider-terms": `
  - { name: restricted, record: ["cursor:openai/gpt-5"], paths: [train/a.json], expect: deny, rule: terms restrict training on output }
  - { name: by version, record: ["opencode:meta/llama-4"], paths: [data/a.json], expect: review }
  - { name: no clause known, record: ["qwen-code:alibaba/qwen3-coder"], paths: [data/a.json], expect: warn, rule: no clause known }
  - { name: elsewhere, record: ["cursor:openai/gpt-5"], paths: [src/a.ts], expect: allow }
`,
  caution: `
  - { name: an assistant, record: ["codex:openai/gpt-5"], expect: warn, rule: handle with care }
  - { name: a person, expect: allow }
`,
};

describe("the starter policy", () => {
  it.each(starterPolicies)("$name has no problems", ({ text }) => expect(problemsOf(text)).toEqual([]));

  it.each(starterPolicies)("$name does what it says", ({ name, text }) => {
    const yaml = `cases:${EXPECTED[name]?.replaceAll(", approved,", " approved,")}`;
    const { file, problems } = parseTrials(Buffer.from(yaml), { file: `${name}.test.yml`, ref: null });
    expect(problems).toEqual([]);
    const policy = mergePolicies(policyOf(text), []);
    for (const trial of file?.trials ?? []) {
      const { passed, verdict, decidedBy, findings } = runTrial(trial, policy, TODAY);
      expect({
        trial: trial.name,
        passed,
        verdict,
        decidedBy,
        because: passed ? [] : findings.map(({ because }) => because),
      }).toMatchObject({ passed: true });
    }
  });

  it("is found by its name and by no other", () => {
    expect(starterPolicy("no-ai")).toContain("default: deny");
    expect(starterPolicy("nonsense")).toBeNull();
  });
});
