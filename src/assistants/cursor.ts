import type { Assistant, Proof } from "./assistant.ts";

const table: Proof = {
  how: "third-party",
  where: "JFrog CLI execution-context table; gh detect.go",
  when: "2026-08-22",
};
const history: Proof = { how: "history", where: "co-author lines and trailers in public commits", when: "2026-11-23" };
const bots: Proof = { how: "third-party", where: "chaoss/disclosure detection/constants.go", when: "2026-08-21" };

/** The Cursor editor, its CLI and cloud agents. `CURSOR_TRACE_ID` stands in every terminal of the editor and is no sign. */
export const cursor: Assistant = {
  id: "cursor",
  name: "Cursor",
  provider: null,
  firstParty: false,
  aliases: [
    "cursor",
    "cursor agent",
    "cursor-agent",
    "cursor ai",
    "cursor cli",
    "cursor ide",
    "cursor editor",
    "cursor background agent",
  ],
  environment: [
    { variable: "CURSOR_AGENT", strength: "strong", proof: table },
    { variable: "CURSOR_EXTENSION_HOST_ROLE", is: "agent-exec", strength: "strong", proof: table },
    { variable: "CURSOR_SANDBOX", strength: "medium", proof: table },
  ],
  modelVariables: [],
  processes: [{ name: "cursor-agent", strength: "medium", proof: table }],
  marks: [
    { kind: "email", email: "cursoragent@cursor.com", strength: "strong", proof: history },
    { kind: "slug", slug: "cursor[bot]", strength: "strong", proof: bots },
    { kind: "slug", slug: "cursoragent", strength: "strong", proof: history },
    { kind: "slug", slug: "cursoragent[bot]", strength: "strong", proof: history },
    { kind: "name", name: "Cursor Agent", strength: "medium", proof: history },
    { kind: "name", name: "Cursor AI", strength: "medium", proof: history },
    { kind: "footer", text: "Cursor", strength: "medium", proof: history },
    { kind: "footer", text: "cursor.com", strength: "medium", proof: history },
    { kind: "footer", text: "cursor.sh", strength: "medium", proof: history },
    { kind: "branch", prefix: "cursor/", strength: "weak", proof: table },
    { kind: "pull-request", link: "https://cursor.com/agents/", strength: "medium", proof: history },
    { kind: "pull-request", link: "https://cursor.com/background-agent", strength: "medium", proof: history },
  ],
};
