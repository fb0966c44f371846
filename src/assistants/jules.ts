import type { Assistant, Proof } from "./assistant.ts";

const amIVibing: Proof = { how: "third-party", where: "am-i-vibing 0.5.0 providers.ts", when: "2026-06-23" };
const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** Google's cloud agent. The name is also a person's. */
export const jules: Assistant = {
  id: "jules",
  name: "Jules",
  provider: "google",
  firstParty: false,
  aliases: ["jules", "google jules", "google labs jules", "jules agent"],
  environment: [
    {
      variable: "HOME",
      is: "/home/jules",
      together: [{ variable: "USER", is: "swebot" }],
      strength: "strong",
      proof: amIVibing,
    },
  ],
  modelVariables: [],
  processes: [],
  marks: [
    { kind: "slug", slug: "google-labs-jules[bot]", strength: "strong", proof: history },
    { kind: "slug", slug: "google-labs-jules", strength: "strong", proof: history },
    { kind: "footer", text: "jules.google.com", strength: "medium", proof: history },
    { kind: "footer", text: "jules.google", strength: "medium", proof: history },
    { kind: "pull-request", link: "https://jules.google.com/task/", strength: "medium", proof: history },
  ],
};
