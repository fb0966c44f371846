/** Writes schema/ from the grammars; a test fails when it is stale. `--out DIR` writes elsewhere. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { policySchemas } from "../src/policy/schemas.ts";

const root = resolve(import.meta.dirname, "..");
const { values } = parseArgs({ options: { out: { type: "string", default: join(root, "schema") } } });

mkdirSync(values.out, { recursive: true });
for (const { file, schema } of policySchemas()) {
  writeFileSync(join(values.out, file), `${JSON.stringify(schema, null, 2)}\n`);
}
