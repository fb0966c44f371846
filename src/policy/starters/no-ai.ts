import type { Starter } from "./starter.ts";

/** No contributions made with assistants. */
export const noAi: Starter = {
  name: "no-ai",
  summary: "No contributions made with assistants.",
  text: `# No contributions made with AI assistants. What is not recorded cannot be seen: the declaration makes each commit say so.
version: 1
declaration: required
unknown: deny
default: deny                  # any evidenced assistant; a person is never one
minimum-strength: medium       # a branch name or an editor's footer alone gives a warning, not an error
rules: []
# Exceptions that were agreed on, for example:
# waivers:
#   - { commits: [4f2a91c], reason: "agreed on the list", approved-by: "@maintainer", expires: 2027-06-30 }
`,
};
