import type { Proof } from "./assistant.ts";
import { assistant, footer, pullRequest, session, slug, variable } from "./sign.ts";

const amIVibing: Proof = { how: "third-party", where: "am-i-vibing 0.5.0 providers.ts", when: "2026-06-23" };
const history: Proof = {
  how: "history",
  where: "commits of google-gemini/gemini-cli, RooCodeInc/Roo-Code, Aider-AI/aider",
  when: "2026-11-23",
};

/** Google's cloud agent. The name is also a person's. */
export const jules = assistant({
  id: "jules",
  name: "Jules",
  provider: "google",
  aliases: ["jules", "google jules", "google labs jules", "jules agent"],
  environment: [
    variable("HOME", "strong", amIVibing, { is: "/home/jules", together: [{ variable: "USER", is: "swebot" }] }),
  ],
  marks: [
    slug("google-labs-jules[bot]", "strong", history),
    slug("google-labs-jules", "strong", history),
    footer("jules.google.com", "medium", history),
    footer("jules.google", "medium", history),
    session("jules.google.com/task/", "medium", history),
    pullRequest("https://jules.google.com/task/", "medium", history),
  ],
});
