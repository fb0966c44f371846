/**
 * The two ends of the range that `toolmark check` will ask git about, from the plainest ways of writing it; null where only
 * the whole command line tells. A wrong guess costs a git that nobody reads.
 */
export function rangeAhead(args: readonly string[]): readonly [left: string, right: string] | null {
  const [first = "", second, third, fourth] = args;
  if (first === "--base" && second !== undefined) {
    return [second, third === "--head" && fourth !== undefined ? fourth : "HEAD"];
  }
  const match = first.startsWith("-") ? null : /^(.*?)\.\.\.?(.*)$/s.exec(first);
  return match === null ? null : [match[1] || "HEAD", match[2] || "HEAD"];
}
