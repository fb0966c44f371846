import type { HostFile } from "../diff/host-files.ts";
import type { Client } from "./client.ts";
import { GitHubFailure } from "./failure.ts";
import type { RepositoryName } from "./repository.ts";
import { fieldsOf, isSha, listAt, optionalText, textAt } from "./shape.ts";

/** More files without a patch than this are an import of assets; a clone proves them at once. */
const MOST_LOOKED_UP = 20;
/** git calls a file binary when there is a NUL among its first 8,000 bytes. */
const BINARY_PROBE_BYTES = 8000;

/**
 * Adds what a list of files does not tell of those without a patch: the blob before, and whether they are binary. A pure
 * rename, a mode change and a binary file can then be told from a file whose patch was left out for its size. Files that
 * cannot be looked up stay as they are, unproved.
 */
export async function proveFiles(
  client: Client,
  where: RepositoryName,
  parent: string | undefined,
  files: readonly HostFile[],
): Promise<readonly HostFile[]> {
  const open = new Set(files.filter(isOpen));
  if (open.size === 0 || open.size > MOST_LOOKED_UP) return files;
  try {
    const before = parent === undefined ? new Map<string, string>() : await readTree(client, where, parent);
    if (before === null) return files;
    return await Promise.all(files.map((file) => (open.has(file) ? proveFile(client, where, before, file) : file)));
  } catch (error) {
    if (error instanceof GitHubFailure) return files;
    throw error;
  }
}

/** Without a patch and without counted lines: unchanged in content, or binary, or too large. Only the blobs tell. */
function isOpen(file: HostFile): boolean {
  return file.patch === undefined && file.additions === 0 && file.deletions === 0 && file.status !== "unchanged";
}

async function proveFile(
  client: Client,
  where: RepositoryName,
  before: ReadonlyMap<string, string>,
  file: HostFile,
): Promise<HostFile> {
  const previousBlob = before.get(file.previousPath ?? file.path);
  const known = previousBlob === undefined ? file : { ...file, previousBlob };
  // A removed file's blob is the one that went.
  const isSame = file.blob === previousBlob && file.status !== "removed";
  if (file.blob === undefined || isSame) return known;
  return { ...known, binary: await isBinary(client, where, file.blob) };
}

/** Blobs by their paths; null when the host did not list all of them. */
async function readTree(
  client: Client,
  where: RepositoryName,
  commit: string,
): Promise<ReadonlyMap<string, string> | null> {
  const values = { ...where, tree_sha: commit, recursive: "1" };
  const { body } = await client.get("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", values, (answer) => {
    const fields = fieldsOf(answer, "tree");
    if (fields["truncated"] !== false) return null;
    return new Map(
      listAt(fields, "tree").flatMap((entry) => {
        const { type, path, sha } = fieldsOf(entry, "entry");
        const isBlob = type === "blob" && typeof path === "string" && typeof sha === "string" && isSha(sha);
        return isBlob ? [[path, sha] as const] : [];
      }),
    );
  });
  return body;
}

async function isBinary(client: Client, where: RepositoryName, blob: string): Promise<boolean> {
  const values = { ...where, file_sha: blob };
  const { body } = await client.get("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", values, (answer) => {
    const fields = fieldsOf(answer, "blob");
    const content = textAt(fields, "content");
    return optionalText(fields, "encoding") === "base64" ? Buffer.from(content, "base64") : Buffer.from(content);
  });
  return body.subarray(0, BINARY_PROBE_BYTES).includes(0);
}
