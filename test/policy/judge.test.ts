import { describe, expect, it } from "vitest";
import { judge } from "../../src/policy/judge.ts";
import type { Approvals } from "../../src/policy/policy.ts";
import type { CommitRecord } from "../../src/record/record.ts";
import { type CaseFacts, CLAUDE, CODEX, CONTEXT, CURSOR, caseOf, effective, entry } from "./cases.ts";

const record = (facts: Partial<CommitRecord> = {}): CommitRecord => ({
  version: 1,
  state: "none",
  assistants: [],
  lines: null,
  basis: null,
  more: false,
  change: null,
  ...facts,
});

function codes(policy: string, facts: CaseFacts, context: Partial<typeof CONTEXT> = {}): string[] {
  return judge([caseOf(facts)], effective(`version: 1\n${policy}`), { ...CONTEXT, ...context }).findings.map(
    ({ level, code }) => `${level} ${code}`,
  );
}

describe("which rule decides", () => {
  const rules =
    "rules:\n  - { name: a, paths: [docs/**], assistants: [codex], verdict: allow }\n  - { name: b, assistants: [provider:openai], verdict: deny }\n  - { name: c, assistants: [any], verdict: warn }\n";

  it("is the first that matches commit, assistant and file", () => {
    expect(codes(rules, { assistants: [CODEX], paths: ["docs/a.md"] })).toEqual([]);
    expect(codes(rules, { assistants: [CODEX], paths: ["src/a.ts"] })).toEqual(["error prohibited-assistant"]);
    expect(codes(rules, { assistants: [CLAUDE], paths: ["docs/a.md"] })).toEqual(["warning careful-assistant"]);
  });

  it("is sought for each assistant and each file, and every breach is told", () => {
    expect(codes(rules, { assistants: [CODEX, CLAUDE], paths: ["docs/a.md", "src/a.ts"] })).toEqual([
      "error prohibited-assistant",
      "warning careful-assistant",
    ]);
  });

  it("never is one with paths for a commit that touches no file", () => {
    expect(codes(rules, { assistants: [CODEX], paths: [] })).toEqual(["error prohibited-assistant"]);
  });

  it("tells the paths it matched on, and none when it has none", () => {
    const { findings } = judge(
      [caseOf({ assistants: [CODEX], paths: ["docs/a.md", "x/b", "x/c"] })],
      effective("version: 1\nrules:\n  - { paths: [x/**], verdict: deny }\n"),
      CONTEXT,
    );
    expect(findings.map(({ paths }) => paths)).toEqual([["x/b", "x/c"]]);
  });

  it.each([
    ["2026-11-22", []],
    ["2026-11-23", ["error prohibited-assistant"]],
    ["2026-12-01", ["error prohibited-assistant"]],
    ["2026-12-02", []],
  ])("holds from its first to its last UTC day: %s", (today, told) => {
    expect(
      codes("rules: [{ verdict: deny, from: 2026-11-23, until: 2026-12-01 }]\n", { assistants: [CODEX] }, { today }),
    ).toEqual(told);
  });

  it("goes by branch and repository, and not at all where they are not known", () => {
    const policy = "rules: [{ verdict: deny, branches: [release/*], repositories: ['acme/*'] }]\n";
    expect(codes(policy, { assistants: [CODEX] }, { branch: "release/1", repository: "Acme/App" })).toEqual([
      "error prohibited-assistant",
    ]);
    expect(codes(policy, { assistants: [CODEX] }, { branch: "main" })).toEqual([]);
    expect(codes(policy, { assistants: [CODEX] }, { branch: null, repository: null })).toEqual([]);
  });

  it("is never one about reading", () => {
    expect(codes("rules: [{ verdict: deny, action: read }]\n", { assistants: [CODEX] })).toEqual([]);
  });
});

