/** What a text must look like; each has its check in forms.ts. */
export type Form =
  | "text"
  /** Many lines. */
  | "message"
  | "date"
  | "path-glob"
  | "branch-glob"
  | "repository-glob"
  | "selector"
  | "assistant-id"
  | "provider"
  | "identity"
  | "variable"
  | "process"
  | "trailer-key"
  | "line-start"
  | "branch-prefix"
  | "reviewer"
  | "commit"
  | "share"
  | "days"
  | "reference";

export type Shape =
  | { readonly kind: "choice"; readonly choices: Choices }
  | { readonly kind: "boolean" }
  | { readonly kind: "number"; readonly only: number }
  | { readonly kind: "text"; readonly form: Form }
  | { readonly kind: "list"; readonly of: Shape; readonly orOne: boolean; readonly atLeast: number }
  | { readonly kind: "map"; readonly key: Form; readonly of: Shape }
  | ObjectShape;

export interface ObjectShape {
  readonly kind: "object";
  /** How messages call it: `a rule`. */
  readonly called: string;
  readonly section: string;
  readonly keys: { readonly [key: string]: Key };
}

export interface Key {
  readonly shape: Shape;
  /** For hover and docs; one or two sentences. */
  readonly says: string;
  readonly required?: true;
}

/** Each word with what it means. */
export type Choices = { readonly [word: string]: string };
