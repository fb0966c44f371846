import type { Assistant, Proof } from "./assistant.ts";
import { displayName, email, footer, program, slug } from "./sign.ts";

const amIVibing: Proof = { how: "third-party", where: "am-i-vibing 0.5.0 providers.ts", when: "2026-06-23" };
const page: Proof = { how: "vendor", where: "Factory docs: includeCoAuthoredByDroid", when: "2026-08-22" };
const history: Proof = {
  how: "history",
  where: "commits of steipete/CodexBar, git-ai-project/git-ai, curl/curl",
  when: "2026-11-23",
};

/** Factory's coding agent. It sets no variable in the shells it runs. */
export const droid: Assistant = {
  id: "droid",
  name: "Factory Droid",
  provider: null,
  firstParty: false,
  aliases: ["droid", "factory droid", "factory ai", "droid cli"],
  environment: [],
  modelVariables: [],
  processes: [program("droid", "medium", amIVibing)],
  marks: [
    slug("factory-droid[bot]", "strong", page),
    slug("factory-droid", "strong", history),
    email("droid@factory.ai", "medium", history),
    displayName("factory-droid[bot]", "strong", history),
    displayName("Factory Droid", "medium", history),
    footer("Factory Droid", "medium", history),
    footer("factory.ai", "medium", history),
  ],
};
