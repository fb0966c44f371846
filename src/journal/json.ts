/** A JSON object of a stranger's: any field may be missing or of another type. */
export type JsonObject = { readonly [key: string]: unknown };

/** The value as an object, or null. */
export function asObject(value: unknown): JsonObject | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

/** The value as a text that says something, or null. */
export function asText(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** The first of several fields that holds a string, the empty one included; null when none does. */
export function firstString(object: JsonObject, names: readonly string[]): string | null {
  for (const name of names) {
    const value = object[name];
    if (typeof value === "string") return value;
  }
  return null;
}

/** The objects of a list; empty when the value is none. */
export function objectsOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.map(asObject).filter((entry) => entry !== null) : [];
}

/**
 * Reads a payload. Windsurf's may hold bare control characters and Cursor's begin with a byte order mark, both of which
 * JSON forbids. Null: not a JSON object.
 */
export function parsePayload(text: string): JsonObject | null {
  try {
    return asObject(JSON.parse(text));
  } catch {
    try {
      return asObject(JSON.parse(text.replace(/^\ufeff/, "").replace(/[\u0000-\u001f]/g, " ")));
    } catch {
      return null;
    }
  }
}
