import type { Starter } from "./starter.ts";

/** Only the providers you name. */
export const allowList: Starter = {
  name: "allow-list",
  summary: "Only the providers you name.",
  text: `# Only the providers named here; nothing that cannot be told.
version: 1
unknown: deny
unknown-provider: deny
default: deny
rules:
  - name: providers that we have an agreement with
    assistants: ["provider:anthropic", "provider:google", "provider:microsoft", "provider:openai", "provider:amazon"]
    verdict: allow
`,
};
