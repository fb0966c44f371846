import type { Proof } from "./assistant.ts";
import { assistant, slug } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of pydantic/pydantic-ai", when: "2026-11-23" };

/** A bot that proposes faster code. */
export const codeflash = assistant({
  id: "codeflash",
  name: "Codeflash",
  aliases: ["codeflash", "codeflash ai"],
  marks: [slug("codeflash-ai[bot]", "strong", history)],
});
