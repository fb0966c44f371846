import type { Proof } from "./assistant.ts";
import { assistant, displayName, email, footer, program, slug, variable } from "./sign.ts";

const ran: Proof = { how: "observed", where: "droid exec 0.215.0 on Linux, git hook environment", when: "2026-11-25" };
const page: Proof = { how: "vendor", where: "Factory docs: includeCoAuthoredByDroid", when: "2026-08-22" };
const history: Proof = {
  how: "history",
  where: "commits of steipete/CodexBar, git-ai-project/git-ai, curl/curl",
  when: "2026-11-23",
};

/** Factory's coding agent. Only the shells of `droid exec` were seen; its hooks have other variables. */
export const droid = assistant({
  id: "droid",
  name: "Factory Droid",
  aliases: ["droid", "factory droid", "factory ai", "droid cli"],
  environment: [variable("FACTORY_EXEC_TARGET_AUTONOMY", "strong", ran)],
  processes: [program("droid", "medium", ran)],
  marks: [
    slug("factory-droid[bot]", "strong", page),
    slug("factory-droid", "strong", history),
    email("droid@factory.ai", "medium", history),
    displayName("factory-droid[bot]", "strong", history),
    displayName("Factory Droid", "medium", history),
    footer("Factory Droid", "medium", history),
    footer("factory.ai", "medium", history),
  ],
});
