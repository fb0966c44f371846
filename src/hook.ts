import { dirname, join, resolve } from "node:path";
import { runHook } from "./capture/run-hook.ts";
import type { Witness } from "./capture/witness.ts";
import { existsSync } from "./machine/files.ts";
import { runKept } from "./machine/kept-code.ts";

const [name, folder = ""] = process.argv.slice(2);
const scripts = resolve(dirname(process.argv[1] ?? ""));

/** In a repository's state what V8 made of it for the same task stays beside it; the package keeps nothing. */
function loadWitness(task: "thin" | "witness"): typeof import("./witness.ts") {
  const place = existsSync(join(scripts, "recorder.code")) ? join(scripts, `${task}.code`) : null;
  return runKept(join(scripts, "witness.cjs"), place) as typeof import("./witness.ts");
}

const witness: Witness = (staged) =>
  existsSync(join(staged.commonFolder, "toolmark", "spool")) ? loadWitness("witness").journalWitness(staged) : null;

// `thin`: an assistant's session ended; nobody waits for it and nobody reads what it says.
if (name === "thin") loadWitness("thin").readJournal(process.cwd(), folder, new Date());
// The CLI's name in a repository's state; see setup/bundle-plan.ts.
else runHook(process.argv.slice(2), join(scripts, "cli.cjs"), witness);
