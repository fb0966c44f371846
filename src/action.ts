import { act } from "./gate/act.ts";
import { expectResult } from "./machine/result.ts";

const endWith = expectResult();

void act(new Date().toISOString().slice(0, 10)).then(endWith);
