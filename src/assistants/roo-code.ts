import type { Proof } from "./assistant.ts";
import { assistant, branch, displayName, email, footer, slug, variable } from "./sign.ts";

const source: Proof = {
  how: "vendor",
  where: "RooCodeInc/Roo-Code src/integrations/terminal/Terminal.ts",
  when: "2026-04-14",
};
const gitAi: Proof = {
  how: "third-party",
  where: "git-ai src/authorship/agent_detection.rs, background_agent.rs",
  when: "2026-08-22",
};
const history: Proof = { how: "history", where: "commits of RooCodeInc/Roo-Code, cline/cline", when: "2026-11-23" };

/** An editor extension that runs anyone's models, and its cloud agent. Its makers' own addresses at roocode.com are people's. */
export const rooCode = assistant({
  id: "roo-code",
  name: "Roo Code",
  aliases: ["roo code", "roo", "roocode", "roomote", "roo cline", "roo code cloud"],
  environment: [variable("ROO_ACTIVE", "medium", source), variable("ROO_CLI_RUNTIME", "strong", source)],
  marks: [
    email("roomote@roocode.com", "strong", gitAi),
    email("roo@roocode.com", "medium", history),
    email("support@roo.vet", "medium", history),
    slug("roomote[bot]", "strong", history),
    slug("roomote", "strong", history),
    slug("roomote-v0[bot]", "strong", history),
    slug("roo-code[bot]", "strong", history),
    displayName("Roo Code", "medium", history),
    displayName("RooCode", "medium", history),
    displayName("Roomote", "medium", history),
    displayName("Roomote Bot", "medium", history),
    displayName("Roomote Agent", "medium", history),
    displayName("roomote-agent", "medium", history),
    footer("Roo Code", "medium", history),
    footer("roocode.com", "medium", history),
    footer("github.com/RooCodeInc/Roo-Code", "medium", history),
    branch("roo/", "weak", history),
  ],
});
