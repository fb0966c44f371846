import type { Assistant, EnvironmentSign, Mark, OwnAssistantFacts, Proof } from "./assistant.ts";
import { slugOf } from "./registry.ts";

const OWNER: Proof = { how: "vendor", where: "the policy", when: "" };

/** An assistant told by a policy. Its owner knows its signs, so they count as strong. */
export function ownAssistant(facts: OwnAssistantFacts): Assistant {
  const strong = { strength: "strong", proof: OWNER } as const;
  const environment: readonly EnvironmentSign[] = facts.signs.env.map((variable) => ({ variable, ...strong }));
  const marks: readonly Mark[] = [
    ...facts.signs.identity.map((text): Mark => {
      const slug = slugOf(text) ?? (text.includes("@") ? null : text);
      return slug === null ? { kind: "email", email: text, ...strong } : { kind: "slug", slug, ...strong };
    }),
    ...facts.signs.trailer.map((key): Mark => ({ kind: "trailer", key, ...strong })),
    ...facts.signs.footer.map((text): Mark => ({ kind: "footer", text, ...strong, strength: "medium" })),
    ...facts.signs.branch.map((prefix): Mark => ({ kind: "branch", prefix, ...strong, strength: "weak" })),
  ];
  return {
    id: facts.id,
    name: facts.name,
    provider: facts.provider,
    firstParty: facts.firstParty,
    aliases: [...new Set([facts.id, facts.name.toLowerCase()])],
    environment,
    modelVariables: [],
    processes: facts.signs.process.map((name) => ({ name, ...strong, strength: "medium" })),
    marks,
  };
}
