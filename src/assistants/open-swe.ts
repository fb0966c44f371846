import type { Proof } from "./assistant.ts";
import { assistant, branch, displayName, slug } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of langchain-ai/langgraph", when: "2026-11-25" };

/** An open asynchronous coding agent that runs anyone's models. */
export const openSwe = assistant({
  id: "open-swe",
  name: "Open SWE",
  aliases: ["open swe", "open-swe"],
  marks: [
    slug("open-swe[bot]", "strong", history),
    slug("open-swe", "strong", history),
    slug("open-swe-dev[bot]", "strong", history),
    slug("open-swe-dev", "strong", history),
    displayName("Open SWE", "medium", history),
    branch("open-swe/", "weak", history),
  ],
});
