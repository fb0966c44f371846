/** What is said of a real assistant to have it play a script. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { ToolCall } from "./model-server.ts";

/** One thing the scripted model asks for, said once for all assistants. */
export type Step =
  | { readonly do: "write"; readonly path: string; readonly content: string }
  | { readonly do: "edit"; readonly path: string; readonly from: string; readonly to: string }
  | { readonly do: "shell"; readonly command: string };

export interface Start {
  readonly argv: readonly string[];
  readonly environment: { readonly [name: string]: string };
}

export interface Place {
  readonly home: string;
  readonly repository: string;
  /** The model server's. */
  readonly url: string;
}

export interface RealAssistant {
  /** The registry's id, which the record must name. */
  readonly id: string;
  readonly package: string;
  readonly version: string;
  readonly provider: string;
  readonly model: string;
  /** Whether it calls hooks or plugins of its own. Where it does not, only its commits can be told. */
  readonly reports: boolean;
  /** It works for ten seconds before it starts: it is shown in one of the situations in which its work is committed. */
  readonly slow?: true;
  /** Translates a step into the tool and arguments that this assistant offers. Paths are absolute. */
  call(step: Step): ToolCall;
  /** Writes what it needs below `home`, the user's trust in the repository included, and says how to start it. */
  start(place: Place): Start;
}

/** Writes a file below folders that need not be there. */
export function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
