import type { Proof } from "./assistant.ts";
import { assistant, displayName, email, footer, program, slug, variable } from "./sign.ts";

const source: Proof = {
  how: "vendor",
  where: "charmbracelet/crush internal/shell/shell.go, internal/config",
  when: "2026-08-21",
};
const amIVibing: Proof = { how: "third-party", where: "am-i-vibing 0.5.0 providers.ts", when: "2026-06-23" };
const history: Proof = { how: "history", where: "commits of charmbracelet/crush", when: "2026-11-23" };

/** Charm's terminal assistant, which runs anyone's models. */
export const crush = assistant({
  id: "crush",
  name: "Crush",
  aliases: ["crush", "charm crush", "crush cli", "charmbracelet crush", "termai"],
  environment: [
    variable("CRUSH", "strong", source),
    variable("AGENT", "strong", source, { is: "crush" }),
    variable("AI_AGENT", "strong", source, { is: "crush" }),
  ],
  processes: [program("crush", "medium", amIVibing)],
  marks: [
    email("crush@charm.land", "strong", source),
    email("noreply@crush.charm.land", "medium", history),
    displayName("Charm Crush", "medium", history),
    slug("charmcrush", "strong", history),
    footer("Crush", "medium", source),
    footer("termai", "medium", history),
    footer("charm.land/crush", "medium", history),
    footer("github.com/charmbracelet/crush", "medium", history),
  ],
});
