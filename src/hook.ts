import { dirname } from "node:path";
import { runHook } from "./capture/run-hook.ts";

runHook(process.argv.slice(2), dirname(process.argv[1] ?? ""), () => null);
