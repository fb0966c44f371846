import type { Proof } from "./assistant.ts";
import { assistant, slug } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of qodo-ai/pr-agent", when: "2026-11-25" };

const REVIEW = "a review bot whose suggestion or fix a person accepted";

/** A code review bot, first called CodiumAI PR-Agent. Its makers' addresses at qodo.ai and codium.ai are people's. */
export const qodo = assistant({
  id: "qodo",
  name: "Qodo",
  aliases: ["qodo", "qodo merge", "qodo gen", "codiumai pr-agent"],
  marks: [
    slug("qodo-merge-pro[bot]", "medium", history, { remark: REVIEW }),
    slug("qodo-merge-pro-for-open-source[bot]", "medium", history, { remark: REVIEW }),
    slug("qodo-merge-for-open-source[bot]", "medium", history, { remark: REVIEW }),
    slug("codiumai-pr-agent-pro[bot]", "medium", history, { remark: REVIEW }),
  ],
});
