/**
 * The door for answers and payloads: turns `unknown` into the few fields we use, and refuses what has another shape. An
 * answer that is cut short, or is a proxy's error page, must never read as an empty list.
 */

/** An object whose fields have not been looked at. */
export interface Fields {
  readonly [name: string]: unknown;
}

/** An answer or payload that is not what the host's description promises. */
export class ShapeError extends Error {
  override readonly name = "ShapeError";
}

/** The value as an object. `place` names it in the error. */
export function fieldsOf(value: unknown, place: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new ShapeError(`${place} is no object`);
  return value as Fields;
}

/** The object under a name; null when it is missing or null. */
export function optionalFields(from: Fields, name: string): Fields | null {
  const value = from[name];
  return value === undefined || value === null ? null : fieldsOf(value, name);
}

/** The list under a name. */
export function listAt(from: Fields, name: string): readonly unknown[] {
  return listOf(from[name], name);
}

/** The value as a list. */
export function listOf(value: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new ShapeError(`${place} is no list`);
  return value;
}

/** The text under a name. */
export function textAt(from: Fields, name: string): string {
  const value = from[name];
  if (typeof value !== "string") throw new ShapeError(`${name} is no text`);
  return value;
}

/** The text under a name; null when it is missing, null or something else. */
export function optionalText(from: Fields | null, name: string): string | null {
  const value = from?.[name];
  return typeof value === "string" ? value : null;
}

/** The whole number, zero or more, under a name. */
export function countAt(from: Fields, name: string): number {
  const value = from[name];
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0)
    throw new ShapeError(`${name} is no count`);
  return value;
}

/** A full object name under a name: 40 or 64 hex digits. */
export function shaAt(from: Fields, name: string): string {
  const value = textAt(from, name);
  if (!isSha(value)) throw new ShapeError(`${name} is no object name`);
  return value;
}

/** Whether a text is a full object name. */
export function isSha(text: string): boolean {
  return (text.length === 40 || text.length === 64) && /^[0-9a-f]+$/.test(text);
}
