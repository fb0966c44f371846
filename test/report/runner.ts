/**
 * A model of how a CI runner reads a step's output, written from the behaviour its own tests describe: the oracle for
 * "this line is inert". Lines end at LF, CRLF and lone CR; `::name …::` is obeyed at a line's beginning, after any white
 * space; `##[name …]` is obeyed wherever it stands in a line.
 */
export interface ObeyedCommand {
  readonly name: string;
  readonly properties: string;
  readonly message: string;
}

const REGISTERED = new Set(
  "set-output save-state set-env add-path add-mask add-matcher remove-matcher debug warning error notice group endgroup echo stop-commands".split(
    " ",
  ),
);

export function obeyedCommands(output: string): readonly ObeyedCommand[] {
  return output.split(/\r\n|\n|\r/).flatMap((line) => readNewForm(line) ?? readOldForm(line) ?? []);
}

function readNewForm(line: string): ObeyedCommand[] | null {
  const trimmed = line.replace(/^[\s\u0085\u200b\u180e]+/u, "");
  if (!trimmed.startsWith("::")) return null;
  const end = trimmed.indexOf("::", 2);
  if (end < 0) return null;
  const head = trimmed.slice(2, end);
  const space = head.indexOf(" ");
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (!REGISTERED.has(name)) return null;
  return [{ name, properties: space < 0 ? "" : head.slice(space + 1), message: unescapeData(trimmed.slice(end + 2)) }];
}

function readOldForm(line: string): ObeyedCommand[] | null {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  if (end < 0) return null;
  const head = line.slice(start + 3, end);
  const space = head.indexOf(" ");
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (!REGISTERED.has(name)) return null;
  return [{ name, properties: "", message: line.slice(end + 1) }];
}

function unescapeData(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}
