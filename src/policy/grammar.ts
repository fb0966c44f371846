import type { Choices, Form, ObjectShape, Shape } from "./shape.ts";

/**
 * The one definition of what a policy file may hold. Three things are made from it: the walk that checks a file and says
 * what is wrong where, the JSON Schema that editors complete and explain from, and the table in docs/policy.md.
 * A plain literal: nothing is built at start-up (see docs/adr/0005-policy-precedence.md for why it is no zod schema).
 */

const VERDICTS: Choices = {
  allow: "Welcome: no finding.",
  warn: "Care: a finding at level warning; the check passes.",
  review: "Needs an approving review of this head by one of `reviewers`; an error until then.",
  deny: "An error: the check fails.",
};

const STRENGTHS: Choices = {
  weak: "Any sign counts, a branch name included.",
  medium: "A footer, a co-author or a process, or better.",
  strong: "An assistant's own report, a record, or a verified bot.",
};

const FORBIDDEN: Choices = {
  "co-author": "`Co-authored-by` and its kin with an assistant.",
  "sign-off": "`Signed-off-by` an assistant.",
  author: "An assistant as the commit's author or committer.",
  footer: "`Generated with …` and other lines that assistants leave.",
  "session-link": "`…-Session` trailers.",
};

const REQUIRED_OR_OPTIONAL: Choices = { required: "Each commit must have it.", optional: "Welcome, not asked for." };

const verdict: Shape = { kind: "choice", choices: VERDICTS };
const text = (form: Form): Shape => ({ kind: "text", form });
const list = (form: Form): Shape => ({ kind: "list", of: text(form), orOne: false, atLeast: 1 });

const SIGNS: ObjectShape = {
  kind: "object",
  called: "signs",
  section: "assistants-of-your-own",
  keys: {
    env: {
      shape: list("variable"),
      says: "Environment variables that only this assistant sets in what it starts: `METACODE_SESSION`.",
    },
    process: { shape: list("process"), says: "Base names of its processes: `metacode`." },
    identity: {
      shape: list("identity"),
      says: "Addresses or bot accounts that it commits or co-authors as: `metacode-bot@acme.example`, `metacode[bot]`.",
    },
    trailer: { shape: list("trailer-key"), says: "Trailer keys that only it writes: `MetaCode-Session`." },
    footer: { shape: list("line-start"), says: "Beginnings of a line that it leaves: `Generated with MetaCode`." },
    branch: { shape: list("branch-prefix"), says: "Prefixes of the branches it makes: `metacode/`. A hint only." },
  },
};

const ASSISTANT: ObjectShape = {
  kind: "object",
  called: "an assistant",
  section: "assistants-of-your-own",
  keys: {
    name: { shape: text("text"), says: "How reports call it; its id when absent." },
    provider: { shape: text("provider"), says: "Who trained its models, when all come from one provider." },
    "first-party": {
      shape: { kind: "boolean" },
      says: "Whether you make it. Selectors `first-party` and `third-party` go by this.",
    },
    signs: { shape: SIGNS, says: "How it is recognised while it works." },
    marks: { shape: { ...SIGNS, called: "marks" }, says: "How it is recognised afterwards; the same keys as `signs`." },
  },
};

const RULE: ObjectShape = {
  kind: "object",
  called: "a rule",
  section: "rules",
  keys: {
    name: { shape: text("text"), says: "How findings call it. Each name once." },
    repositories: {
      shape: list("repository-glob"),
      says: "Only in these repositories, `owner/name` with globs. For an organisation's policy.",
    },
    paths: {
      shape: list("path-glob"),
      says: "Only for files that match one of these globs, from the root of the repository: `train/**`. `!` takes away.",
    },
    branches: { shape: list("branch-glob"), says: "Only for changes to these branches: `main`, `release/*`." },
    assistants: {
      shape: list("selector"),
      says: "Which assistants: an id (`codex`), `provider:anthropic`, `model:*gemini*`, `first-party`, `third-party`, `unknown`, `any`. All when absent; never a person.",
    },
    "minimum-strength": {
      shape: { kind: "choice", choices: STRENGTHS },
      says: "Evidence weaker than this gives at most a warning. The file's setting when absent.",
    },
    action: {
      shape: {
        kind: "choice",
        choices: { write: "Commits and edits (the usual).", read: "Only reading, which the guard asks about." },
      },
      says: "What the assistant does with the file.",
    },
    verdict: { shape: verdict, says: "What is decided.", required: true },
    reviewers: {
      shape: list("reviewer"),
      says: "With `verdict: review`: whose approval counts, `@user` or `@org/team`. Anybody's when absent.",
    },
    reason: { shape: text("text"), says: "Why; shown in every finding." },
    contact: { shape: text("text"), says: "Whom to ask; shown in every finding." },
    from: { shape: text("date"), says: "First UTC day on which the rule holds." },
    until: { shape: text("date"), says: "Last UTC day on which the rule holds." },
    overridable: { shape: { kind: "boolean" }, says: "In a baseline: a rule of the repository may decide otherwise." },
  },
};

const WAIVER: ObjectShape = {
  kind: "object",
  called: "a waiver",
  section: "waivers",
  keys: {
    commits: { shape: list("commit"), says: "Commits by full object name or a prefix of at least seven digits." },
    paths: { shape: list("path-glob"), says: "Files it covers; with `assistants` when no commits are named." },
    assistants: { shape: list("selector"), says: "Assistants it covers; all when absent." },
    reason: { shape: text("text"), says: "Why it was granted.", required: true },
    "approved-by": { shape: text("text"), says: "Who granted it.", required: true },
    expires: { shape: text("date"), says: "Last UTC day on which it counts, at most 365 days ahead.", required: true },
  },
};

