import type { OwnAssistantFacts } from "../assistants/assistant.ts";
import { parseDays, parseShare } from "./forms.ts";
import { compileGlob, type Glob } from "./glob.ts";
import type {
  Budget,
  Extension,
  Place,
  Policy,
  PolicySource,
  Recording,
  Rule,
  Settings,
  Spots,
  Waiver,
} from "./policy.ts";
import { parseSelector, type Selector } from "./selector.ts";
import {
  entries,
  values,
  type Written,
  type WrittenAssistant,
  type WrittenBudget,
  type WrittenPolicy,
  type WrittenRule,
  type WrittenWaiver,
} from "./written.ts";

/** Turns a checked file into the policy that the rest of the code relies on. */
export function buildPolicy(written: WrittenPolicy, source: PolicySource, digest: string, spots: Spots): Policy {
  const placeOf = (list: string, index: number): Place => {
    const { file, line } = spots([list, index]);
    return { file, line };
  };
  return {
    source,
    digest,
    extends: extensions(written, spots),
    settings: settingsOf(written),
    recording: recordingOf(written),
    exempt: values(written.exempt).map((identity) => identity.toLowerCase()),
    forbid: values(written.forbid),
    assistants: ownAssistants(written),
    rules: entries(written.rules).map(({ entry, index }) => ruleOf(entry, index, placeOf("rules", index))),
    waivers: entries(written.waivers).map(({ entry, index }) => waiverOf(entry, placeOf("waivers", index))),
    budgets: entries(written.budget).map(({ entry, index }) => budgetOf(entry, index, placeOf("budget", index))),
    spots,
  };
}

function extensions(written: WrittenPolicy, spots: Spots): Extension[] {
  return entries(written.extends).map(({ entry, index }) => ({ text: entry, spot: spots(["extends", index]) }));
}

function settingsOf(written: WrittenPolicy): Settings {
  return {
    declaration: written.declaration ?? null,
    bound: written.bound ?? null,
    undeclared: written.undeclared ?? null,
    unknownState: written["unknown-state"] ?? null,
    default: written.default ?? null,
    unknown: written.unknown ?? null,
    unknownProvider: written["unknown-provider"] ?? null,
    minimumStrength: written["minimum-strength"] ?? null,
    signed: written.signed ?? null,
    mode: written.mode ?? null,
    local: written.local ?? null,
  };
}

function recordingOf({ record }: WrittenPolicy): Recording {
  return { style: record?.style ?? null, lines: record?.lines ?? null, notes: record?.notes ?? null };
}

/** The assistants that a file defines, as facts. */
export function ownAssistants({ assistants }: WrittenPolicy): OwnAssistantFacts[] {
  return Object.entries(assistants ?? {}).flatMap(([id, facts]) =>
    facts === undefined ? [] : [ownAssistantOf(id, facts)],
  );
}

function ownAssistantOf(id: string, { name, provider, signs, marks, ...rest }: WrittenAssistant): OwnAssistantFacts {
  const both = (kind: keyof OwnAssistantFacts["signs"]): string[] => [
    ...new Set([...values(signs?.[kind]), ...values(marks?.[kind])]),
  ];
  return {
    id,
    name: name ?? id,
    provider: provider ?? null,
    firstParty: rest["first-party"] ?? false,
    signs: {
      env: both("env"),
      process: both("process"),
      identity: both("identity"),
      trailer: both("trailer"),
      footer: both("footer"),
      branch: both("branch"),
    },
  };
}

function ruleOf(written: WrittenRule, index: number, place: Place): Rule {
  return {
    name: written.name ?? `rule ${index + 1}`,
    place,
    repositories: globs(written.repositories, true),
    paths: globs(written.paths),
    branches: globs(written.branches),
    assistants: selectors(written.assistants),
    verdict: written.verdict ?? "deny",
    action: written.action ?? "write",
    minimumStrength: written["minimum-strength"] ?? null,
    reviewers: values(written.reviewers),
    reason: written.reason ?? null,
    contact: written.contact ?? null,
    from: written.from ?? null,
    until: written.until ?? null,
    overridable: written.overridable ?? false,
  };
}

function waiverOf(written: WrittenWaiver, place: Place): Waiver {
  return {
    place,
    commits: values(written.commits),
    paths: globs(written.paths),
    assistants: selectors(written.assistants),
    reason: written.reason ?? "",
    approvedBy: written["approved-by"] ?? "",
    expires: written.expires ?? "",
  };
}

function budgetOf(written: WrittenBudget, index: number, place: Place): Budget {
  return {
    name: written.name ?? `budget ${index + 1}`,
    place,
    assistants: selectors(written.assistants),
    shareOf: written["share-of"] ?? "commits",
    over: parseDays(written.over ?? "") ?? 1,
    atMost: parseShare(written["at-most"] ?? "") ?? 0,
    verdict: written.verdict ?? "warn",
    reason: written.reason ?? null,
  };
}

/** Names of repositories are compared without regard to case, as their hosts do. */
function globs(texts: Written<string> | undefined, fold = false): Glob[] {
  return values(texts).flatMap((text) => {
    const glob = compileGlob(fold ? text.toLowerCase() : text);
    return "fault" in glob ? [] : [glob];
  });
}

function selectors(texts: Written<string> | undefined): Selector[] {
  return values(texts).flatMap((text) => parseSelector(text) ?? []);
}
