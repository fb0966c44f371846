import { describe, expect, it } from "vitest";
import { compileGlob, matchesGlob } from "../../src/policy/glob.ts";
import { problemsOf } from "./cases.ts";

const SECOND_MS = 1_000;
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))));

/** Runs it, and fails when it took a second or more. */
function quickly<Answer>(run: () => Answer): Answer {
  const start = performance.now();
  const answer = run();
  expect(performance.now() - start).toBeLessThan(SECOND_MS);
  return answer;
}

interface Bad {
  readonly what: string;
  readonly input: string | Uint8Array;
  /** The one sentence. */
  readonly says: string | RegExp;
}

const bomb = `version: 1\na: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefgh"
  .split("")
  .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[index]}`).join(",")}]`)
  .join("\n")}\n`;

const BAD: readonly Bad[] = [
  {
    what: "nothing at all",
    input: "",
    says: "p.yml:1:1: the file is empty; a policy begins with 'version: 1'; did you mean 'version: 1'?",
  },
  { what: "comments only", input: "# soon\n", says: /the file is empty/ },
  { what: "a list", input: "- deny\n", says: "p.yml:1:1: a policy is made of keys and values; this is a list" },
  { what: "a word", input: "deny\n", says: "p.yml:1:1: a policy is made of keys and values; this is the text 'deny'" },
  {
    what: "10 MB",
    input: Buffer.alloc(10_000_000, 97),
    says: "p.yml:1:1: the file has 10000000 bytes; a policy has at most 65536",
  },
  { what: "2 MB", input: `version: 1\n#${" ".repeat(2_000_000)}\n`, says: /at most 65536/ },
  { what: "a bomb of aliases", input: bomb, says: /a policy has no (anchors|aliases)/ },
  { what: "an anchor", input: "version: &v 1\n", says: "p.yml:1:13: a policy has no anchors; remove '&v'" },
  {
    what: "an alias",
    input: "version: 1\nunknown: *x\n",
    says: /a policy has no aliases; a value that begins with \* must stand in quotes; did you mean '"\*x"'\?/,
  },
  {
    what: "a merge key",
    input: "version: 1\n<<: { unknown: deny }\n",
    says: "p.yml:2:1: a policy has no merge keys; write the values out",
  },
  { what: "a tag", input: "version: !!int 1\n", says: /a policy has no tags/ },
  {
    what: "a doubled key",
    input: "version: 1\nversion: 1\n",
    says: "p.yml:2:1: key 'version' stands twice; the first is on line 1",
  },
  {
    what: "tabs",
    input: "version: 1\nrules:\n\t- verdict: deny\n",
    says: "p.yml:3:1: tabs cannot indent YAML; use spaces",
  },
  {
    what: "a NUL",
    input: bytes("version: 1\nunkn", [0], "own: deny\n"),
    says: "p.yml:2:1: the file holds a NUL byte; is it UTF-8 text?",
  },
  {
    what: "Latin-1",
    input: bytes("version: 1\nrules:\n  - name: ", [0xe9], "\n"),
    says: "p.yml:3:1: the file is not valid UTF-8; save it as UTF-8",
  },
  {
    what: "UTF-16",
    input: bytes([0xff, 0xfe], Buffer.from("version: 1\n", "utf16le").toString("latin1")),
    says: /NUL|UTF-8/,
  },
  { what: "two documents", input: "version: 1\n---\nversion: 1\n", says: /one YAML document/ },
  {
    what: "a number for a name",
    input: "version: 1\nassistants:\n  metacode: { name: 42 }\n",
    says: `p.yml:3:21: 'name' is text, and YAML takes 42 for a number; write it in quotes; did you mean '"42"'?`,
  },
  {
    what: "a glob of 10,000 stars",
    input: `version: 1\nrules:\n  - verdict: deny\n    paths: ["${"*a".repeat(5_000)}"]\n`,
    says: /is 10000 characters long; a glob has at most 1000/,
  },
  {
    what: "a path that escapes",
    input: 'version: 1\nrules:\n  - verdict: deny\n    paths: ["a/../../etc/passwd"]\n',
    says: /leaves the repository with '\.\.'/,
  },
  {
    what: "a regular expression",
    input: 'version: 1\nrules:\n  - verdict: deny\n    paths: ["^src/.*\\\\.ts$"]\n',
    says: /looks like a regular expression; paths are globs; did you mean 'src\/\*\*?\.ts'\?/,
  },
  {
    what: "an extends that climbs",
    input: "version: 1\nextends: ../other.yml\n",
    says: /does not name a file inside a repository/,
  },
  {
    what: "an extends that is a folder",
    input: "version: 1\nextends: policies/\n",
    says: /is a folder; name the policy file in it; did you mean 'policies\/toolmark.yml'/,
  },
  {
    what: "a shell command for a variable",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the attack, word for word
    input: 'version: 1\nassistants:\n  x: { signs: { env: ["X}; touch /tmp/pwned; ${Y"] } }\n',
    says: /is no name of an environment variable; letters, digits and _ only/,
  },
  {
    what: "__proto__ as an assistant",
    input: "version: 1\nassistants:\n  __proto__: { name: x }\n",
    says: /'__proto__' is no id/,
  },
  {
    what: "__proto__ as a key",
    input: "version: 1\n__proto__: { polluted: true }\n",
    says: /a policy has no key '__proto__'/,
  },
];

