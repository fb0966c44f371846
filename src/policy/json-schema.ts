import type { Form, Key, ObjectShape, Shape } from "./shape.ts";

/** A JSON Schema value. */
export type JsonSchema = { readonly [key: string]: unknown };

/** Patterns for editors. The walk is stricter: it also knows calendars, globs and names. */
const FORMS: { readonly [form in Form]: JsonSchema } = {
  text: { type: "string", minLength: 1 },
  message: { type: "string" },
  date: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", examples: ["2027-03-01"] },
  "path-glob": { type: "string", minLength: 1, pattern: "^(?!/|\\./)(?!.*/$)", examples: ["train/**", "**/*.py"] },
  "branch-glob": { type: "string", minLength: 1, examples: ["main", "release/*"] },
  "repository-glob": { type: "string", pattern: "^[^/]+/[^/]+$", examples: ["acme/*"] },
  selector: {
    type: "string",
    pattern: "^(any|unknown|first-party|third-party|[a-z0-9][a-z0-9.-]*|provider:[a-z0-9][a-z0-9.-]*|model:.+)$",
    examples: ["codex", "provider:anthropic", "model:*gemini*", "third-party"],
  },
  "assistant-id": { type: "string", pattern: "^[a-z0-9][a-z0-9.-]*$" },
  provider: { type: "string", pattern: "^[a-z0-9][a-z0-9.-]*$", examples: ["anthropic"] },
  identity: { type: "string", minLength: 1, examples: ["metacode[bot]"] },
  variable: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$", examples: ["METACODE_SESSION"] },
  process: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._+-]*$" },
  "trailer-key": { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9-]*$" },
  "line-start": { type: "string", minLength: 4, maxLength: 200 },
  "branch-prefix": { type: "string", minLength: 1 },
  reviewer: { type: "string", pattern: "^@[^\\s/]+(/[^\\s/]+)?$", examples: ["@acme/leads"] },
  commit: { type: "string", pattern: "^[0-9a-f]{7,64}$" },
  share: { type: "string", pattern: "^\\d{1,3}(\\.\\d{1,4})?\\s?%$", examples: ["20%"] },
  days: { type: "string", pattern: "^\\d{1,3}[dw]$", examples: ["30d"] },
  reference: { type: "string", minLength: 1, examples: ["acme/.github:toolmark.yml"] },
};

/** What may be offered beyond the grammar's own words. */
export interface Offered {
  /** Ids of built-in assistants and `provider:` selectors, for completion; others are allowed too. */
  readonly selectors: readonly string[];
}

/** The JSON Schema of a shape, for editors that complete and explain. */
export function jsonSchemaOf(root: ObjectShape, title: string, offered: Offered): JsonSchema {
  const selector = { anyOf: [{ enum: offered.selectors }, FORMS.selector] };
  return { $schema: "http://json-schema.org/draft-07/schema#", title, ...schemaOf(root), definitions: { selector } };
}

function schemaOf(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case "object":
      return objectSchema(shape);
    case "map":
      return { type: "object", propertyNames: FORMS[shape.key], additionalProperties: schemaOf(shape.of) };
    case "list": {
      const list = {
        type: "array",
        items: schemaOf(shape.of),
        ...(shape.atLeast > 0 ? { minItems: shape.atLeast } : {}),
      };
      return shape.orOne ? { anyOf: [schemaOf(shape.of), list] } : list;
    }
    case "choice":
      return {
        type: "string",
        enum: Object.keys(shape.choices),
        // Understood by the YAML and JSON servers of editors; others pass over it.
        markdownEnumDescriptions: Object.values(shape.choices),
      };
    case "boolean":
      return { type: "boolean" };
    case "number":
      return { const: shape.only };
    case "text":
      return shape.form === "selector" ? { $ref: "#/definitions/selector" } : FORMS[shape.form];
  }
}

function objectSchema(shape: ObjectShape): JsonSchema {
  const keys = Object.entries(shape.keys);
  return {
    type: "object",
    additionalProperties: false,
    ...(keys.some(([, { required }]) => required)
      ? { required: keys.filter(([, { required }]) => required).map(([key]) => key) }
      : {}),
    properties: Object.fromEntries(keys.map(([key, value]) => [key, keySchema(value)])),
  };
}

function keySchema({ shape, says }: Key): JsonSchema {
  const words =
    shape.kind === "choice"
      ? `\n\n${Object.entries(shape.choices)
          .map(([word, means]) => `- \`${word}\`: ${means}`)
          .join("\n")}`
      : "";
  return { description: says + words, ...schemaOf(shape) };
}
