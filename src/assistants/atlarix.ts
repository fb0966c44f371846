import type { Proof } from "./assistant.ts";
import { assistant, displayName, email } from "./sign.ts";

const history: Proof = {
  how: "history",
  where: "commits of cline/cline, vercel/ai, supabase/supabase-js",
  when: "2026-11-25",
};

/** A desktop coding agent that runs anyone's models. */
export const atlarix = assistant({
  id: "atlarix",
  name: "Atlarix",
  aliases: ["atlarix", "atlarix-agent"],
  marks: [email("agent@atlarix.dev", "strong", history), displayName("atlarix-agent", "medium", history)],
});
