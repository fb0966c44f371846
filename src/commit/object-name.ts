/**
 * Whether a text is the full name of an object: 40 lower-case hex digits for SHA-1, 64 for SHA-256
 * (git's hash-function-transition page). What fits goes to git as an argument, so nothing else may pass: no rev, no option.
 */
export function isObjectName(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
