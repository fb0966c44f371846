import { createHash } from "node:crypto";
import { tellCaller } from "./caller.ts";
import type { Edit } from "./edit.ts";
import { asObject, asText, firstString, type JsonObject, objectsOf } from "./json.ts";
import { readToolUse, type ToolUse } from "./tool.ts";

/** When in the assistant's work a payload was sent. */
export type Moment = "before" | "after" | "session-start" | "turn-end" | "session-end" | "other";

/** What one payload of an assistant's own hook says. Nothing of a prompt or an answer is in it. */
export interface Report {
  /** Registry id of who really called. */
  readonly assistant: string;
  readonly moment: Moment;
  /** Twelve hex digits over the session's id; null when there is none. */
  readonly session: string | null;
  /** As the assistant names it; null when the payload does not tell. */
  readonly model: string | null;
  /** Path, perhaps from `~/`, of the session's transcript, whose tail names the model where the payload does not; null when not told. */
  readonly transcript: string | null;
  /** The folder that relative paths start from; null when not told. */
  readonly cwd: string | null;
  /** Joins the payloads before and after one call; null when the assistant gives none. */
  readonly call: string | null;
  readonly use: ToolUse;
}

/** What the sh command that stored the payload noted beside it. */
export interface Note {
  /** The id in the configuration that called: a hint. */
  readonly hint: string;
  /** See `tellCaller`. */
  readonly marks: readonly string[];
  /** A model that the assistant's environment named; empty when none. */
  readonly model: string;
}

/** Reads one payload of whatever assistant. Unknown fields are passed over, missing ones are null. */
export function readReport(payload: JsonObject, note: Note): Report {
  const assistant = tellCaller(payload, note.hint, note.marks);
  const tool = toolOf(payload);
  const session = firstString(payload, [
    "session_id",
    "sessionId",
    "conversation_id",
    "trajectory_id",
    "taskId",
    "thread_id",
  ]);
  return {
    assistant,
    moment: momentOf(payload),
    session: session === null || session === "" ? null : hashedSession(session),
    model: modelOf(payload) ?? asText(note.model),
    transcript:
      asText(payload["transcript_path"]) ?? asText(payload["transcriptPath"]) ?? ownTranscript(assistant, payload),
    cwd: folderOf(payload),
    call: firstString(payload, ["tool_use_id", "toolUseId", "tool_call_id"]) ?? asText(clineCall(payload)?.["id"]),
    use: tool,
  };
}

/** One session makes hundreds of calls, one behind the other. */
let lastSession = { id: "", hashed: "" };

function hashedSession(id: string): string {
  if (lastSession.id !== id) {
    lastSession = { id, hashed: createHash("sha256").update(id).digest("hex").slice(0, 12) };
  }
  return lastSession.hashed;
}

/** Copilot CLI and Cline's name no transcript, but keep it where their session's id tells. */
function ownTranscript(assistant: string, payload: JsonObject): string | null {
  const copilots = assistant === "copilot" ? plainId(payload["sessionId"] ?? payload["session_id"]) : null;
  if (copilots !== null) return `~/.copilot/session-state/${copilots}/events.jsonl`;
  const clines = assistant === "cline" ? plainId(asObject(payload["sessionContext"])?.["rootSessionId"]) : null;
  return clines === null ? null : `~/.cline/data/sessions/${clines}/${clines}.json`;
}

/** An id that can be a part of a path; null for anything else. */
function plainId(value: unknown): string | null {
  return typeof value === "string" && /^[\w-]+$/.test(value) ? value : null;
}

function folderOf(payload: JsonObject): string | null {
  const info = asObject(payload["tool_info"]);
  const roots = [payload["workspace_roots"], payload["workspaceRoots"], payload["workspacePaths"]];
  const first = roots.flatMap((list) => (Array.isArray(list) ? list : [])).find((root) => typeof root === "string");
  return asText(payload["cwd"]) ?? asText(info?.["cwd"]) ?? asText(first) ?? null;
}

