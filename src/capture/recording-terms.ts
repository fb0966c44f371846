import type { Registry } from "../assistants/assistant.ts";
import { ownAssistant } from "../assistants/own-assistant.ts";
import { builtInRegistry, extendRegistry } from "../assistants/registry.ts";
import type { CompiledPolicy } from "../policy/compiled.ts";
import type { CommitRecord } from "../record/record.ts";
import type { RecordStyle } from "../record/write.ts";

/** How records are written here; `none` also where the policy forbids trailers. */
export function styleFor(policy: CompiledPolicy | null): RecordStyle {
  return policy?.declaration === "forbidden-trailer" ? "none" : (policy?.record.style ?? "assisted-by");
}

/** The assistants that are known here: ours, and the policy's own. */
export function registryFor(policy: CompiledPolicy | null): Registry {
  const builtIn = builtInRegistry();
  // Of an assistant that we know a policy says only whose it is; its signs stay ours.
  const own = (policy?.assistants ?? []).filter((facts) => builtIn.find(facts.id) === undefined);
  return extendRegistry(builtIn, own.map(ownAssistant));
}

/** How much of the commit is told, by the policy's `record: lines`. */
export function shownLines(lines: CommitRecord["lines"], policy: CompiledPolicy | null): CommitRecord["lines"] {
  switch (policy?.record.lines ?? "exact") {
    case "exact":
      return lines;
    case "bucket":
      return lines === null || lines.added === 0
        ? lines
        : { assisted: tenths(lines.assisted / lines.added), added: 100 };
    case "off":
      return null;
  }
}

function tenths(share: number): number {
  return Math.round(share * 10) * 10;
}
