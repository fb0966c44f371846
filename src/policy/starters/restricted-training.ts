import type { Starter } from "./starter.ts";

/** Outside models stay out of training and evaluation, scaffolding is reviewed, your own tool is welcome. */
export const restrictedTraining: Starter = {
  name: "restricted-training",
  summary: "Outside models stay out of training and evaluation, scaffolding is reviewed, your own tool is welcome.",
  text: `# Keeps other vendors' model output out of training and evaluation material; elsewhere they may help, with a review.
# Replace metacode by your own assistant (or delete it), and the paths and reviewers by yours.
version: 1
declaration: required          # every commit says what took part; deleting the record is no way out
unknown: deny                  # an assistant that nobody can name
unknown-provider: deny         # Cursor, Copilot and the like, when nobody told which model answered
assistants:
  metacode:
    name: MetaCode
    first-party: true
    signs: { env: [METACODE_SESSION], process: [metacode] }
rules:                         # the first rule that matches commit, assistant and file decides
  - name: nothing from outside near training or evaluation
    paths: ["train/**", "evals/**", "data/**"]
    assistants: [third-party]
    verdict: deny
    reason: Output of other vendors' models must not reach training or evaluation material.
  - name: our own tool
    assistants: [first-party]
    verdict: allow
  - name: scaffolding with a review
    paths: ["tools/**", "docs/**", "scripts/**"]
    assistants: [third-party]
    verdict: review
    reviewers: ["@OWNER/TEAM"]
  - name: everything else from outside
    assistants: [third-party]
    verdict: deny
    reason: Outside of tools, docs and scripts only our own assistant is used.
`,
};