describe("what is not known", () => {
  it("warns of an assistant nobody knows, unless the policy says otherwise", () => {
    expect(codes("", { assistants: [entry("zorp")] })).toEqual(["warning unknown-assistant"]);
    expect(codes("unknown: deny\n", { assistants: [entry("unknown")] })).toEqual(["error unknown-assistant"]);
    expect(codes("unknown: allow\n", { assistants: [entry("unknown")] })).toEqual([]);
  });

  it("asks for the provider only where a rule of review or deny turns on it", () => {
    expect(codes("unknown-provider: deny\n", { assistants: [CURSOR] })).toEqual([]);
    expect(
      codes("unknown-provider: deny\nrules: [{ assistants: ['provider:openai'], verdict: warn }]\n", {
        assistants: [CURSOR],
      }),
    ).toEqual([]);
    expect(codes("rules: [{ assistants: ['provider:openai'], verdict: deny }]\n", { assistants: [CURSOR] })).toEqual([
      "warning unknown-provider",
    ]);
    expect(
      codes("unknown-provider: deny\nrules: [{ assistants: ['model:gpt*'], verdict: review }]\n", {
        assistants: [CURSOR],
      }),
    ).toEqual(["error unknown-provider"]);
  });

  it("asks for it only in the files that rule is about", () => {
    const policy =
      "unknown-provider: deny\nrules: [{ paths: [train/**], assistants: ['provider:openai'], verdict: deny }]\n";
    expect(codes(policy, { assistants: [CURSOR], paths: ["src/a"] })).toEqual([]);
    expect(codes(policy, { assistants: [CURSOR], paths: ["train/a"] })).toEqual(["error unknown-provider"]);
  });

  it("gives at most a warning on evidence below the minimum", () => {
    const weak = { assistants: [entry("codex", { provider: "openai", strength: "weak" })] };
    expect(codes("rules: [{ verdict: deny }]\n", weak)).toEqual(["warning prohibited-assistant"]);
    expect(codes("minimum-strength: weak\nrules: [{ verdict: deny }]\n", weak)).toEqual(["error prohibited-assistant"]);
    expect(codes("rules: [{ verdict: deny, minimum-strength: weak }]\n", weak)).toEqual(["error prohibited-assistant"]);
  });
});

describe("a review", () => {
  const policy = "rules: [{ verdict: review, reviewers: ['@lena', '@acme/leads'] }]\n";
  const by = (login: string, ...teams: string[]): Approvals => ({ approvers: [{ login, teams }] });

  it.each<[string, Approvals, string[]]>([
    ["nobody", { approvers: [] }, ["error review-required"]],
    ["somebody else", by("mallory"), ["error review-required"]],
    ["one who is named", by("Lena"), []],
    ["one of a team that is named", by("tom", "acme/leads"), []],
    ["the author of the commit", by("jane", "acme/leads"), ["error review-required"]],
    ["an assumption", "assumed", []],
    ["nobody can know", "unknown", ["error review-required"]],
  ])("by %s", (_who, approvals, told) => {
    expect(codes(policy, { assistants: [CODEX], commit: { authorLogin: "jane" } }, { approvals })).toEqual(told);
  });
});

