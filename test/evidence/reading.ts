import { builtInRegistry } from "../../src/assistants/registry.ts";
import type { Evidence } from "../../src/evidence/evidence.ts";
import { evidenceFromMessage } from "../../src/evidence/from-message.ts";
import { mergeEvidence } from "../../src/evidence/merge.ts";

export const TODAY = "2026-11-23T10:00:00Z";

/** What a message says, an entry a string: `crush zhipu glm-5`, `cursor - -`. */
export function readNames(message: string, date = TODAY): readonly string[] {
  const { evidence } = evidenceFromMessage(message, builtInRegistry(), date);
  return mergeEvidence(evidence).map(
    ({ assistant, provider, model }) => `${assistant} ${provider ?? "-"} ${model ?? "-"}`,
  );
}

/** One line as the last paragraph of an ordinary message. */
export function readLine(line: string, date = TODAY): readonly string[] {
  return readNames(`Mend the parser\n\nIt lost the last line.\n\n${line}\n`, date);
}

export function evidenceOf(line: string, date = TODAY): readonly Evidence[] {
  return evidenceFromMessage(`Mend the parser\n\n${line}\n`, builtInRegistry(), date).evidence;
}
