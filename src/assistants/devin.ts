import type { Proof } from "./assistant.ts";
import {
  assistant,
  branch,
  displayName,
  email,
  footer,
  program,
  pullRequest,
  session,
  slug,
  trailer,
  variable,
} from "./sign.ts";

const stdEnv: Proof = { how: "third-party", where: "std-env 4.2.0 src/agents.ts", when: "2026-07-08" };
const amIVibing: Proof = { how: "third-party", where: "am-i-vibing 0.5.0 providers.ts", when: "2026-06-23" };
const history: Proof = {
  how: "history",
  where: "commits of git-ai-project/git-ai, All-Hands-AI/OpenHands, cline/cline",
  when: "2026-11-23",
};
const disclosure: Proof = { how: "third-party", where: "chaoss/disclosure detection/constants.go", when: "2026-08-21" };

/** Cognition's cloud agent and CLI. The name is also a person's. */
export const devin = assistant({
  id: "devin",
  name: "Devin",
  aliases: ["devin", "devin ai", "devin cli", "devin agent"],
  environment: [variable("EDITOR", "medium", stdEnv, { startsWith: "devin" })],
  processes: [program("devin", "medium", amIVibing)],
  marks: [
    slug("devin-ai-integration[bot]", "strong", history),
    slug("beta-devin-ai-integration[bot]", "strong", history),
    email("bot@devin.ai", "strong", history),
    email("devin@cognition.ai", "medium", history),
    displayName("Devin AI", "medium", history),
    displayName("devin-ai-integration[bot]", "strong", history),
    footer("Devin AI", "medium", history),
    footer("devin.ai", "medium", history),
    footer("cli.devin.ai", "medium", history),
    footer("app.devin.ai", "medium", history),
    trailer("Devin-Session", "strong", history),
    trailer("Devin-Run", "medium", history),
    session("app.devin.ai/sessions/", "medium", history),
    branch("devin/", "weak", disclosure),
    pullRequest("https://app.devin.ai/sessions/", "medium", history),
  ],
});
