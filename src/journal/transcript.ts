import { asObject, asText } from "./json.ts";

/** So many bytes of a transcript's end are read: they grow to many megabytes, and the last answer tells the model. */
export const TAIL_BYTES = 50 * 1024;

/**
 * The model of the last answer in a transcript's tail, newest line first; null when none is told. Reads what Claude Code
 * (`message.model`), Gemini CLI and Qwen Code (`model`), Copilot CLI (`data.newModel`, `data.model`) and Droid (`message.modelId`)
 * write. A first line cut in two and a last one half written are passed over. Cline's CLI keeps one object, a field a line.
 */
export function modelInTranscript(tail: string): string | null {
  for (const line of tail.split("\n").reverse()) {
    if (!line.includes("odel")) continue;
    const model = modelOfLine(line);
    if (model !== null) return model;
  }
  return null;
}

/** A field of the outermost object, indented by two: what a person wrote stands deeper, or inside a text. */
const FIELD = /^ {2}"model": "([^"\\]+)",?$/;

/** `custom:Opus-4.8-0`: what Droid calls the first model of the user's own configuration, by the name it has there. */
const OWN_MODEL = /^custom:(.+)-\d+$/;

function modelOfLine(line: string): string | null {
  const field = FIELD.exec(line)?.[1];
  if (field !== undefined) return field;
  let entry: unknown;
  try {
    entry = JSON.parse(line);
  } catch {
    return null;
  }
  const object = asObject(entry);
  if (object === null) return null;
  const message = asObject(object["message"]);
  const event = asObject(object["data"]);
  const told = [message?.["model"], message?.["modelId"], object["model"], event?.["newModel"], event?.["model"]];
  const model = told.map(asText).find((text) => text !== null);
  // Claude Code marks what it wrote itself, such as an error shown as an answer.
  if (model === undefined || model === "<synthetic>") return null;
  return OWN_MODEL.exec(model)?.[1] ?? model;
}
