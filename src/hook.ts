import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { runHook } from "./capture/run-hook.ts";
import type { Witness } from "./capture/witness.ts";
import { existsSync } from "./machine/files.ts";

const [name, folder = ""] = process.argv.slice(2);
const scripts = resolve(dirname(process.argv[1] ?? ""));

function loadWitness(): typeof import("./witness.ts") {
  return createRequire(join(scripts, "hook.cjs"))("./witness.cjs") as typeof import("./witness.ts");
}

const witness: Witness = (staged) =>
  existsSync(join(staged.commonFolder, "toolmark", "spool")) ? loadWitness().journalWitness(staged) : null;

// `thin`: an assistant's session ended; nobody waits for it and nobody reads what it says.
if (name === "thin") loadWitness().readJournal(process.cwd(), folder, new Date());
// The CLI's name in a repository's state; see setup/bundle-plan.ts.
else runHook(process.argv.slice(2), join(scripts, "cli.cjs"), witness);
