/** Messages from a grammar of everything that git's trailer code looks at, the same ones for the same seed. */

/** A small generator of repeatable random numbers (mulberry32). */
export function createRandom(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  return { next, below, pick };
}

export type Random = ReturnType<typeof createRandom>;

const KEYS = [
  "Assisted-by",
  "AI-Provenance",
  "Signed-off-by",
  "Reviewed-by",
  "a",
  "X-1",
  "--foo",
  "9",
  "https",
  "Conflicts",
  "skip-checks",
];
const BAD_KEYS = [
  "Assisted by",
  "BREAKING CHANGE",
  "Skapad-på",
  "foo_bar",
  "a.b",
  "Аssisted-by",
  "",
  " ",
  "Signed-off-by ",
];
const VALUES = [
  "x",
  "claude-code:anthropic/unknown",
  "",
  " ",
  "a: b",
  "v1; state=none",
  "Jané <j@x>",
  "//example.com",
  "\u00a0",
  "x \t",
  "\r",
  "\f",
  "=:",
];
const PROSE = [
  "prose",
  "Closes #1",
  "* bullet",
  "- foo: bar",
  "see: this",
  "#hash: x",
  "# comment",
  "#",
  ";x",
  "---",
  "--- a/f",
  "---------",
  "```",
  "💘 Generated with Crush",
  "diff --git a/x b/x",
  "Conflicts:",
  "\tpath",
  ":",
  ": x",
  "=x",
  "> quoted: x",
];
const GIT_MADE = [
  "Signed-off-by: A <a@b>",
  "(cherry picked from commit 1234)",
  "signed-off-by: A",
  "Signed-off-by:A",
  "Signed-off-by : A",
  "(Cherry picked from commit 1)",
  "Signed-off-by: ",
];
const SCISSORS = [
  "# ------------------------ >8 ------------------------",
  "; ------------------------ >8 ------------------------",
  "# ------------------------ >8 ------------------------x",
  "------------------------ >8 ------------------------",
];
const FOLDS = [" folded", "\tfolded: x", "  # folded", " \r", " Signed-off-by: A"];

function line(random: Random): string {
  const roll = random.below(100);
  if (roll < 40)
    return random.pick(KEYS) + random.pick([":", ": ", " : ", "\t:", ":\t", "=", " "]) + random.pick(VALUES);
  if (roll < 48) return `${random.pick(BAD_KEYS)}: ${random.pick(VALUES)}`;
  if (roll < 66) return random.pick(PROSE);
  if (roll < 80) return random.pick(GIT_MADE);
  if (roll < 81) return random.pick(SCISSORS);
  if (roll < 91) return random.pick(FOLDS);
  return random.pick(["", "", " ", "\t", "\r"]);
}

/** One message. It may begin with blank lines or comments, and may lack a final line break. */
export function anyMessage(random: Random): string {
  const paragraphs: string[] = [];
  for (let n = 1 + random.below(4); n > 0; n--) {
    const lines: string[] = [];
    for (let m = 1 + random.below(random.below(6) === 0 ? 9 : 5); m > 0; m--) lines.push(line(random));
    paragraphs.push(lines.join("\n"));
  }
  const title =
    random.below(10) === 0
      ? []
      : [random.pick(["title", "feat: title", "Signed-off-by: title", "# title", "a: b\nc: d"])];
  let message = [...title, ...paragraphs].join(random.pick(["\n\n", "\n\n", "\n\n", "\n", "\n \n", "\n\n\n"]));
  if (random.below(12) === 0) message = message.replaceAll("\n", "\r\n");
  if (random.below(30) === 0) message = `\n${message}`;
  return random.below(8) === 0 ? message : `${message}${random.pick(["\n", "\n", "\n\n", "\n# comment\n"])}`;
}
