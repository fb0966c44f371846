import type { Assistant, Proof } from "./assistant.ts";

const source: Proof = {
  how: "vendor",
  where: "charmbracelet/crush internal/shell/shell.go, internal/config",
  when: "2026-08-21",
};
const amIVibing: Proof = { how: "third-party", where: "am-i-vibing 0.5.0 providers.ts", when: "2026-06-23" };
const history: Proof = { how: "history", where: "marks in public commits", when: "2026-11-23" };

/** Charm's terminal assistant, which runs anyone's models. */
export const crush: Assistant = {
  id: "crush",
  name: "Crush",
  provider: null,
  firstParty: false,
  aliases: ["crush", "charm crush", "crush cli", "charmbracelet crush", "termai"],
  environment: [
    { variable: "CRUSH", strength: "strong", proof: source },
    { variable: "AGENT", is: "crush", strength: "strong", proof: source },
    { variable: "AI_AGENT", is: "crush", strength: "strong", proof: source },
  ],
  modelVariables: [],
  processes: [{ name: "crush", strength: "medium", proof: amIVibing }],
  marks: [
    { kind: "email", email: "crush@charm.land", strength: "strong", proof: source },
    { kind: "email", email: "noreply@crush.charm.land", strength: "medium", proof: history },
    { kind: "name", name: "Charm Crush", strength: "medium", proof: history },
    { kind: "slug", slug: "charmcrush", strength: "strong", proof: history },
    { kind: "footer", text: "Crush", strength: "medium", proof: source },
    { kind: "footer", text: "termai", strength: "medium", proof: history },
    { kind: "footer", text: "charm.land/crush", strength: "medium", proof: history },
    { kind: "footer", text: "github.com/charmbracelet/crush", strength: "medium", proof: history },
  ],
};