describe("bad input to a policy", () => {
  it.each(BAD)("is answered in a sentence within a second: $what", ({ input, says }) => {
    const problems = quickly(() => problemsOf(input));
    expect(problems.length).toBeGreaterThan(0);
    if (typeof says === "string") expect(problems[0]).toBe(says);
    else expect(problems[0]).toMatch(says);
  });

  it("may begin with a BOM and end its lines with CRLF", () => {
    expect(problemsOf("\ufeffversion: 1\r\nunknown: deny\r\n")).toEqual([]);
  });

  it("keeps its places right after a BOM and CRLF", () => {
    expect(problemsOf("\ufeffversion: 1\r\nunknwon: deny\r\n")).toEqual([
      "p.yml:2:1: a policy has no key 'unknwon'; did you mean 'unknown'?",
    ]);
  });

  it.each([
    ["thousands of keys", Array.from({ length: 7_000 }, (_, index) => `k${index}: 1`).join("\n")],
    [
      "thousands of keys that nearly are ours",
      Array.from({ length: 5_000 }, (_, index) => `rule${index}: 1`).join("\n"),
    ],
    ["brackets", `version: ${"[".repeat(65_000)}`],
    ["dashes", `version: ${"- ".repeat(32_000)}`],
    ["quotes", `version: ${"'".repeat(65_000)}`],
    ["nested maps", `version: ${"{a: ".repeat(16_000)}`],
    ["comments", "#\n".repeat(32_000)],
    ["colons", ": ".repeat(32_000)],
    ["question marks", "? ".repeat(32_000)],
    ["anchors", "&a ".repeat(21_000)],
    ["one long word", `version: 1\nunknown: ${"x".repeat(65_000)}`],
    ["a deep indent", Array.from({ length: 350 }, (_, index) => `${" ".repeat(index)}a:`).join("\n")],
    ["doubled rules", `version: 1\nrules:\n${"  - { verdict: deny, name: x }\n".repeat(2_000)}`],
    ["wrong verdicts", `version: 1\nrules:\n${"  - { verdict: den }\n".repeat(3_000)}`],
  ])("ends within a second on %s", (_what, text) => {
    expect(quickly(() => problemsOf(text)).length).toBeGreaterThan(0);
  });
});

describe("globs", () => {
  it.each([
    ["stars", "*a".repeat(499), "a".repeat(100_000)],
    ["folders", "**/a/".repeat(199), "a/".repeat(20_000)],
    ["question marks and stars", "*?".repeat(499), `${"a".repeat(50_000)}/`],
    ["sets", "*[ab]".repeat(199), "a".repeat(50_000)],
  ])("match a hostile path within a second: %s", (_what, pattern, path) => {
    const glob = compileGlob(pattern);
    if ("fault" in glob) throw new Error(glob.fault);
    quickly(() => matchesGlob(glob, path));
  });

  it("refuse to spread out without end", () => {
    expect(quickly(() => compileGlob("{a,b}".repeat(190)))).toMatchObject({
      fault: expect.stringContaining("spread out"),
    });
  });
});
