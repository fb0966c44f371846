import { join } from "node:path";
import { COMMAND_NAMES } from "./commands/names.ts";
import { rangeAhead } from "./commands/range-ahead.ts";
import { startAhead } from "./git/ahead.ts";
import { placeInCache, putOffOptimising, runKept } from "./machine/kept-code.ts";

const [named, ...rest] = process.argv.slice(2);
const range = named === "check" ? rangeAhead(rest) : null;
const scripts = import.meta.dirname;
if (range !== null) startAhead(...range, join(scripts, "seals"));
runKept(
  join(scripts, "command.cjs"),
  placeInCache(COMMAND_NAMES.find((name) => name === named) ?? "toolmark"),
  putOffOptimising,
);
