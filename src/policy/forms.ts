import { compileGlob } from "./glob.ts";
import { parseReference } from "./reference.ts";
import { parseSelector, SELECTOR_WORDS } from "./selector.ts";
import type { Form } from "./shape.ts";
import { nearest } from "./suggest.ts";

/** Why a text does not have its form: the end of a sentence that begins with the quoted text, and what was likely meant. */
export interface Fault {
  readonly fault: string;
  readonly suggestion: string | null;
}

const LONGEST_TEXT = 400;

/** Holds a text against its form; null when it is right. */
export function checkForm(form: Form, text: string): Fault | null {
  if (form === "message") return null;
  if (text.trim() === "") return { fault: "is empty", suggestion: null };
  if (/[\u0000-\u001f\u007f\u0085\u2028\u2029]/.test(text))
    return { fault: "holds a control character or line break", suggestion: null };
  if (form !== "path-glob" && text.length > LONGEST_TEXT) {
    return { fault: `is ${text.length} characters long; at most ${LONGEST_TEXT} fit`, suggestion: null };
  }
  return CHECKS[form](text);
}

const CHECKS: { readonly [form in Form]: (text: string) => Fault | null } = {
  text: () => null,
  message: () => null,
  date: checkDate,
  "path-glob": checkPathGlob,
  "branch-glob": checkGlob,
  "repository-glob": (text) =>
    text.split("/").length === 2 ? checkGlob(text) : { fault: "is no repository; write owner/name", suggestion: null },
  selector: checkSelector,
  "assistant-id": checkId,
  provider: checkId,
  identity: (text) =>
    matching(
      /^[!-~]+@[!-~]+$|^[A-Za-z0-9][A-Za-z0-9-]*(\[bot\])?$/,
      text,
      "is neither an e-mail address nor an account name",
    ),
  variable: (text) =>
    matching(/^[A-Za-z_][A-Za-z0-9_]*$/, text, "is no name of an environment variable; letters, digits and _ only"),
  process: (text) =>
    matching(/^[A-Za-z0-9][A-Za-z0-9._+-]*$/, text, "is no base name of a process; letters, digits and . _ + - only"),
  "trailer-key": (text) =>
    matching(
      /^[A-Za-z0-9][A-Za-z0-9-]*$/,
      text.replace(/:$/, ""),
      "is no trailer key; letters, digits and - only",
      text,
    ),
  "line-start": (text) =>
    matching(/^[^"'`$\\]{4,200}$/, text, "is no beginning of a line; 4 to 200 characters, no quotes, $ or backslash"),
  "branch-prefix": (text) => matching(/^[A-Za-z0-9][A-Za-z0-9._/-]*$/, text, "is no prefix of a branch"),
  reviewer: checkReviewer,
  commit: (text) => matching(/^[0-9a-f]{7,64}$/, text, "is no commit; write 7 to 64 hex digits in lower case", text),
  share: (text) =>
    parseShare(text) === null
      ? { fault: "is no share; write a number from 0 to 100 and %", suggestion: /^\d+$/.test(text) ? `${text}%` : null }
      : null,
  days: (text) =>
    parseDays(text) === null
      ? {
          fault: "is no span of time; write days or weeks, at most 366 days",
          suggestion: /^\d+$/.test(text) ? `${text}d` : spanMeant(text),
        }
      : null,
  reference: (text) => {
    const reference = parseReference(text);
    return "fault" in reference ? reference : null;
  },
};

function matching(shape: RegExp, text: string, fault: string, written = text): Fault | null {
  if (shape.test(text)) return text === written ? null : { fault, suggestion: text };
  const trimmed = text.trim();
  const better = [trimmed, trimmed.toLowerCase(), trimmed.replace(/^@/, "")].find(
    (candidate) => candidate !== text && shape.test(candidate),
  );
  return { fault, suggestion: better ?? null };
}

function checkId(text: string): Fault | null {
  if (/^[a-z0-9][a-z0-9.-]*$/.test(text)) return null;
  const folded = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, "-");
  const fits = /^[a-z0-9][a-z0-9.-]*$/.test(folded);
  return { fault: "is no id; lower-case letters, digits, - and . only", suggestion: fits ? folded : null };
}

function checkDate(text: string): Fault | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts !== null) {
    const day = new Date(`${text}T00:00:00Z`);
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return null;
    return { fault: "is a day that no calendar has", suggestion: null };
  }
  return { fault: "is no date; write YYYY-MM-DD", suggestion: dateMeant(text) };
}

function dateMeant(text: string): string | null {
  const european = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim());
  if (european !== null) return dateMeant(`${european[3]}-${european[2]}-${european[1]}`);
  const parts = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T.*)?$/.exec(text.trim());
  if (parts === null) return null;
  const meant = `${parts[1]}-${(parts[2] ?? "").padStart(2, "0")}-${(parts[3] ?? "").padStart(2, "0")}`;
  return checkDate(meant) === null ? meant : null;
}

