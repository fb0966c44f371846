/** The environment of this process, photographed. The one door through which the rest of the house sees it. */
export function readEnvironment(): { readonly [name: string]: string | undefined } {
  return { ...process.env };
}
