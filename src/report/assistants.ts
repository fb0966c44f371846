import type { Assistant, EnvironmentSign, Mark, Proof, Registry } from "../assistants/assistant.ts";

/** One sign or mark in a table: what is looked for, how much it proves, and how that is known. */
export interface SignRow {
  readonly kind: string;
  readonly what: string;
  readonly strength: string;
  /** Why the strength is what it is, or what the mark means; empty when there is nothing to say. */
  readonly remark: string;
  readonly proof: Proof;
}

/** All signs and marks of an assistant, in the order of its file. */
export function signRows(assistant: Assistant): readonly SignRow[] {
  return [
    ...assistant.environment.map((sign) => ({
      kind: "environment",
      what: conditionOf(sign),
      strength: sign.strength,
      remark: sign.unless === undefined ? "" : `not beside ${sign.unless.join(", ")}`,
      proof: sign.proof,
    })),
    ...assistant.processes.map((sign) => ({
      kind: "process",
      what: sign.packagePath === undefined ? sign.name : `${sign.name}, ${sign.packagePath}`,
      strength: sign.strength,
      remark: "",
      proof: sign.proof,
    })),
    ...assistant.marks.map((mark) => ({
      kind: mark.kind,
      what: textOf(mark),
      strength: mark.strength,
      remark: remarkOf(mark),
      proof: mark.proof,
    })),
  ];
}

function conditionOf(sign: EnvironmentSign): string {
  return [sign, ...(sign.together ?? [])]
    .map(({ variable, is, startsWith }) =>
      is !== undefined ? `${variable}=${is}` : startsWith !== undefined ? `${variable}=${startsWith}…` : variable,
    )
    .join(" and ");
}

function textOf(mark: Mark): string {
  switch (mark.kind) {
    case "email":
      return mark.email;
    case "slug":
      return `${mark.slug}@users.noreply.github.com`;
    case "name":
      return mark.name;
    case "trailer":
      return `${mark.key}: ${mark.value ?? "…"}`;
    case "footer":
    case "line":
      return mark.text;
    case "title":
    case "branch":
      return `${mark.prefix}…`;
    case "session":
    case "pull-request":
      return `${mark.link}…`;
    case "author-suffix":
      return `…${mark.suffix}`;
  }
}

function remarkOf(mark: Mark): string {
  const window = mark.weakBetween;
  const weak = window === undefined ? "" : `weak from ${window.from} to ${window.to}: ${window.reason}`;
  return [mark.remark ?? "", weak].filter((part) => part !== "").join("; ");
}

/** The registry for a terminal: an assistant a line, with how many signs of which kind are known. */
export function listAssistants(registry: Registry): string {
  const width = Math.max(...registry.assistants.map((assistant) => assistant.id.length));
  const lines = registry.assistants.map((assistant) => {
    const made = assistant.provider === null ? "any provider" : assistant.provider;
    const { environment, processes, marks } = assistant;
    const counts = `${environment.length} variables, ${processes.length} processes, ${marks.length} marks`;
    return `${assistant.id.padEnd(width)}  ${assistant.name} (${made}): ${counts}`;
  });
  return `${lines.join("\n")}\n\n${registry.assistants.length} assistants. Each sign with its proof: docs/assistants.md, or --format json.\n`;
}

/** The registry as JSON: an array, an assistant each, as its file in `src/assistants/` says it. */
export function renderAssistantsJson(registry: Registry): string {
  return `${JSON.stringify(registry.assistants, null, 2)}\n`;
}

/** `docs/assistants.md`: every assistant with every sign, its strength, and where and when it was seen. */
export function assistantsPage(registry: Registry): string {
  const sections = registry.assistants.map((assistant) => {
    const made =
      assistant.provider === null ? "runs models of several providers" : `runs models of ${assistant.provider}`;
    const rows = signRows(assistant).map(
      ({ kind, what, strength, remark, proof }) =>
        `| ${kind} | \`${what.replaceAll("|", "\\|")}\` | ${strength} | ${remark} | ${PROOF_WORDS[proof.how]}: ${proof.where} | ${proof.when} |`,
    );
    const table =
      rows.length === 0
        ? "No sign of its own is known."
        : [
            "| Kind | What is looked for | Strength | Remark | Proof | Seen |",
            "| --- | --- | --- | --- | --- | --- |",
            ...rows,
          ].join("\n");
    const names = assistant.aliases.map((alias) => `\`${alias}\``).join(", ");
    return `## ${assistant.name}\n\n\`${assistant.id}\`, ${made}. Called ${names} in trailers' values.\n\n${table}\n`;
  });
  return `${PAGE_HEAD}\n${sections.join("\n")}`;
}

const PROOF_WORDS: { readonly [H in Proof["how"]]: string } = {
  observed: "run and seen",
  vendor: "the vendor's source or page",
  history: "public history",
  "third-party": "another detector",
};

const PAGE_HEAD = `# The assistants Toolmark knows

Generated from \`src/assistants/\`; a test fails when it is stale (\`npx vitest run --project fast -u test/assistants\` writes it anew).

*Strong* signs are made by the tool alone. *Medium* ones can be written by hand, or say little of who wrote the change.
*Weak* ones are hints: they never decide more than a warning. A footer is looked for behind words such as \`Generated with\`.
`;
