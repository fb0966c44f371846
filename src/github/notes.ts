import type { Client } from "./client.ts";
import { GitHubFailure } from "./failure.ts";
import type { RepositoryName } from "./repository.ts";
import { fieldsOf, shaAt } from "./shape.ts";

/** Where the notes stand; null when there are none yet. */
export type NotesTip = { readonly commit: string; readonly tree: string } | null;

const REF = "notes/toolmark";

/** Reads where refs/notes/toolmark points. */
export async function readNotes(client: Client, where: RepositoryName): Promise<NotesTip> {
  try {
    const { body: commit } = await client.get(
      "GET /repos/{owner}/{repo}/git/ref/{ref}",
      { ...where, ref: REF },
      (body) => shaAt(fieldsOf(fieldsOf(body, "ref")["object"], "object"), "sha"),
    );
    const route = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";
    const { body: tree } = await client.get(route, { ...where, commit_sha: commit }, (body) =>
      shaAt(fieldsOf(fieldsOf(body, "commit")["tree"], "tree"), "sha"),
    );
    return { commit, tree };
  } catch (error) {
    if (error instanceof GitHubFailure && error.code === "not-found") return null;
    throw error;
  }
}

/** Writes one note behind the others. A push of notes in the meantime makes the host refuse, and nothing is lost. */
export async function writeNote(
  client: Client,
  where: RepositoryName,
  tip: NotesTip,
  sha: string,
  text: string,
): Promise<void> {
  const tree = await client.write("POST /repos/{owner}/{repo}/git/trees", {
    ...where,
    ...(tip === null ? {} : { base_tree: tip.tree }),
    tree: [{ path: sha, mode: "100644", type: "blob", content: text }],
  });
  const commit = await client.write("POST /repos/{owner}/{repo}/git/commits", {
    ...where,
    message: "Notes added by toolmark",
    tree: shaAt(fieldsOf(tree, "tree"), "sha"),
    parents: tip === null ? [] : [tip.commit],
  });
  const written = shaAt(fieldsOf(commit, "commit"), "sha");
  if (tip === null) {
    await client.write("POST /repos/{owner}/{repo}/git/refs", { ...where, ref: `refs/${REF}`, sha: written });
  } else {
    await client.write("PATCH /repos/{owner}/{repo}/git/refs/{ref}", {
      ...where,
      ref: REF,
      sha: written,
      force: false,
    });
  }
}
