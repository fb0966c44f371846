import type { Proof } from "./assistant.ts";
import { assistant, email, footer } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of warpdotdev/warp, github/spec-kit", when: "2026-11-25" };

/** A layer over Codex that runs several agents of it. */
export const ohMyCodex = assistant({
  id: "oh-my-codex",
  name: "oh-my-codex",
  provider: "openai",
  aliases: ["oh-my-codex", "omx"],
  marks: [email("omx@oh-my-codex.dev", "strong", history), footer("oh-my-codex", "medium", history)],
});
