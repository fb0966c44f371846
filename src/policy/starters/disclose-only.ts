import type { Starter } from "./starter.ts";

/** Any assistant is welcome, and every commit says which. */
export const discloseOnly: Starter = {
  name: "disclose-only",
  summary: "Any assistant is welcome, and every commit says which.",
  text: `# Any assistant is welcome; every commit says whether one took part and which.
version: 1
declaration: required          # by the hooks, or by hand: "AI-Assisted: no"
undeclared: deny               # "warn" while people get used to it
unknown: warn                  # "Assisted-by: LLM" counts, and is pointed out
default: allow
`,
};
