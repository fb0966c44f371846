import type { Assistant, Proof } from "./assistant.ts";
import { slug } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of pydantic/pydantic-ai", when: "2026-11-23" };

/** A bot that proposes faster code. */
export const codeflash: Assistant = {
  id: "codeflash",
  name: "Codeflash",
  provider: null,
  firstParty: false,
  aliases: ["codeflash", "codeflash ai"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [slug("codeflash-ai[bot]", "strong", history)],
};
