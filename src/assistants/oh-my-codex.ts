import type { Assistant, Proof } from "./assistant.ts";
import { email, footer } from "./sign.ts";

const history: Proof = { how: "history", where: "commits of warpdotdev/warp, github/spec-kit", when: "2026-11-25" };

/** A layer over Codex that runs several agents of it. */
export const ohMyCodex: Assistant = {
  id: "oh-my-codex",
  name: "oh-my-codex",
  provider: "openai",
  firstParty: false,
  aliases: ["oh-my-codex", "omx"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [email("omx@oh-my-codex.dev", "strong", history), footer("oh-my-codex", "medium", history)],
};
