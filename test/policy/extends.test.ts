import { describe, expect, it } from "vitest";
import { loadPolicy } from "../../src/gate/load-policy.ts";
import { type Loaded, resolvePolicy } from "../../src/policy/extends.ts";
import { formatProblem } from "../../src/policy/parse.ts";
import { nameReference, type Reference } from "../../src/policy/reference.ts";
import { TODAY } from "./cases.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

/** Resolves a policy over files by their reference; what is not there answers as a server would. */
async function resolve(
  own: string,
  files: { readonly [reference: string]: string | { readonly failure: string } } = {},
  baselines: readonly string[] = [],
) {
  const asked: string[] = [];
  const load = async (reference: Reference): Promise<Loaded> => {
    const name = nameReference(reference);
    asked.push(name);
    const file = files[name];
    if (file === undefined) return { failure: "the server answered 404" };
    return typeof file === "string" ? { bytes: bytes(file), ref: "abc" } : file;
  };
  const resolved = await resolvePolicy({
    own: { bytes: bytes(own), source: { file: "own.yml", ref: null } },
    baselines,
    load,
    today: TODAY,
  });
  return {
    asked,
    layers: resolved.policy?.layers.map(({ source }) => source.file) ?? null,
    problems: resolved.problems.map(formatProblem),
    ineffective: resolved.ineffective.map(formatProblem),
    unreadable: resolved.unreadable.map(
      ({ reference, reason, spot }) => `${spot?.line}:${spot?.column} ${reference}: ${reason}`,
    ),
  };
}

const ORG =
  "version: 1\nassistants: { metacode: { first-party: true } }\nrules:\n  - { name: floor, assistants: [codex], verdict: deny }\n";

describe("extends", () => {
  it("puts what a file extends before it, and a gate's baseline before all", async () => {
    const { layers } = await resolve(
      "version: 1\nextends: [acme/.github:toolmark.yml, shared/more.yml]\n",
      { "acme/.github:toolmark.yml": ORG, "shared/more.yml": "version: 1\n", "acme/base:p.yml": "version: 1\n" },
      ["acme/base:p.yml"],
    );
    expect(layers).toEqual(["acme/base:p.yml", "acme/.github:toolmark.yml", "shared/more.yml", "own.yml"]);
  });

  it("reads a path of another repository's file in that repository, at the same ref", async () => {
    const { asked } = await resolve("version: 1\nextends: acme/.github:a.yml@v1\n", {
      "acme/.github:a.yml@v1": "version: 1\nextends: b.yml\n",
      "acme/.github:b.yml@v1": "version: 1\n",
    });
    expect(asked).toEqual(["acme/.github:a.yml@v1", "acme/.github:b.yml@v1"]);
  });

  it("lets a file name the assistants of one that it extends", async () => {
    const own =
      "version: 1\nextends: acme/.github:toolmark.yml\nrules:\n  - { assistants: [metacode], verdict: allow }\n";
    expect(await resolve(own, { "acme/.github:toolmark.yml": ORG })).toMatchObject({ problems: [], ineffective: [] });
    expect((await resolve(own, { "acme/.github:toolmark.yml": "version: 1\n" })).problems).toEqual([
      "own.yml:4:20: no assistant is called 'metacode'; define it under 'assistants', or correct it",
    ]);
  });

  it("refuses a circle and says where it closes", async () => {
    const { problems, layers } = await resolve("version: 1\nextends: a.yml\n", {
      "a.yml": "version: 1\nextends: b.yml\n",
      "b.yml": "version: 1\nextends: a.yml\n",
    });
    expect(problems).toEqual(["b.yml:2:10: the files extend one another in a circle: a.yml → b.yml → a.yml"]);
    expect(layers).toBeNull();
  });

  it("refuses a chain of more than five", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`f${index}.yml`, `version: 1\nextends: f${index + 1}.yml\n`]),
    );
    expect((await resolve("version: 1\nextends: f0.yml\n", files)).problems).toEqual([
      "f4.yml:2:10: files extend one another more than 5 deep",
    ]);
  });

  it("reads a file once however often it is extended", async () => {
    const { asked } = await resolve("version: 1\nextends: [a.yml, b.yml]\n", {
      "a.yml": "version: 1\nextends: c.yml\n",
      "b.yml": "version: 1\nextends: c.yml\n",
      "c.yml": "version: 1\n",
    });
    expect(asked).toEqual(["a.yml", "c.yml", "b.yml"]);
  });

  it.each([
    ["a 404", "the server answered 404"],
    ["a 403", "the server answered 403"],
    ["50 MB", "it has 52428800 bytes; a policy has at most 65536"],
    ["a folder", "it is a folder; name the policy file in it"],
  ])("is unreadable, not wrong, for %s", async (_what, failure) => {
    const { unreadable, problems, layers } = await resolve("version: 1\nextends: acme/.github:x.yml\n", {
      "acme/.github:x.yml": { failure },
    });
    expect(unreadable).toEqual([`2:10 acme/.github:x.yml: ${failure}`]);
    expect({ problems, layers }).toEqual({ problems: [], layers: null });
  });

  it("tells misspelt names together with all else that is wrong in the file", async () => {
    const own = "version: 1\nunknown: denny\nrules:\n  - { assistants: [codx], verdit: deny }\n";
    expect((await resolve(own)).problems).toEqual([
      "own.yml:2:10: 'unknown' is one of allow, warn, review, deny, not 'denny'; did you mean 'deny'?",
      "own.yml:4:20: no assistant is called 'codx'; define it under 'assistants', or correct it; did you mean 'codex'?",
      "own.yml:4:27: a rule has no key 'verdit'; did you mean 'verdict'?",
    ]);
  });

  it("tells problems of every file at once", async () => {
    const { problems } = await resolve("version: 1\nextends: a.yml\nunknwon: deny\n", {
      "a.yml": "version: 1\nrule: []\n",
    });
    expect(problems).toHaveLength(1);
    const both = await resolve("version: 1\nextends: [a.yml, b.yml]\n", {
      "a.yml": "version: 1\nrule: []\n",
      "b.yml": "version: 2\n",
    });
    expect(both.problems).toHaveLength(2);
  });
});

