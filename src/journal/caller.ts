import { asText, type JsonObject } from "./json.ts";

/**
 * Tells which assistant sent a payload, by its registry id. The configuration that started us is only a hint: Claude's
 * settings are executed by Copilot, Cursor and Devin too, and read by Continue, and their variables are each other's aliases.
 * @param hint the id in the configuration's command.
 * @param marks words the hook noted about its environment: `devin` when DEVIN_PROJECT_DIR was set, `droid` likewise.
 */
export function tellCaller(payload: JsonObject, hint: string, marks: readonly string[]): string {
  const transcript = (asText(payload["transcript_path"]) ?? "").replaceAll("\\", "/");
  // Plugins of our own say who they are.
  const said = asText(payload["toolmark"]);
  if (said !== null) return said;
  if ("cursor_version" in payload || transcript.includes("/.cursor/")) return "cursor";
  if ("agent_action_name" in payload) return "windsurf";
  if ("clineVersion" in payload) return "cline";
  if (/github[. ]copilot/i.test(transcript) && !transcript.includes("/.claude/")) return "copilot";
  if ("toolName" in payload || ("sessionId" in payload && !("session_id" in payload))) return "copilot";
  if (transcript.includes("/.copilot/")) return "copilot";
  if (transcript.includes("/.factory/") || "hookEventName" in payload) return "droid";
  if (transcript.includes("/.qwen/")) return "qwen-code";
  if (transcript.includes("/.gemini/")) return "gemini-cli";
  if ("turn_id" in payload && "permission_mode" in payload && "model" in payload) return "codex";
  if (transcript.includes("/.codex/")) return "codex";
  if (transcript.includes("/.continue/")) return "continue";
  if (transcript === "" && hint === "claude-code") return strangerInClaudesSettings(payload, marks);
  return hint;
}

/** Names that only the editor's agent mode gives its tools. */
const EDITOR_TOOLS = new Set([
  "create_file",
  "replace_string_in_file",
  "multi_replace_string_in_file",
  "insert_edit_into_file",
  "apply_patch",
  "run_in_terminal",
]);

function strangerInClaudesSettings(payload: JsonObject, marks: readonly string[]): string {
  if (marks.includes("devin")) return "devin";
  if (marks.includes("droid")) return "droid";
  // Claude Code names a transcript and no time; Copilot CLI names a time, and the transcript at a turn's end only.
  if (asText(payload["timestamp"]) !== null) return "copilot";
  if ("extensionId" in payload || EDITOR_TOOLS.has(asText(payload["tool_name"]) ?? "")) return "copilot";
  return "claude-code";
}
