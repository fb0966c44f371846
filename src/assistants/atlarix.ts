import type { Assistant, Proof } from "./assistant.ts";
import { displayName, email } from "./sign.ts";

const history: Proof = {
  how: "history",
  where: "commits of cline/cline, vercel/ai, supabase/supabase-js",
  when: "2026-11-25",
};

/** A desktop coding agent that runs anyone's models. */
export const atlarix: Assistant = {
  id: "atlarix",
  name: "Atlarix",
  provider: null,
  firstParty: false,
  aliases: ["atlarix", "atlarix-agent"],
  environment: [],
  modelVariables: [],
  processes: [],
  marks: [email("agent@atlarix.dev", "strong", history), displayName("atlarix-agent", "medium", history)],
};
