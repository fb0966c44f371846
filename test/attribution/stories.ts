import { BASE, CODE, MORE, type Scenario, text } from "./scenarios.ts";

const LONG = Array.from({ length: 40 }, (_, at) => `export const entry${at} = compute(${at}, "step ${at}");`);

/** Staging in parts, shell calls, moves, formatters, line ends. */
export const TURNING_SCENARIOS: readonly Scenario[] = [
  {
    name: "only the assistant's half is staged",
    play(w) {
      w.writes("claude", "a.ts", CODE);
      w.person("a.ts", CODE + MORE);
      w.stage("a.ts", CODE);
    },
    truth: { "a.ts": "AAA-" },
  },
  {
    name: "only the person's half is staged",
    play(w) {
      w.writes("claude", "a.ts", CODE);
      w.person("a.ts", CODE + MORE);
      w.stage("a.ts", MORE);
    },
    truth: { "a.ts": "PPP-" },
  },
  {
    name: "only the person's half is staged, and its lines are the assistant's lines again",
    files: { "a.ts": BASE },
    play(w) {
      const mine = "export function own() {\n  check();\n  return null;\n}\n";
      w.edits("claude", "a.ts", BASE, `${BASE}export function its() {\n  check();\n  return null;\n}\n`);
      w.person("a.ts", w.read("a.ts") + mine);
      w.stage("a.ts", BASE + mine);
    },
    truth: { "a.ts": "PPP-" },
  },
  {
    name: "a person edits half of an assistant's file and stages both hunks of three",
    files: { "a.ts": text(...LONG) },
    play(w) {
      w.edits("claude", "a.ts", "compute(3,", "computeSlowly(3,");
      w.edits("claude", "a.ts", "compute(20,", "computeSlowly(20,");
      w.personEdits("a.ts", "compute(35,", "computeByHand(35,");
      w.stage(
        "a.ts",
        text(...LONG)
          .replace("compute(3,", "computeSlowly(3,")
          .replace("compute(35,", "computeByHand(35,"),
      );
    },
    truth: { "a.ts": "AP" },
  },
  {
    name: "a staged line that the person changed again in the worktree",
    play(w) {
      w.writes("claude", "a.ts", CODE);
      w.addAll();
      w.personEdits("a.ts", "value / 2", "value * 0.5");
    },
    truth: { "a.ts": "AAA-" },
  },
  {
    name: "an assistant's work stashed and popped",
    files: { "a.ts": BASE },
    play(w) {
      w.edits("claude", "a.ts", BASE, BASE + CODE);
      w.git("stash");
      w.person("b.ts", MORE);
      w.addAll();
      w.commit();
      w.git("stash", "pop");
      w.addAll();
    },
    truth: { "a.ts": "AAA-" },
  },
  {
    name: "a person's commit while the assistant's work is stashed",
    files: { "a.ts": BASE },
    play(w) {
      w.edits("claude", "a.ts", BASE, BASE + CODE);
      w.git("stash");
      w.person("a.ts", BASE + MORE);
      w.addAll();
    },
    truth: { "a.ts": "PPP-" },
  },
  {
    name: "an assistant's shell command changes a person's file",
    files: { "a.ts": BASE },
    play(w) {
      w.shell("claude", () => w.personEdits("a.ts", "readFileSync(path);", "readFileSync(path, null);"));
      w.addAll();
    },
    truth: { "a.ts": "A" },
  },
  {
    name: "a shell command changes a file with a person's uncommitted lines",
    files: { "a.ts": BASE },
    play(w) {
      w.person("a.ts", BASE + MORE);
      w.shell("claude", () => w.person("a.ts", CODE + w.read("a.ts")));
      w.addAll();
    },
    truth: { "a.ts": "AAA-PPP-" },
  },
  {
    name: "a shell command changes a file whose person's lines are staged",
    files: { "a.ts": BASE },
    play(w) {
      w.person("a.ts", BASE + MORE);
      w.addAll();
      w.shell("gemini", () => w.person("a.ts", CODE + w.read("a.ts")));
      w.addAll();
    },
    truth: { "a.ts": "BBB-PPP-" },
  },
  {
    name: "a generator run by an assistant makes new files",
    play(w) {
      w.shell("claude", () => w.person("gen/one.ts", text(...LONG)));
      w.addAll();
    },
    truth: { "gen/one.ts": "A".repeat(40) },
  },
  {
    name: "a person's edits between two shell calls stay the person's",
    files: { "a.ts": BASE },
    play(w) {
      w.shell("claude", () => w.person("x.ts", CODE));
      w.person("a.ts", BASE + MORE);
      w.shell("claude", () => w.person("y.ts", MORE));
      w.addAll();
    },
    truth: { "a.ts": "PPP-", "x.ts": "AAA-", "y.ts": "AAA-" },
  },
  {
    name: "a shell call that also commits; the rest is committed later",
    play(w) {
      w.shell("gemini", () => {
        w.person("a.ts", CODE);
        w.addAll();
        w.commit();
        w.person("b.ts", MORE);
      });
      w.addAll();
    },
    truth: { "b.ts": "BBB-" },
  },
  {
    name: "an assistant's new file is renamed before the commit",
    play(w) {
      w.writes("claude", "a.ts", CODE + MORE);
      w.person("b.ts", w.read("a.ts"));
      w.git("clean", "-fdq", "a.ts");
      w.addAll();
    },
    truth: { "b.ts": "AAA-AAA-" },
  },
  {
    name: "a person's committed file is renamed and an assistant adds to it",
    files: { "a.ts": text(...LONG) },
    play(w) {
      w.git("mv", "a.ts", "b.ts");
      w.edits("claude", "b.ts", `${LONG[39]}\n`, `${LONG[39]}\nexport const last = entry0 + entry39;\n`);
      w.addAll();
    },
    truth: { "b.ts": `${"-".repeat(40)}A` },
  },
  {
    name: "a person moves an assistant's function to another file",
    files: { "a.ts": BASE, "b.ts": text(...LONG) },
    play(w) {
      w.edits("claude", "a.ts", BASE, BASE + CODE);
      w.person("a.ts", BASE);
      w.person("b.ts", text(...LONG) + CODE);
      w.addAll();
    },
    truth: { "b.ts": "AAA-" },
  },
  {
    name: "a person moves their own function within a file that an assistant edits",
    files: { "a.ts": CODE + MORE },
    play(w) {
      w.person("a.ts", MORE + CODE);
      w.edits("claude", "a.ts", MORE, `${MORE}export const ready = true;\n`);
      w.addAll();
    },
    truth: { "a.ts": "A----" },
  },
  {
    name: "a person copies an assistant's function",
    play(w) {
      w.writes("claude", "a.ts", CODE);
      w.person("b.ts", `import { log } from "./log";\n${CODE}`);
      w.addAll();
    },
    truth: { "a.ts": "AAA-", "b.ts": "PPPP-" },
  },
  {
    name: "CRLF in the worktree, LF in the repository",
    files: { ".gitattributes": "*.ts text eol=crlf\n" },
    play(w) {
      w.writes("claude", "a.ts", CODE);
      w.person("a.ts", (CODE + MORE).replaceAll("\n", "\r\n"));
      w.addAll();
    },
    truth: { "a.ts": "AAA-PPP-" },
  },
  {
    name: "CRLF everywhere",
    play(w) {
      w.writes("gemini", "a.ts", CODE.replaceAll("\n", "\r\n"));
      w.person("a.ts", (CODE + MORE).replaceAll("\n", "\r\n"));
      w.addAll();
    },
    truth: { "a.ts": "BBB-PPP-" },
  },
  {
    name: "a formatter re-indents an assistant's file",
    formatter: true,
    play(w) {
      w.writes("claude", "a.ts", CODE + MORE);
      w.person("a.ts", (CODE + MORE).replaceAll("  ", "\t"));
      w.addAll();
    },
    truth: { "a.ts": "AAA-AAA-" },
  },
  {
    name: "a formatter changes quotes and semicolons",
    formatter: true,
    play(w) {
      w.writes("claude", "a.ts", text(...LONG));
      w.person("a.ts", text(...LONG.map((line) => line.replaceAll('"', "'").replace(/;$/, ""))));
      w.addAll();
    },
    truth: { "a.ts": "A".repeat(40) },
  },
  {
    name: "a formatter splits an assistant's long line",
    formatter: true,
    play(w) {
      w.writes("claude", "a.ts", 'export const all = [first("one"), second("two"), third("three")];\nuse(all);\n');
      w.person(
        "a.ts",
        text("export const all = [", '  first("one"),', '  second("two"),', '  third("three"),', "];", "use(all);"),
      );
      w.addAll();
    },
    truth: { "a.ts": "AAAA-A" },
  },
  {
    name: "a formatter joins an assistant's lines",
    formatter: true,
    play(w) {
      w.writes(
        "claude",
        "a.ts",
        text("export const all = [", '  first("one"),', '  second("two"),', "];", "use(all);"),
      );
      w.person("a.ts", 'export const all = [first("one"), second("two")];\nuse(all);\n');
      w.addAll();
    },
    truth: { "a.ts": "AA" },
  },
  {
    name: "a formatter runs over a file that both wrote",
    formatter: true,
    play(w) {
      w.writes("claude", "a.ts", text(...LONG.slice(0, 20)));
      w.person("a.ts", text(...LONG.slice(0, 20)) + MORE);
      w.person("a.ts", w.read("a.ts").replaceAll('"', "'").replaceAll(";\n", "\n"));
      w.addAll();
    },
    truth: { "a.ts": `${"A".repeat(20)}PPP-` },
  },
  {
    name: "the assistant itself runs the formatter, over its lines and a person's",
    formatter: true,
    play(w) {
      w.writes("claude", "a.ts", text(...LONG.slice(0, 20)));
      w.person("a.ts", text(...LONG.slice(0, 20)) + MORE);
      w.shell("claude", () => w.person("a.ts", w.read("a.ts").replaceAll('"', "'").replaceAll(";\n", "\n")));
      w.addAll();
    },
    truth: { "a.ts": `${"A".repeat(20)}PPP-` },
  },
];
