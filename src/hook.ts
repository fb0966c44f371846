import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { runHook } from "./capture/run-hook.ts";

runHook(process.argv.slice(2), dirname(fileURLToPath(import.meta.url)), () => null);
