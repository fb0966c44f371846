import type { Starter } from "./starter.ts";

/** Every use is pointed out; nothing is stopped. */
export const caution: Starter = {
  name: "caution",
  summary: "Every use is pointed out; nothing is stopped.",
  text: `# Nothing is stopped: every use of an assistant is pointed out, for a team that wants to look before it decides.
version: 1
mode: report                   # errors become warnings, and the check passes
unknown: warn
unknown-provider: warn
rules:
  - name: handle with care
    assistants: [any]
    verdict: warn
`,
};
