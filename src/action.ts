import { act } from "./gate/act.ts";

process.exitCode = await act(new Date().toISOString().slice(0, 10));