describe("a declaration that is required", () => {
  const required = "declaration: required\n";

  it.each<[string, CaseFacts, string[]]>([
    ["is missed in a commit that says nothing", {}, ["error undeclared-commit"]],
    ["is given by state=none", { record: record({ change: "1".repeat(16) }), digest: "1".repeat(16) }, []],
    ["is given by a person's word, and shown as unbound", { declared: "no" }, ["note record-unbound"]],
    ["is given by an Assisted-by line", { assistants: [CODEX] }, ["note record-unbound"]],
    ["is not asked of a clean merge", { merge: "clean" }, []],
    ["is asked of a merge that was edited", { merge: "edited" }, ["error undeclared-commit"]],
    [
      "is doubted when the recorder could not tell",
      { record: record({ state: "unknown", change: "1".repeat(16) }), digest: "1".repeat(16) },
      ["warning unknown-state"],
    ],
    [
      "is doubted no more when a person says so",
      { record: record({ state: "unknown", change: "1".repeat(16) }), digest: "1".repeat(16), declared: "no" },
      [],
    ],
    [
      "is doubted no more when it names an assistant",
      {
        record: record({ state: "unknown", change: "1".repeat(16) }),
        digest: "1".repeat(16),
        assistants: [CODEX],
      },
      [],
    ],
    [
      "is refused when it was copied",
      { record: record({ change: "2".repeat(16) }), digest: "1".repeat(16) },
      ["error record-does-not-fit-change"],
    ],
    [
      "binds nothing by the empty digest",
      { record: record({ change: "0".repeat(16) }), digest: "1".repeat(16) },
      ["note record-unbound"],
    ],
    [
      "fits an empty change by the empty digest",
      { record: record({ change: "0".repeat(16) }), digest: "0".repeat(16) },
      [],
    ],
    [
      "is refused outside of the trailer block",
      {
        record: record({ change: "1".repeat(16) }),
        digest: "1".repeat(16),
        problems: [{ code: "record-outside-trailer-block", message: "m" }],
      },
      ["error record-outside-trailer-block"],
    ],
  ])("%s", (_what, facts, told) => expect(codes(required, facts)).toEqual(told));

  it("has verdicts of its own for silence and doubt", () => {
    expect(codes(`${required}undeclared: warn\n`, {})).toEqual(["warning undeclared-commit"]);
    expect(codes(`${required}unknown-state: deny\n`, { record: record({ state: "unknown" }) })).toContain(
      "error unknown-state",
    );
  });

  it("can be asked to be bound", () => {
    expect(codes(`${required}bound: required\n`, { declared: "no" })).toEqual(["error record-unbound"]);
  });

  it("leaves the range unjudged when a digest could not be computed, unless something fails anyway", () => {
    const open = caseOf({ record: record({ change: "1".repeat(16) }), digest: null });
    const policy = effective(`version: 1\n${required}`);
    expect(judge([open], policy, CONTEXT)).toMatchObject({
      verdict: "unjudged",
      findings: [{ code: "record-not-verified" }],
    });
    expect(judge([open, caseOf()], policy, CONTEXT).verdict).toBe("fail");
    expect(judge([open], effective("version: 1\n"), CONTEXT)).toMatchObject({
      verdict: "pass",
      findings: [{ level: "warning" }],
    });
  });

  it("is forgiven to an exempt identity only on a verified commit of its own or the host's", () => {
    const bot = { name: "bot", email: "bot@acme.example" };
    const host = { name: "GitHub", email: "noreply@github.com" };
    const jane = { name: "Jane", email: "jane@example.com" };
    const told = (commit: CaseFacts["commit"]) =>
      codes(`${required}exempt: ["bot@acme.example"]\n`, { ...(commit === undefined ? {} : { commit }) });
    expect(told({ author: bot, committer: bot, verified: true })).toEqual(["note exempt-commit"]);
    expect(told({ author: bot, committer: host, committerLogin: "web-flow", verified: true })).toEqual([
      "note exempt-commit",
    ]);
    expect(told({ author: bot, committer: bot })).toEqual(["error undeclared-commit"]);
    expect(told({ author: bot, committer: bot, verified: false })).toEqual(["error undeclared-commit"]);
    // Jane signs with her own key what she says the bot wrote: the signature is good, and proves Jane.
    expect(told({ author: bot, committer: jane, verified: true })).toEqual(["error undeclared-commit"]);
  });
});

describe("other demands", () => {
  it("refuses marks in messages where the policy wants none", () => {
    expect(codes("declaration: forbidden-trailer\n", { assistants: [CODEX] })).toEqual(["error forbidden-trailer"]);
    expect(codes("declaration: forbidden-trailer\n", {})).toEqual([]);
  });

  it("refuses commits whose signature nobody verified", () => {
    expect(codes("signed: required\n", {})).toEqual(["error unsigned-commit"]);
    expect(codes("signed: required\n", { commit: { verified: true } })).toEqual([]);
  });

  it("only reports where the policy says so", () => {
    expect(
      codes("mode: report\ndeclaration: required\nrules: [{ verdict: deny }]\n", {
        assistants: [CODEX],
        record: record({ change: "2".repeat(16) }),
        digest: "1".repeat(16),
      }),
    ).toEqual(["warning prohibited-assistant", "warning record-does-not-fit-change"]);
  });
});

