import { act } from "./gate/act.ts";

void act(new Date().toISOString().slice(0, 10)).then((code) => {
  process.exitCode = code;
});
