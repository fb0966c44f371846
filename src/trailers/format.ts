/** Why a trailer cannot be written. */
export type TrailerErrorCode = "bad-key" | "empty-value" | "control-character";

/** A key or value that would not come back from git as it was given. */
export class TrailerError extends Error {
  readonly code: TrailerErrorCode;

  constructor(code: TrailerErrorCode, message: string) {
    super(message);
    this.name = "TrailerError";
    this.code = code;
  }
}

/**
 * One trailer line, without line end. Strict: a value with a line break could forge a second trailer, so everything
 * that git would not give back unchanged is refused rather than repaired.
 */
export function formatTrailer(key: string, value: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(key)) throw new TrailerError("bad-key", `not a trailer key: ${quote(key)}`);
  if (/\p{Cc}|\u2028|\u2029/u.test(value)) {
    throw new TrailerError("control-character", `the value of ${key} holds a line break or another control character`);
  }
  const trimmed = value.trim();
  if (trimmed === "") throw new TrailerError("empty-value", `the value of ${key} is empty`);
  return `${key}: ${trimmed}`;
}

function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
