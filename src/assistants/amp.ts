import type { Proof } from "./assistant.ts";
import { assistant, email, footer, program, pullRequest, session, trailer, variable } from "./sign.ts";

const read: Proof = {
  how: "vendor",
  where: "the program in @ampcode/cli-linux-x64 0.0.1790142911, read",
  when: "2026-11-25",
};
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

/** Sourcegraph's agent, whose models answer through its own server. Older versions also set `CLAUDECODE`. */
export const amp = assistant({
  id: "amp",
  name: "Amp",
  aliases: ["amp", "amp code", "ampcode", "sourcegraph amp", "amp cli"],
  environment: [
    variable("AMP_CURRENT_THREAD_ID", "strong", read),
    variable("AGENT", "strong", read, { is: "amp" }),
    variable("AI_AGENT", "strong", read, { is: "amp" }),
  ],
  processes: [program("amp", "medium", gitAi, "@sourcegraph/amp"), program("amp", "medium", read, "@ampcode/cli")],
  marks: [
    email("amp@ampcode.com", "strong", read),
    email("noreply@ampcode.com", "medium", history),
    trailer("Amp-Thread-ID", "strong", read),
    trailer("Amp-Thread", "strong", history),
    footer("Amp", "medium", history),
    footer("ampcode.com", "medium", history),
    session("ampcode.com/threads/T-", "medium", history),
    pullRequest("https://ampcode.com/threads/", "medium", history),
  ],
});
