import type { Proof } from "./assistant.ts";
import {
  assistant,
  branch,
  displayName,
  email,
  footer,
  program,
  pullRequest,
  session,
  slug,
  variable,
} from "./sign.ts";

const table: Proof = {
  how: "third-party",
  where: "JFrog CLI execution-context table; gh detect.go",
  when: "2026-08-22",
};
const history: Proof = {
  how: "history",
  where: "commits of cline/cline, steipete/CodexBar, RooCodeInc/Roo-Code",
  when: "2026-11-23",
};
const bots: Proof = { how: "third-party", where: "chaoss/disclosure detection/constants.go", when: "2026-08-21" };

/** The Cursor editor, its CLI and cloud agents. `CURSOR_TRACE_ID` stands in every terminal of the editor and is no sign. */
export const cursor = assistant({
  id: "cursor",
  name: "Cursor",
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
    variable("CURSOR_AGENT", "strong", table),
    variable("CURSOR_EXTENSION_HOST_ROLE", "strong", table, { is: "agent-exec" }),
    variable("CURSOR_SANDBOX", "medium", table),
  ],
  processes: [program("cursor-agent", "medium", table)],
  marks: [
    email("cursoragent@cursor.com", "strong", history),
    slug("cursor[bot]", "strong", bots),
    slug("cursoragent", "strong", history),
    slug("cursoragent[bot]", "strong", history),
    displayName("Cursor Agent", "medium", history),
    displayName("Cursor AI", "medium", history),
    footer("Cursor", "medium", history),
    footer("cursor.com", "medium", history),
    footer("cursor.sh", "medium", history),
    session("cursor.com/agents/bc-", "medium", history),
    session("cursor.com/background-agent?bcId=bc-", "medium", history),
    branch("cursor/", "weak", table),
    pullRequest("https://cursor.com/agents/", "medium", history),
    pullRequest("https://cursor.com/background-agent", "medium", history),
  ],
});