const BUDGET: ObjectShape = {
  kind: "object",
  called: "a budget",
  section: "budgets",
  keys: {
    name: { shape: text("text"), says: "How findings call it." },
    assistants: { shape: list("selector"), says: "Whose share is limited.", required: true },
    "share-of": {
      shape: {
        kind: "choice",
        choices: { commits: "Share of commits.", lines: "Share of added lines, where records tell them." },
      },
      says: "What is counted. `commits` when absent.",
    },
    over: { shape: text("days"), says: "How far back, today included: `30d`, `6w`.", required: true },
    "at-most": { shape: text("share"), says: "The largest share that is fine: `20%`.", required: true },
    verdict: { shape: verdict, says: "What happens above it. `warn` when absent." },
    reason: { shape: text("text"), says: "Why; shown in the finding." },
  },
};

const RECORD: ObjectShape = {
  kind: "object",
  called: "record",
  section: "record",
  keys: {
    style: {
      shape: {
        kind: "choice",
        choices: {
          "assisted-by": "`Assisted-by: assistant:provider/model`, one per assistant and model.",
          "co-authored-by": "`Co-authored-by`, which some projects ask for.",
          "vendor-neutral": "`Assisted-by: LLM`: no brand, so no rule can name one.",
          none: "Nothing in the message; only notes.",
        },
      },
      says: "How hooks write assistants into a message.",
    },
    lines: {
      shape: {
        kind: "choice",
        choices: {
          exact: "Counted lines: `lines=62/100`.",
          bucket: "Rounded: how much is told, not how exactly.",
          off: "No lines at all.",
        },
      },
      says: "Whether the record tells how many lines are an assistant's.",
    },
    notes: { shape: { kind: "boolean" }, says: "Whether the detail by file goes to `refs/notes/toolmark`." },
  },
};

/** The whole file. */
export const POLICY: ObjectShape = {
  kind: "object",
  called: "a policy",
  section: "a-policy-file",
  keys: {
    version: { shape: { kind: "number", only: 1 }, says: "Version of this grammar.", required: true },
    extends: {
      shape: { kind: "list", of: text("reference"), orOne: true, atLeast: 1 },
      says: "Policies that this one builds on: `owner/repo:path[@ref]`, or a path in this repository. They may be tightened here, never loosened.",
    },
    declaration: {
      shape: {
        kind: "choice",
        choices: {
          required: "Every commit carries a record; deleting it is no way out.",
          optional: "Records are read where they are.",
          "forbidden-trailer": "No record or mark in a commit message; tell it in the pull request.",
        },
      },
      says: "Whether commits must say what took part.",
    },
    bound: {
      shape: { kind: "choice", choices: REQUIRED_OR_OPTIONAL },
      says: "Whether a declaration must carry the digest of its change, so that a copied one is refused.",
    },
    exempt: { shape: list("identity"), says: "Addresses or bot accounts whose verified commits need no declaration." },
    forbid: {
      shape: { kind: "list", of: { kind: "choice", choices: FORBIDDEN }, orOne: true, atLeast: 1 },
      says: "Marks of assistants that no commit may carry, whichever assistant and verdict.",
    },
    undeclared: {
      shape: verdict,
      says: "For a commit without a declaration where one is required. `deny` when absent.",
    },
    "unknown-state": {
      shape: verdict,
      says: "For a record that says it could not tell, where one is required. `warn` when absent.",
    },
    default: { shape: verdict, says: "When no rule matches. `allow` when absent." },
    unknown: { shape: verdict, says: "When no rule matches an assistant that nobody can name. `warn` when absent." },
    "unknown-provider": {
      shape: verdict,
      says: "When a rule about providers or models might match an assistant, but nobody told which model answered. `warn` when absent.",
    },
    "minimum-strength": {
      shape: { kind: "choice", choices: STRENGTHS },
      says: "Evidence weaker than this gives at most a warning. `medium` when absent.",
    },
    local: {
      shape: {
        kind: "choice",
        choices: { warn: "Tell; let it through.", block: "Stop the assistant, the commit or the push." },
      },
      says: "What hooks on the contributor's machine do. `warn` when absent.",
    },
    signed: {
      shape: { kind: "choice", choices: REQUIRED_OR_OPTIONAL },
      says: "Whether every commit's signature must be verified.",
    },
    mode: {
      shape: {
        kind: "choice",
        choices: { enforce: "Errors fail the check.", report: "What would be errors are warnings." },
      },
      says: "Whether the check may fail. `enforce` when absent.",
    },
    assistants: { shape: { kind: "map", key: "assistant-id", of: ASSISTANT }, says: "Assistants of your own, by id." },
    rules: {
      shape: { kind: "list", of: RULE, orOne: false, atLeast: 0 },
      says: "Tried in order for each commit, assistant and file; the first that matches decides.",
    },
    waivers: {
      shape: { kind: "list", of: WAIVER, orOne: false, atLeast: 0 },
      says: "Permissions with a reason and an end.",
    },
    record: { shape: RECORD, says: "How commits are recorded." },
    budget: {
      shape: { kind: "list", of: BUDGET, orOne: true, atLeast: 1 },
      says: "Limits over time: a capped vendor, a circuit breaker.",
    },
  },
};
