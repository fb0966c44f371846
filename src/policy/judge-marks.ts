import type { AssistantEntry } from "../evidence/evidence.ts";
import { isAtLeast } from "../evidence/evidence.ts";
import type { Case } from "./case.ts";
import type { ForbiddenMark } from "./policy.ts";
import type { Raised } from "./raised.ts";
import type { CommitTerms } from "./terms.ts";
import { reword } from "./wording.ts";

/** Any mark or record at all, where the policy wants none in messages. */
export function lookAtTrailers(judged: Case, terms: readonly CommitTerms[]): Raised[] {
  const asking = terms.filter(({ forbidsTrailers }) => forbidsTrailers);
  if (asking.length === 0) return [];
  const seen = judged.assistants.flatMap(({ evidence }) =>
    evidence.filter(({ source }) => source === "trailer" || source === "mark").map((one) => one.seen),
  );
  if (seen.length === 0 && judged.record === null && judged.declared === null) return [];
  return [
    {
      code: "forbidden-trailer",
      because: `The message carries ${seen.length > 0 ? `"${seen[0]}"` : "a record of assistants"}, and the policy wants none in commit messages (declaration: forbidden-trailer).`,
      remedy: `${reword(judged)} take the line out, and tell it in the pull request instead.`,
      verdicts: asking.map(({ rank }) => ({ rank, verdict: "deny" })),
    },
  ];
}

type Sign = AssistantEntry["evidence"][number];

/** Keys by which an assistant is made an author beside the person. */
const CO_AUTHOR = /^(?:co-?author(?:s|ed-by|-by|ed-with)?|authors?|authored-by|co-written-by|co-committed-by)\s*:/i;

const IS_FORBIDDEN: { readonly [mark in ForbiddenMark]: (sign: Sign) => boolean } = {
  "co-author": ({ source, seen }) => source === "mark" && CO_AUTHOR.test(seen),
  "sign-off": ({ source, seen }) => source === "mark" && /^(?:co-)?signed-off-by\s*:/i.test(seen),
  author: ({ source }) => source === "identity",
  footer: ({ source, seen }) => source === "mark" && !/^[A-Za-z][A-Za-z0-9-]*\s*:/.test(seen),
  "session-link": ({ source, seen }) => source === "mark" && /^[A-Za-z-]*session[A-Za-z-]*\s*:/i.test(seen),
};

const CALLED: { readonly [mark in ForbiddenMark]: string } = {
  "co-author": "an assistant as co-author",
  "sign-off": "a sign-off by an assistant",
  author: "an assistant as author or committer",
  footer: "a line that an assistant leaves",
  "session-link": "a link to a session",
};

/** Single kinds of marks that the policy does not want. */
export function lookAtMarks(judged: Case, terms: readonly CommitTerms[]): Raised[] {
  return judged.assistants
    .flatMap(({ evidence }) => evidence)
    .flatMap((sign) =>
      (Object.keys(IS_FORBIDDEN) as ForbiddenMark[])
        .filter((mark) => IS_FORBIDDEN[mark](sign) && terms.some(({ forbid }) => forbid.includes(mark)))
        .map(
          (mark): Raised => ({
            code: "forbidden-trailer",
            because: `The commit carries "${sign.seen}", and the policy wants no ${CALLED[mark].replace(/^an? /, "")} (forbid: ${mark}).`,
            remedy:
              mark === "author"
                ? "Take the work over under your own name: git commit --amend --reset-author --no-edit."
                : `${reword(judged)} and take the line out.`,
            verdicts: terms
              .filter(({ forbid }) => forbid.includes(mark))
              .map(({ rank, minimumStrength }) => ({
                rank,
                verdict: isAtLeast(sign.strength, minimumStrength) ? "deny" : "warn",
              })),
          }),
        ),
    );
}
