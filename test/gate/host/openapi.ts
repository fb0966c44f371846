/** GitHub's own description of its REST API, as a judge of every request the tests see. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv } from "ajv";

/** Where scripts/fetch-openapi.ts puts it. It is 13 MB of a 385 MB package: fetched on demand, never a dependency. */
export const DESCRIPTION = resolve(import.meta.dirname, "../../../.cache/api.github.com.json");

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: object;
}

interface Operation {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content: { readonly [type: string]: { readonly schema: object } };
  };
}

interface Description {
  readonly paths: { readonly [template: string]: { readonly [method: string]: Operation } };
}

/** What is wrong with a request; null when it is as described. */
export type RequestJudge = (method: string, pathname: string, query: URLSearchParams, body: unknown) => string | null;

const ANYTHING = {};

let loaded: RequestJudge | null | undefined;

/** The judge; null when the description has not been fetched. */
export function loadRequestJudge(): RequestJudge | null {
  if (loaded === undefined)
    loaded = existsSync(DESCRIPTION) ? makeJudge(JSON.parse(readFileSync(DESCRIPTION, "utf8"))) : null;
  return loaded;
}

function makeJudge(description: Description): RequestJudge {
  const ajv = new Ajv({ strict: false, coerceTypes: false, validateFormats: false });
  ajv.addSchema(description as object, "api");
  const templates = Object.keys(description.paths).map((template) => ({ template, parts: template.split("/") }));
  const compiled = new WeakMap<object, ReturnType<typeof ajv.compile>>();
  const wrong = (schema: object, value: unknown): string | null => {
    const validate = compiled.get(schema) ?? ajv.compile(rooted(schema) as object);
    compiled.set(schema, validate);
    return validate(value) ? null : ajv.errorsText(validate.errors);
  };
  return (method, pathname, query, body) => {
    const parts = pathname.split("/");
    const matches = templates.filter(({ parts: wanted }) => fits(wanted, parts));
    const best = matches.toSorted((a, b) => literals(b.parts) - literals(a.parts))[0];
    const operation = best === undefined ? undefined : description.paths[best.template]?.[method.toLowerCase()];
    if (best === undefined || operation === undefined) return `no such operation: ${method} ${pathname}`;
    const parameters = (operation.parameters ?? []).map((one) =>
      "$ref" in one ? (lookUp(description, one.$ref) as Parameter) : one,
    );
    for (const [name, text] of query) {
      const parameter = parameters.find((one) => one.in === "query" && one.name === name);
      if (parameter === undefined) return `${best.template} has no query parameter ${name}`;
      const fault = wrong(parameter.schema ?? ANYTHING, plainOf(text));
      if (fault !== null && wrong(parameter.schema ?? ANYTHING, text) !== null) return `${name}: ${fault}`;
    }
    const missing = parameters.find((one) => one.in === "query" && one.required === true && !query.has(one.name));
    if (missing !== undefined) return `${best.template} needs ${missing.name}`;
    for (const [index, part] of best.parts.entries()) {
      const parameter = parameters.find((one) => one.in === "path" && part === `{${one.name}}`);
      const text = decodeURIComponent(parts[index] ?? "");
      if (
        parameter?.schema !== undefined &&
        wrong(parameter.schema, plainOf(text)) !== null &&
        wrong(parameter.schema, text) !== null
      ) {
        return `${parameter.name} may not be ${text}`;
      }
    }
    const schema = operation.requestBody?.content["application/json"]?.schema;
    if (body === undefined) return operation.requestBody?.required === true ? `${best.template} needs a body` : null;
    return schema === undefined ? `${best.template} takes no body` : wrong(schema, body);
  };
}

function fits(wanted: readonly string[], parts: readonly string[]): boolean {
  return (
    wanted.length === parts.length &&
    wanted.every((part, index) => part === parts[index] || (part.includes("{") && parts[index] !== ""))
  );
}

function literals(parts: readonly string[]): number {
  return parts.filter((part) => !part.includes("{")).length;
}

function plainOf(text: string): unknown {
  if (/^-?\d+$/.test(text)) return Number(text);
  return text === "true" ? true : text === "false" ? false : text;
}

function lookUp(description: object, reference: string): unknown {
  let value: unknown = description;
  for (const part of reference.replace("#/", "").split("/"))
    value = (value as { readonly [name: string]: unknown })[part];
  return value;
}

/** References inside a schema are relative to the whole description. */
function rooted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rooted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === "$ref" ? String(inner).replace(/^#/, "api#") : rooted(inner),
    ]),
  );
}
