import { providers } from "../assistants/providers.ts";
import { builtInRegistry } from "../assistants/registry.ts";
import { POLICY } from "./grammar.ts";
import { type JsonSchema, jsonSchemaOf } from "./json-schema.ts";
import { SELECTOR_WORDS } from "./selector.ts";
import { TRIALS } from "./trial-grammar.ts";

/** The JSON Schemas of the policy and of policy tests, with the names of the files they stand in under schema/. */
export function policySchemas(): readonly { readonly file: string; readonly schema: JsonSchema }[] {
  const ids = builtInRegistry().assistants.map(({ id }) => id);
  const selectors = [...SELECTOR_WORDS, ...ids, ...providers.map(({ id }) => `provider:${id}`)];
  return [
    { file: "policy.schema.json", schema: jsonSchemaOf(POLICY, "Toolmark policy", { selectors }) },
    { file: "policy-test.schema.json", schema: jsonSchemaOf(TRIALS, "Toolmark policy test", { selectors }) },
  ];
}
