import type { Registry } from "../assistants/assistant.ts";
import { foldName } from "./fold.ts";
import type { Known, MarkIndex } from "./mark-index.ts";
import { readAssistedBy, type ValueReading } from "./value.ts";

/** What a tool does to a change, as footers say it. Longer forms before shorter ones. */
const DONE =
  /^(?:(?:commit message|this (?:commit|patch|change|code|branch|pr|pull request|fix|message)(?: (?:was|is|has been))?|code|commit|patch|changes)\s)?(?:mostly |partly |partially |fully |auto-?|co-|ai-|pair-|vibe[- ])?(?:generated|made|created|built|written|authored|authored-by|assisted|implemented|coded|code|developed|produced|drafted|programmed)[ -](?:with|by|using|via)(?: the help of| help from| assistance from)?:?\s(.+)$/i;

/** Longest footer, in characters. */
const MAX_FOOTER = 250;

/** Reads a line such as `🤖 Generated with [Claude Code](https://claude.com/claude-code)`; null when it is no footer. */
export function readFooter(text: string, registry: Registry, index: MarkIndex): ValueReading | null {
  if (text.length > MAX_FOOTER) return null;
  const object = DONE.exec(dropDecoration(text))?.[1];
  if (object === undefined) return null;
  const link = splitLink(object);
  const known = link === null ? undefined : findLink(index, link.target);
  if (link !== null && known !== undefined) {
    return {
      kind: "assistants",
      named: [{ assistant: known.assistant?.id ?? "unknown", provider: known.provider, model: null }],
      exact: false,
      known,
    };
  }
  const plain = (link === null ? object : `${link.text}${link.rest}`).replace(/[)\]*_\s.!]+$/, (end) =>
    end.includes(")") && object.includes("(") ? ")" : "",
  );
  const exact = index.footers.get(foldName(plain));
  const reading = readAssistedBy(plain, registry);
  if (reading.kind === "assistants" && !reading.exact) return reading;
  if (exact === undefined) return null;
  return {
    kind: "assistants",
    named: [{ assistant: exact.assistant?.id ?? "unknown", provider: exact.provider, model: null }],
    exact: false,
    known: exact,
  };
}

/** Emoji, asterisks, brackets and the like before the first letter. */
function dropDecoration(text: string): string {
  const start = text.search(/[\p{L}\p{N}]/u);
  if (start <= 0) return text;
  const before = text.slice(0, start);
  // A quotation is not the author's own word.
  return /["'`>#$|/\\<]/.test(before) ? "" : text.slice(start);
}

/** `[Claude Code](https://claude.com/claude-code) and more`; null when it is no link. */
function splitLink(object: string): { readonly text: string; readonly target: string; readonly rest: string } | null {
  if (object.startsWith("http://") || object.startsWith("https://")) {
    const end = object.search(/\s/);
    const target = end < 0 ? object : object.slice(0, end);
    return { text: "", target, rest: end < 0 ? "" : object.slice(end) };
  }
  if (!object.startsWith("[")) return null;
  const close = object.indexOf("](");
  const end = object.indexOf(")", close);
  if (close < 0 || end < 0) return null;
  return { text: object.slice(1, close), target: object.slice(close + 2, end), rest: object.slice(end + 1) };
}

function findLink(index: MarkIndex, target: string): Known | undefined {
  const bare = target
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, "");
  return index.links.find(({ prefix }) => bare.startsWith(prefix) && !/[a-z0-9.-]/.test(bare.charAt(prefix.length)))
    ?.known;
}
