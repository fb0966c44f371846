import type { Proof } from "./assistant.ts";
import { assistant, branch, email, footer, slug } from "./sign.ts";

const history: Proof = { how: "history", where: "public commits and issue threads", when: "2026-08-22" };

/** Vercel's hosted app builder. */
export const v0 = assistant({
  id: "v0",
  name: "v0",
  aliases: ["v0", "v0.dev", "vercel v0", "v0.app"],
  marks: [
    slug("v0[bot]", "strong", history),
    email("v0[bot]@users.noreply.github.com", "strong", history),
    email("v0@vercel.com", "medium", history),
    footer("v0", "medium", history),
    footer("v0.dev", "medium", history),
    footer("v0.app", "medium", history),
    branch("v0/", "weak", history),
  ],
});
