/**
 * Lets this process end with 3, unjudged, until it is told a result. Node ends with 0 as soon as nothing is left that
 * could happen, also where somebody still waits for a promise that nobody will keep: a gate would pass on nothing. What is
 * thrown where nobody catches it would end with 1, as if something had been judged.
 * @returns takes the result's exit code.
 */
export function expectResult(): (code: number) => void {
  let isThere = false;
  process.exitCode = 3;
  process.once("exit", () => {
    if (isThere) return;
    process.exitCode = 3;
    process.stderr.write(
      "toolmark: ended before there was a result, so nothing was judged; this is a mistake of its own\n",
    );
  });
  return (code) => {
    isThere = true;
    process.exitCode = code;
  };
}