describe("a repository's file that would loosen its baseline", () => {
  const extending = (rest: string) =>
    resolve(`version: 1\nextends: acme/.github:toolmark.yml\n${rest}`, {
      "acme/.github:toolmark.yml": `${ORG}declaration: required\nunknown: deny\n`,
    });

  it("is told about a rule, at the selector, with the rule that overrules it", async () => {
    const { ineffective, layers } = await extending(
      "rules:\n  - { name: mine, assistants: [cursor, codex], verdict: allow }\n",
    );
    expect(ineffective).toEqual([
      "own.yml:4:40: 'codex' here would loosen rule 'floor' (acme/.github:toolmark.yml:4), which says deny; a later file may only tighten, so this has no effect",
    ]);
    expect(layers).not.toBeNull();
  });

  it("is told about a setting", async () => {
    expect((await extending("unknown: warn\n")).ineffective).toEqual([
      "own.yml:3:10: 'unknown: warn' would loosen 'unknown: deny' of acme/.github:toolmark.yml, and a later file may only tighten; did you mean 'deny'?",
    ]);
    expect((await extending("declaration: optional\n")).ineffective).toHaveLength(1);
  });

  it("is told about an id that is taken", async () => {
    expect((await extending("assistants: { metacode: { first-party: false } }\n")).ineffective).toEqual([
      "own.yml:3:15: 'metacode' is defined by acme/.github:toolmark.yml and cannot be defined anew",
    ]);
  });

  it("is left alone when it tightens or says something else", async () => {
    expect(
      (
        await extending(
          "undeclared: deny\nrules:\n  - { assistants: [cursor], verdict: deny }\n  - { paths: [docs/**], verdict: allow }\n",
        )
      ).ineffective,
    ).toEqual([]);
  });
});

describe("a gate that was given a baseline", () => {
  it("lets the repository's file name the baseline's assistants without extending it", async () => {
    const load = (own: string) =>
      loadPolicy({
        own: { bytes: Buffer.from(own), file: "own.yml", ref: null },
        baseline: "acme/.github:toolmark.yml",
        today: TODAY,
        read: async () => ({ bytes: Buffer.from(ORG), file: "acme/.github:toolmark.yml", ref: null }),
      });
    const policy = await load("version: 1\nrules:\n  - { assistants: [metacode], verdict: allow }\n");
    expect(policy?.layers.map(({ source }) => source.file)).toEqual(["acme/.github:toolmark.yml", "own.yml"]);
    await expect(load("version: 1\nrules:\n  - { assistants: [metacod], verdict: allow }\n")).rejects.toThrow(
      "no assistant is called 'metacod'",
    );
  });
});
