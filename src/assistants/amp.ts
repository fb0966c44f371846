import type { Assistant, Proof } from "./assistant.ts";
import { email, footer, program, pullRequest, session, trailer, variable } from "./sign.ts";

const jfrog: Proof = { how: "third-party", where: "JFrog CLI execution-context table", when: "2026-08-22" };
const gh: Proof = { how: "third-party", where: "cli/cli internal/agents/detect.go", when: "2026-08-22" };
const gitAi: Proof = {
  how: "third-party",
  where: "git-ai src/authorship/agent_detection.rs, background_agent.rs",
  when: "2026-08-22",
};
const history: Proof = {
  how: "history",
  where: "commits of ghostty-org/ghostty, sourcegraph/cody, block/aittributor",
  when: "2026-11-23",
};

/** Sourcegraph's agent. It also sets `CLAUDECODE` and `AGENT=amp`. */
export const amp: Assistant = {
  id: "amp",
  name: "Amp",
  provider: null,
  firstParty: false,
  aliases: ["amp", "amp code", "ampcode", "sourcegraph amp", "amp cli"],
  environment: [variable("AMP_CURRENT_THREAD_ID", "strong", jfrog), variable("AGENT", "strong", gh, { is: "amp" })],
  modelVariables: [],
  processes: [program("amp", "medium", gitAi, "@sourcegraph/amp")],
  marks: [
    email("amp@ampcode.com", "strong", history),
    email("noreply@ampcode.com", "medium", history),
    trailer("Amp-Thread-ID", "strong", history),
    trailer("Amp-Thread", "strong", history),
    footer("Amp", "medium", history),
    footer("ampcode.com", "medium", history),
    session("ampcode.com/threads/T-", "medium", history),
    pullRequest("https://ampcode.com/threads/", "medium", history),
  ],
};
