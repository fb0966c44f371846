import type { Known } from "./mark-index.ts";

/** What a value says of one assistant. */
export interface Named {
  /** Registry id, an id as written that no registry knows, or `unknown`. */
  readonly assistant: string;
  readonly provider: string | null;
  readonly model: string | null;
}

/** What the value of `Assisted-by` and its kin says. */
export type ValueReading =
  /** `exact`: our own written shape, `id:provider/model`. `known`: the mark whose address or name decided, if one did. */
  | {
      readonly kind: "assistants";
      readonly named: readonly Named[];
      readonly exact: boolean;
      readonly known: Known | null;
    }
  /** `none`: no AI, in so many words. */
  | { readonly kind: "none" }
  /** A person is credited, or a tool that is no AI: curl thanks its helpers with `Assisted-by`. */
  | { readonly kind: "other" };
