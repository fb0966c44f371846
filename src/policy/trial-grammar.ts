import type { ObjectShape, Shape } from "./shape.ts";

/** What a policy test file may hold; checked by the same walk as a policy. */

const OUTCOME: Shape = {
  kind: "choice",
  choices: {
    allow: "No finding above a note.",
    warn: "At most a warning.",
    review: "An approving review is missing.",
    deny: "An error.",
  },
};
const text: Shape = { kind: "text", form: "text" };
const listOf = (form: "text" | "reviewer"): Shape => ({
  kind: "list",
  of: { kind: "text", form },
  orOne: true,
  atLeast: 0,
});

const TRIAL: ObjectShape = {
  kind: "object",
  called: "a case",
  section: "testing-a-policy",
  keys: {
    name: { shape: text, says: "What it shows." },
    message: { shape: { kind: "text", form: "message" }, says: "A whole commit message, trailers and marks included." },
    record: {
      shape: listOf("text"),
      says: "Instead of a message: what its record names, `claude-code:anthropic/claude-opus-4-8`. An empty list: the recorder saw nothing.",
    },
    paths: {
      shape: { kind: "list", of: { kind: "text", form: "text" }, orOne: true, atLeast: 0 },
      says: "Files the commit touches.",
    },
    author: { shape: text, says: "`Name <address>`. A person when absent." },
    verified: { shape: { kind: "boolean" }, says: "Whether the commit's signature was verified." },
    "approved-by": { shape: listOf("reviewer"), says: "Who approved: `@user`, or `@org/team` for one of a team." },
    branch: { shape: text, says: "The branch that would receive it. The file's when absent." },
    repository: { shape: text, says: "`owner/name`. The file's when absent." },
    today: { shape: { kind: "text", form: "date" }, says: "The UTC day of judging. The file's when absent." },
    expect: { shape: OUTCOME, says: "What must come out.", required: true },
    rule: {
      shape: text,
      says: "The name of the rule that must decide, or `default`, `unknown`, `unknown-provider`, or a finding's code.",
    },
  },
};

/** The whole test file. */
export const TRIALS: ObjectShape = {
  kind: "object",
  called: "a policy test",
  section: "testing-a-policy",
  keys: {
    policy: { shape: text, says: "The policy to test, from this file's folder. `toolmark.yml` beside it when absent." },
    branch: { shape: text, says: "The branch that would receive the commits." },
    repository: { shape: text, says: "`owner/name`." },
    today: { shape: { kind: "text", form: "date" }, says: "The UTC day of judging; the real one when absent." },
    cases: { shape: { kind: "list", of: TRIAL, orOne: false, atLeast: 1 }, says: "What to try.", required: true },
  },
};