describe("a waiver", () => {
  const waived = (waiver: string, facts: CaseFacts = {}, today = CONTEXT.today) => {
    const one = caseOf({
      assistants: [CODEX],
      paths: ["train/a", "src/b"],
      commit: { sha: `4f2a91c${"0".repeat(33)}` },
      ...facts,
    });
    const policy = effective(
      `version: 1\nrules: [{ verdict: deny, paths: ["train/**"] }]\nwaivers:\n  - { ${waiver}, reason: imported, approved-by: "@lena", expires: 2026-12-31 }\n`,
    );
    const { verdict, findings, waived: covered } = judge([one], policy, { ...CONTEXT, today });
    return {
      verdict,
      codes: findings.map(({ level, code }) => `${level} ${code}`),
      waived: covered.map(({ code, waiver: { line, approvedBy } }) => `${code} ${line} ${approvedBy}`),
    };
  };

  it("moves what it covers out of the findings, with its place and approver", () => {
    expect(waived("commits: [4f2a91c]")).toEqual({
      verdict: "pass",
      codes: [],
      waived: ["prohibited-assistant 4 @lena"],
    });
    expect(waived("paths: ['train/**'], assistants: [codex]").verdict).toBe("pass");
  });

  it("that ended is told with the commit that it would have covered", () => {
    const sha = "4f2a91c".padEnd(40, "0");
    const { findings } = judge(
      [caseOf({ assistants: [CODEX], commit: { sha, message: "Import it\n" } })],
      effective(
        "version: 1\nrules:\n  - { verdict: deny }\nwaivers:\n  - { commits: [4f2a91c], reason: r, approved-by: l, expires: 2026-01-01 }\n",
      ),
      CONTEXT,
    );
    expect(findings.at(-1)).toMatchObject({ code: "expired-waiver", commit: sha, subject: "Import it" });
  });

  it("covers nothing else", () => {
    expect(waived("commits: [4f2a91d]").verdict).toBe("fail");
    expect(waived("paths: ['src/**'], assistants: [codex]").verdict).toBe("fail");
    expect(waived("paths: ['train/**'], assistants: [cursor]").verdict).toBe("fail");
  });

  it("counts on its last day and is a finding afterwards", () => {
    expect(waived("commits: [4f2a91c]", {}, "2026-12-31").verdict).toBe("pass");
    expect(waived("commits: [4f2a91c]", {}, "2027-01-01")).toEqual({
      verdict: "fail",
      codes: ["error prohibited-assistant", "warning expired-waiver"],
      waived: [],
    });
  });

  it("covers nothing when it reaches more than a year ahead", () => {
    expect(waived("commits: [4f2a91c]", {}, "2025-12-30").verdict).toBe("fail");
  });

  it("covers no commit whose prefix is another's as well", () => {
    const sha = (end: string) => `4f2a91c${end.padStart(33, "0")}`;
    const two = ["1", "2"].map((end) => caseOf({ assistants: [CODEX], commit: { sha: sha(end) } }));
    const policy = effective(
      `version: 1\nrules: [{ verdict: deny }]\nwaivers: [{ commits: [4f2a91c], reason: r, approved-by: a, expires: 2026-12-31 }]\n`,
    );
    expect(judge(two, policy, CONTEXT)).toMatchObject({ verdict: "fail", waived: [] });
  });
});

describe("a remedy", () => {
  const remedies = (facts: CaseFacts) =>
    judge(
      [caseOf(facts)],
      effective("version: 1\ndeclaration: required\nrules:\n  - { assistants: [codex], verdict: deny }\n"),
      CONTEXT,
    ).findings.map(({ remedy }) => remedy);
  const unfit = { record: record({ change: "2".repeat(16) }), digest: "1".repeat(16) };

  it("begins at the root for a commit without parents", () => {
    const root = { commit: { parents: [] } };
    expect(remedies(root)[0]).toContain('git rebase -i --root, mark it "reword"');
    expect(remedies({ ...root, ...unfit })[0]).toContain(
      'git rebase -i --root, mark it "edit", git update-ref -d HEAD',
    );
    expect(remedies({ ...root, assistants: [CODEX] })[0]).toMatch(/^Take the commit out with git rebase -i --root /);
  });

  it("keeps a merge a merge", () => {
    const merge = {
      merge: "edited",
      commit: { sha: "a".repeat(40), parents: ["b".repeat(40), "c".repeat(40)] },
    } as const;
    expect(remedies(merge)[0]).toContain('git rebase -i --rebase-merges aaaaaaaaaaaa^, write "merge -c"');
  });

  it("does not rewrite what is no commit yet", () => {
    expect(remedies({ assistants: [CODEX], commit: { sha: "0".repeat(40), parents: [] } }).join("\n")).not.toContain(
      "rebase -i 0",
    );
  });
});
