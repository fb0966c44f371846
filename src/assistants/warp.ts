import type { Assistant, Proof } from "./assistant.ts";

const amIVibing: Proof = { how: "third-party", where: "am-i-vibing 0.5.0 providers.ts", when: "2026-06-23" };
const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** Warp's agent, Oz. A terminal of Warp is no sign. */
export const warp: Assistant = {
  id: "warp",
  name: "Warp",
  provider: null,
  firstParty: false,
  aliases: ["warp", "oz", "warp agent", "warp ai", "warp oz", "oz agent"],
  environment: [
    { variable: "OZ_RUN_ID", strength: "strong", proof: amIVibing },
    { variable: "AI_AGENT", is: "Warp", strength: "medium", proof: amIVibing },
  ],
  modelVariables: [],
  processes: [],
  marks: [
    { kind: "email", email: "oz-agent@warp.dev", strength: "strong", proof: history },
    { kind: "email", email: "agent@warp.dev", strength: "strong", proof: history },
    { kind: "slug", slug: "warp-agent[bot]", strength: "medium", proof: history },
    { kind: "slug", slug: "oz-agent[bot]", strength: "medium", proof: history },
    { kind: "name", name: "Warp Agent", strength: "medium", proof: history },
    { kind: "footer", text: "Warp Agent", strength: "medium", proof: history },
    { kind: "footer", text: "warp.dev", strength: "medium", proof: history },
  ],
};
