import { type Checked, problem } from "./checked.ts";
import type { PolicyProblem } from "./policy.ts";
import { entries } from "./written.ts";

/** Signs that anybody's machine shows; a policy with one would call every commit an assistant's. */
const COMMON_VARIABLES = [
  "PATH",
  "HOME",
  "USER",
  "SHELL",
  "PWD",
  "TERM",
  "LANG",
  "EDITOR",
  "CI",
  "TMPDIR",
  "LOGNAME",
  "SHLVL",
  "GIT_DIR",
  "GITHUB_ACTIONS",
];
const COMMON_PROCESSES = [
  "git",
  "node",
  "sh",
  "bash",
  "zsh",
  "dash",
  "fish",
  "python",
  "python3",
  "npm",
  "npx",
  "sudo",
  "tmux",
  "sshd",
  "systemd",
  "init",
  "code",
  "java",
];
const COMMON_KEYS = [
  "signed-off-by",
  "co-authored-by",
  "reviewed-by",
  "acked-by",
  "tested-by",
  "fixes",
  "assisted-by",
  "ai-provenance",
  "ai-assisted",
  "change-id",
];

/** Ids that are taken. Of a built-in assistant a policy may say whether it is the owner's own, and no more. */
export function reservedAssistants(checked: Checked): PolicyProblem[] {
  const { written, registry } = checked;
  return Object.entries(written.assistants ?? {}).flatMap(([id, facts]) => {
    const tell = (message: string, suggestion: string | null = null): PolicyProblem[] => [
      problem(checked, ["assistants", id], "assistants-of-your-own", message, suggestion),
    ];
    if (["any", "unknown", "first-party", "third-party"].includes(id)) {
      return tell(`'${id}' is a selector; an assistant needs another id`);
    }
    if (registry.find(id) === undefined || Object.keys(facts ?? {}).every((key) => key === "first-party")) return [];
    return tell(`'${id}' is known already, and only 'first-party' can be said of it; choose another id`, `acme-${id}`);
  });
}

/** Signs that are no proof of anything. */
export function commonSigns(checked: Checked): PolicyProblem[] {
  return Object.entries(checked.written.assistants ?? {}).flatMap(([id, facts]) =>
    (["signs", "marks"] as const).flatMap((key) => {
      const signs = facts?.[key];
      const common = (kind: "env" | "process" | "trailer", isCommon: (text: string) => boolean): PolicyProblem[] =>
        entries(signs?.[kind])
          .filter(({ entry }) => isCommon(entry))
          .map(({ entry, index }) =>
            problem(
              checked,
              ["assistants", id, key, kind, index],
              "assistants-of-your-own",
              `'${entry}' is there without any assistant; name one that only '${id}' brings`,
            ),
          );
      return [
        ...common("env", (name) => COMMON_VARIABLES.includes(name)),
        ...common("process", (name) => COMMON_PROCESSES.includes(name)),
        ...common("trailer", (name) => COMMON_KEYS.includes(name.toLowerCase())),
      ];
    }),
  );
}
