import type { HostFile } from "../diff/host-files.ts";
import type { Client } from "./client.ts";
import type { RepositoryName } from "./repository.ts";
import { countAt, type Fields, fieldsOf, isSha, optionalFields, optionalText, textAt } from "./shape.ts";

/** The files of one commit against its first parent, or of a comparison. */
export interface FileList {
  readonly files: readonly HostFile[];
  /** False when the host may have left some out: then no path that is missing proves anything. */
  readonly complete: boolean;
}

/** The host lists this many files of a commit at most, in silence. */
const MOST_COMMIT_FILES = 3000;
const MOST_COMPARISON_FILES = 300;
const MOST_PAGES = 40;

/** A commit's files, all pages. Completeness is checked against the line totals that the host counts by itself. */
export async function readCommitFiles(client: Client, where: RepositoryName, sha: string): Promise<FileList> {
  const route = "GET /repos/{owner}/{repo}/commits/{ref}";
  const found = new Map<string, HostFile>();
  let changedLines: number | null = null;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const values = { ...where, ref: sha, ...(page === 1 ? {} : { page }) };
    const { body, hasNext } = await client.get(route, values, (answer) => {
      const fields = fieldsOf(answer, "commit");
      return { files: shapeFiles(fields["files"]), lines: linesOf(optionalFields(fields, "stats")) };
    });
    changedLines ??= body.lines;
    const before = found.size;
    for (const file of body.files) found.set(file.path, file);
    if (!hasNext || found.size === before) break;
  }
  const files = [...found.values()];
  const counted = files.reduce((sum, file) => sum + file.additions + file.deletions, 0);
  const complete = files.length < MOST_COMMIT_FILES && (changedLines === null || counted >= changedLines);
  return { files, complete };
}

/** The files in which a commit differs from another one that is its ancestor: for merges, against a later parent. */
export async function readFilesBetween(
  client: Client,
  where: RepositoryName,
  base: string,
  head: string,
): Promise<FileList> {
  const values = { ...where, basehead: `${base}...${head}`, per_page: 1, page: 1 };
  const { body } = await client.get("GET /repos/{owner}/{repo}/compare/{basehead}", values, (answer) =>
    shapeFiles(fieldsOf(answer, "comparison")["files"]),
  );
  return { files: body, complete: body.length < MOST_COMPARISON_FILES };
}

function shapeFiles(value: unknown): readonly HostFile[] {
  return Array.isArray(value) ? value.map((file) => shapeFile(fieldsOf(file, "file"))) : [];
}

function shapeFile(fields: Fields): HostFile {
  const previousPath = optionalText(fields, "previous_filename");
  const patch = optionalText(fields, "patch");
  const blob = optionalText(fields, "sha");
  return {
    path: textAt(fields, "filename"),
    status: textAt(fields, "status"),
    additions: countAt(fields, "additions"),
    deletions: countAt(fields, "deletions"),
    ...(previousPath === null ? {} : { previousPath }),
    ...(patch === null ? {} : { patch }),
    ...(blob !== null && isSha(blob) ? { blob } : {}),
  };
}

function linesOf(stats: Fields | null): number | null {
  const total = stats?.["total"];
  return typeof total === "number" ? total : null;
}
