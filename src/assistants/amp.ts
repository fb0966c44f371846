import type { Assistant, Proof } from "./assistant.ts";

const jfrog: Proof = { how: "third-party", where: "JFrog CLI execution-context table", when: "2026-08-22" };
const gh: Proof = { how: "third-party", where: "cli/cli internal/agents/detect.go", when: "2026-08-22" };
const gitAi: Proof = {
  how: "third-party",
  where: "git-ai src/authorship/agent_detection.rs, background_agent.rs",
  when: "2026-08-22",
};
const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** Sourcegraph's agent. It also sets `CLAUDECODE` and `AGENT=amp`. */
export const amp: Assistant = {
  id: "amp",
  name: "Amp",
  provider: null,
  firstParty: false,
  aliases: ["amp", "amp code", "ampcode", "sourcegraph amp", "amp cli"],
  environment: [
    { variable: "AMP_CURRENT_THREAD_ID", strength: "strong", proof: jfrog },
    { variable: "AGENT", is: "amp", strength: "strong", proof: gh },
  ],
  modelVariables: [],
  processes: [{ name: "amp", packagePath: "@sourcegraph/amp", strength: "medium", proof: gitAi }],
  marks: [
    { kind: "email", email: "amp@ampcode.com", strength: "strong", proof: history },
    { kind: "email", email: "noreply@ampcode.com", strength: "medium", proof: history },
    { kind: "trailer", key: "Amp-Thread-ID", strength: "strong", proof: history },
    { kind: "trailer", key: "Amp-Thread", strength: "strong", proof: history },
    { kind: "footer", text: "Amp", strength: "medium", proof: history },
    { kind: "footer", text: "ampcode.com", strength: "medium", proof: history },
    { kind: "pull-request", link: "https://ampcode.com/threads/", strength: "medium", proof: history },
  ],
};