function checkGlob(text: string): Fault | null {
  const glob = compileGlob(text);
  return "fault" in glob ? glob : null;
}

function checkPathGlob(text: string): Fault | null {
  const bare = text.replace(/^!/, "");
  const sign = text.slice(0, text.length - bare.length);
  if (bare.split(/[/\\]/).includes(".."))
    return { fault: "leaves the repository with '..'; paths begin at its root", suggestion: null };
  if (bare.startsWith("/") || bare.startsWith("./")) {
    return {
      fault: "begins at the root already; drop what stands before the first name",
      suggestion: sign + bare.replace(/^\.?\/+/, ""),
    };
  }
  if (bare.endsWith("/")) return { fault: "names a folder, and only files are touched", suggestion: `${text}**` };
  if (looksLikeRegularExpression(bare))
    return { fault: "looks like a regular expression; paths are globs", suggestion: sign + globMeant(bare) };
  if (bare.includes("\\"))
    return { fault: "holds a backslash; paths are written with /", suggestion: text.replaceAll("\\", "/") };
  return checkGlob(text);
}

function looksLikeRegularExpression(text: string): boolean {
  return (
    text.startsWith("^") ||
    text.endsWith("$") ||
    text.includes(".*") ||
    text.includes(".+") ||
    /\\[.dwsb]/.test(text) ||
    text.startsWith("(?")
  );
}

function globMeant(text: string): string {
  return text
    .replace(/^\^/, "")
    .replace(/\$$/, "")
    .replaceAll(/\\([.dwsb/])/g, "$1")
    .replaceAll(/\/\.[*+]$/g, "/**")
    .replaceAll(/\/\.[*+](?=\/)/g, "/**")
    .replaceAll(/^\.[*+]\//g, "**/")
    .replaceAll(/\.[*+]/g, "*")
    .replaceAll(/\((?:\?:)?([^()|]+(?:\|[^()|]+)+)\)/g, (_, either: string) => `{${either.replaceAll("|", ",")}}`);
}

function checkSelector(text: string): Fault | null {
  if (parseSelector(text) !== null) return null;
  const folded = text
    .trim()
    .toLowerCase()
    .replaceAll(/\s*:\s*/g, ":");
  if (folded !== text && parseSelector(folded) !== null)
    return { fault: "is no selector; ids are lower case without spaces", suggestion: folded };
  return {
    fault: "is no selector; write an id, provider:x, model:glob, first-party, third-party, unknown or any",
    suggestion: selectorMeant(folded),
  };
}

function selectorMeant(folded: string): string | null {
  const colon = folded.indexOf(":");
  const rest = folded.slice(colon + 1);
  if (colon > 0 && rest === "") return null;
  if (folded.startsWith("provider:")) return rest === "*" ? "any" : null;
  const kind = colon > 0 ? nearest(folded.slice(0, colon), ["provider", "model"]) : nearest(folded, SELECTOR_WORDS);
  const meant = kind === null ? null : colon > 0 ? `${kind}:${rest}` : kind;
  if (meant !== null) return meant === folded ? null : meant;
  const slash = /^[a-z0-9-]+\/(.+)$/.exec(folded);
  if (slash !== null) return `model:${slash[1]}`;
  return /[*?]/.test(folded) ? `model:${folded}` : folded.replaceAll(/[\s_]+/g, "-");
}

function checkReviewer(text: string): Fault | null {
  if (/^@[A-Za-z0-9][A-Za-z0-9-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)?$/.test(text)) return null;
  const meant = `@${text.replace(/^@+/, "")}`;
  return {
    fault: "is no reviewer; write @user or @org/team",
    suggestion: meant !== text && checkReviewer(meant) === null ? meant : null,
  };
}

/** `20%` → 0.2; null when the text is no share. */
export function parseShare(text: string): number | null {
  const parts = /^(\d{1,3}(?:\.\d{1,4})?)\s?%$/.exec(text);
  const share = parts === null ? Number.NaN : Number(parts[1]) / 100;
  return share >= 0 && share <= 1 ? share : null;
}

/** `30d`, `6w` → days; null when the text is no span of 1 to 366 days. */
export function parseDays(text: string): number | null {
  const parts = /^(\d{1,3})([dw])$/.exec(text);
  if (parts === null) return null;
  const days = Number(parts[1]) * (parts[2] === "w" ? 7 : 1);
  return days >= 1 && days <= 366 ? days : null;
}

function spanMeant(text: string): string | null {
  const parts = /^(\d{1,3})\s*(d|day|days|w|week|weeks|m|month|months)$/i.exec(text.trim());
  if (parts === null) return null;
  const unit = (parts[2] ?? "").toLowerCase()[0];
  const meant = unit === "m" ? `${Number(parts[1]) * 30}d` : `${parts[1]}${unit}`;
  return parseDays(meant) === null ? null : meant;
}
