import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { COMMAND_NAMES } from "./commands/names.ts";
import { placeInCache, runKept } from "./machine/kept-code.ts";

const [named] = process.argv.slice(2);
runKept(
  join(dirname(fileURLToPath(import.meta.url)), "command.cjs"),
  placeInCache(COMMAND_NAMES.find((name) => name === named) ?? "toolmark"),
);