function modelOf(payload: JsonObject): string | null {
  const parts = asObject(payload["model"]);
  const named = [payload["model"], payload["model_id"], payload["model_name"]].map(asText);
  const told = [...named, parts === null ? null : modelOfParts(parts)];
  return told.find((model) => model !== null && !/^(unknown|auto|default)$/i.test(model)) ?? null;
}

function modelOfParts(parts: JsonObject): string | null {
  const id = firstString(parts, ["slug", "id", "modelID"]);
  const provider = firstString(parts, ["provider", "providerID"]);
  return id === null || id === "" || provider === null || id.includes("/") ? id : `${provider}/${id}`;
}

const MOMENTS: { readonly [event: string]: Moment } = {
  pretooluse: "before",
  beforetool: "before",
  toolcall: "before",
  beforeshellexecution: "before",
  prewritecode: "before",
  preruncommand: "before",
  posttooluse: "after",
  posttoolusefailure: "after",
  aftertool: "after",
  toolresult: "after",
  afterfileedit: "after",
  aftertabfileedit: "after",
  aftershellexecution: "after",
  postwritecode: "after",
  postruncommand: "after",
  sessionstart: "session-start",
  sessionend: "session-end",
  stop: "turn-end",
  agentstop: "turn-end",
  agentend: "turn-end",
  taskcomplete: "turn-end",
};

function momentOf(payload: JsonObject): Moment {
  const event = firstString(payload, ["hook_event_name", "hookEventName", "agent_action_name", "hookName", "event"]);
  if (event !== null) return MOMENTS[event.replace(/[_-]/g, "").toLowerCase()] ?? "other";
  // Copilot CLI names no event.
  if ("toolResult" in payload || "tool_result" in payload) return "after";
  if ("toolName" in payload) return "before";
  if ("reason" in payload) return "session-end";
  return "source" in payload ? "session-start" : "other";
}

function toolOf(payload: JsonObject): ToolUse {
  const name = firstString(payload, ["tool_name", "toolName"]);
  if (name !== null) {
    const input = payload["tool_input"] ?? payload["toolArgs"];
    return readToolUse(name, input, payload["tool_response"] ?? payload["toolResult"] ?? null);
  }
  const cline = clineCall(payload);
  if (cline !== null) {
    const called = firstString(cline, ["name", "toolName"]) ?? "";
    return readToolUse(called, cline["input"] ?? cline["parameters"], null);
  }
  const windsurf = asObject(payload["tool_info"]);
  if (windsurf !== null) return toolOfInfo(windsurf, String(payload["agent_action_name"]));
  return toolOfEvent(payload);
}

/** Cline's CLI tells a call twice: once with its id, once in the extension's form, whose arguments are all texts. */
function clineCall(payload: JsonObject): JsonObject | null {
  return asObject(payload["tool_call"] ?? payload["tool_result"] ?? payload["preToolUse"] ?? payload["postToolUse"]);
}

function toolOfInfo(tool: JsonObject, action: string): ToolUse {
  if (action.endsWith("write_code")) return readToolUse("edit", tool, null);
  return action.endsWith("run_command")
    ? { kind: "shell", command: firstString(tool, ["command_line", "command"]) ?? "" }
    : { kind: "other" };
}

/** Cursor's own events carry the edit at the top of the payload. */
function toolOfEvent(payload: JsonObject): ToolUse {
  const path = firstString(payload, ["file_path"]);
  if (path !== null && objectsOf(payload["edits"]).length > 0) return readToolUse("edit", payload, null);
  const command = firstString(payload, ["command"]);
  return command === null ? { kind: "other" } : { kind: "shell", command };
}

/** The files an edit names: for a guard, which must know them before anything is written. */
export function pathsOf(use: ToolUse): readonly string[] {
  return use.kind === "edit" ? use.edits.map((edit: Edit) => edit.path) : [];
}
