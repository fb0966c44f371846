import { dirname, join } from "node:path";
import { runHook } from "./capture/run-hook.ts";

// Beside it in a repository's state; see setup/bundle-plan.ts.
runHook(process.argv.slice(2), join(dirname(process.argv[1] ?? ""), "cli.mjs"), () => null);
