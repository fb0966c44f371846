/** A file in an archive. */
export interface Archived {
  readonly path: string;
  readonly content: Buffer;
}

const BLOCK = 512;

/**
 * Reads the archive that the journal's sh command takes around a shell call: regular files only, in the ustar format
 * with GNU or pax long names. An archive that was cut off at the size limit gives the files before the cut.
 */
export function readTar(archive: Buffer): { readonly files: readonly Archived[]; readonly whole: boolean } {
  const files: Archived[] = [];
  let longName: string | null = null;
  let at = 0;
  // A long list of names makes several archives, one behind the other, each with empty blocks at its end.
  let whole = archive.length === 0;
  while (at + BLOCK <= archive.length) {
    const header = archive.subarray(at, at + BLOCK);
    whole = header[0] === 0;
    if (whole) {
      at += BLOCK;
      continue;
    }
    const size = Number.parseInt(text(header, 124, 12), 8);
    const end = at + BLOCK + size;
    if (!Number.isSafeInteger(size) || end > archive.length) return { files, whole: false };
    const content = archive.subarray(at + BLOCK, end);
    const type = String.fromCharCode(header[156] ?? 0);
    if (type === "L") longName = content.toString("utf8").replace(/\0.*$/s, "");
    else if (type === "x") longName = paxPath(content) ?? longName;
    else {
      if (type === "0" || type === "\0") files.push({ path: longName ?? nameOf(header), content });
      longName = null;
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return { files, whole };
}

function nameOf(header: Buffer): string {
  const prefix = text(header, 257, 5) === "ustar" && header[262] === 0 ? text(header, 345, 155) : "";
  const name = text(header, 0, 100);
  return prefix === "" ? name : `${prefix}/${name}`;
}

function text(header: Buffer, start: number, length: number): string {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return field.subarray(0, end < 0 ? length : end).toString("utf8");
}

function paxPath(content: Buffer): string | null {
  const found = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(content.toString("utf8"));
  return found?.[1] ?? null;
}
