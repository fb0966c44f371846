import { asObject, asText } from "./json.ts";

/** So many bytes of a transcript's end are read: they grow to many megabytes, and the last answer tells the model. */
export const TAIL_BYTES = 50 * 1024;

/**
 * The model of the last answer in a transcript's tail, newest line first; null when none is told. Reads what Claude Code
 * (`message.model`), Gemini CLI and Qwen Code (`model`) and Copilot CLI (`data.newModel`, `data.model`) write. A first
 * line cut in two and a last one half written are passed over.
 */
export function modelInTranscript(tail: string): string | null {
  for (const line of tail.split("\n").reverse()) {
    if (!line.includes("odel")) continue;
    const model = modelOfLine(line);
    if (model !== null) return model;
  }
  return null;
}

function modelOfLine(line: string): string | null {
  let entry: unknown;
  try {
    entry = JSON.parse(line);
  } catch {
    return null;
  }
  const object = asObject(entry);
  if (object === null) return null;
  const inside = [asObject(object["message"])?.["model"], object["model"]];
  const event = asObject(object["data"]);
  const model = [...inside, event?.["newModel"], event?.["model"]].map(asText).find((text) => text !== null);
  // Claude Code marks what it wrote itself, such as an error shown as an answer.
  return model === undefined || model === "<synthetic>" ? null : model;
}
