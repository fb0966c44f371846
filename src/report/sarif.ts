import { createHash } from "node:crypto";
import type { Location, Log, ReportingDescriptor, Result } from "sarif";
import type { Finding, FindingCode, Level, Verdict, WaivedFinding } from "../policy/verdict.ts";
import { inertJson, inertSarif, inertUri } from "./inert.ts";
import { assistantOf, byLevel, shortSha, TITLES } from "./wording.ts";

/** Code scanning takes at most 25,000 results of a run; a hundred places show where, the JSON report has all. */
const MOST_RESULTS = 25_000;
const MOST_LOCATIONS = 100;
const DEFAULT_POLICY = ".github/toolmark.yml";

const LEVELS: { readonly [level in Level]: Result.level } = { error: "error", warning: "warning", note: "note" };

/** A verdict as SARIF 2.1.0. Waived findings are there too, as suppressed results. Ends with a line break. */
export function renderSarif(verdict: Verdict): string {
  const results = [
    ...byLevel(verdict.findings).map((finding) => resultOf(finding, verdict)),
    ...verdict.waived.map((finding) => ({ ...resultOf(finding, verdict), suppressions: [suppressionOf(finding)] })),
  ].slice(0, MOST_RESULTS);
  const codes = [...new Set([...verdict.findings, ...verdict.waived].map((finding) => finding.code))].sort();
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "toolmark", rules: codes.map(descriptorOf) },
        },
        invocations: [invocationOf(verdict)],
        columnKind: "utf16CodeUnits",
        results,
      },
    ],
  };
  return `${inertJson(JSON.stringify(log))}\n`;
}

function invocationOf(verdict: Verdict): NonNullable<Log["runs"][number]["invocations"]>[number] {
  if (verdict.unjudged === null) return { executionSuccessful: true };
  const { reason, remedy } = verdict.unjudged;
  return {
    executionSuccessful: false,
    toolExecutionNotifications: [{ level: "error", message: { text: inertSarif(`${reason} What to do: ${remedy}`) } }],
  };
}

function descriptorOf(code: FindingCode): ReportingDescriptor {
  return {
    id: code,
    name: code,
    shortDescription: { text: TITLES[code] },
    help: {
      text: `${TITLES[code]}. For one commit, \`toolmark explain COMMIT\` names the evidence and the deciding rule.`,
    },
  };
}

function resultOf(finding: Finding, verdict: Verdict): Result {
  const assistant = assistantOf(finding);
  const commit = finding.commit === null ? "" : ` in ${shortSha(finding.commit)}`;
  const text = `${TITLES[finding.code]}${assistant === null ? "" : `: ${assistant}`}${commit}. ${finding.because} What to do: ${finding.remedy}`;
  return {
    ruleId: finding.code,
    level: LEVELS[finding.level],
    message: { text: inertSarif(text, 4000) },
    locations: locationsOf(finding, verdict),
    partialFingerprints: { "toolmark/v1": fingerprintOf(finding) },
    properties: { commit: finding.commit, subject: finding.subject, verdict: finding.verdict },
  };
}

/** A code scanning page needs a file: the paths, else the rule's place, else the policy. */
function locationsOf(finding: Finding, verdict: Verdict): Location[] {
  const logical =
    finding.commit === null ? {} : { logicalLocations: [{ fullyQualifiedName: finding.commit, kind: "commit" }] };
  const at = (path: string, line: number): Location => ({
    physicalLocation: {
      artifactLocation: { uri: inertUri(path) || DEFAULT_POLICY, uriBaseId: "%SRCROOT%" },
      region: { startLine: Math.max(1, line) },
    },
    ...logical,
  });
  if (finding.paths.length > 0) return finding.paths.slice(0, MOST_LOCATIONS).map((path) => at(path, 1));
  if (finding.rule !== null) return [at(finding.rule.file, finding.rule.line)];
  return [at(verdict.policy?.source ?? DEFAULT_POLICY, 1)];
}

/** The same breach in the same commit keeps its fingerprint from run to run. */
function fingerprintOf(finding: Finding): string {
  const facts = [finding.code, finding.commit, finding.assistant, finding.provider, finding.model, finding.rule?.name];
  return createHash("sha256").update(JSON.stringify(facts)).digest("hex").slice(0, 32);
}

function suppressionOf(finding: WaivedFinding): { kind: "external"; justification: string } {
  const { reason, approvedBy, expires } = finding.waiver;
  return { kind: "external", justification: inertSarif(`${reason} (approved by ${approvedBy}, until ${expires})`) };
}
