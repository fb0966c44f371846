/** A policy to begin with: what `toolmark init --policy NAME` writes. */
export interface Starter {
  /** What `--policy` takes. */
  readonly name: string;
  /** One sentence for a list. */
  readonly summary: string;
  /** The file, comments included. */
  readonly text: string;
}
