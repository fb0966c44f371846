/** What `extends` names: a file of another repository, or of the repository that the naming file stands in. */
export type Reference =
  | {
      readonly kind: "remote";
      readonly owner: string;
      readonly repo: string;
      readonly path: string;
      readonly ref: string | null;
    }
  | { readonly kind: "local"; readonly path: string };

/** Reads `owner/repo:path[@ref]` or a path. A path may not leave its repository. */
export function parseReference(
  text: string,
): Reference | { readonly fault: string; readonly suggestion: string | null } {
  if (text.includes("://")) {
    const parts = /^https?:\/\/github\.com\/([\w.-]+)\/([\w.-]+)\/(?:blob|raw)\/([\w.-]+)\/(.+)$/.exec(text);
    return {
      fault: "is an address; write owner/repo:path, or owner/repo:path@ref",
      suggestion: parts === null ? null : `${parts[1]}/${parts[2]}:${parts[4]}@${parts[3]}`,
    };
  }
  const remote = /^([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+):([^@:]+)(?:@([^@\s]+))?$/.exec(text);
  const path = remote?.[3] ?? text;
  if (path.split(/[/\\]/).includes("..") || path.startsWith("/") || path.includes("\\")) {
    return { fault: "does not name a file inside a repository", suggestion: null };
  }
  if (path.endsWith("/"))
    return { fault: "is a folder; name the policy file in it", suggestion: `${text}toolmark.yml` };
  if (remote !== null) {
    const [, owner = "", repo = "", , ref] = remote;
    if (ref?.startsWith("-") === true) return { fault: "names a ref that begins with -", suggestion: null };
    return { kind: "remote", owner, repo, path, ref: ref ?? null };
  }
  if (text.includes(":"))
    return { fault: "is no reference; write owner/repo:path, owner/repo:path@ref, or a path", suggestion: null };
  return { kind: "local", path: path.replace(/^(\.\/)+/, "") };
}

/** How a reference is shown, and told from another: the same file always gives the same text. */
export function nameReference(reference: Reference): string {
  if (reference.kind === "local") return reference.path;
  const { owner, repo, path, ref } = reference;
  return `${owner}/${repo}:${path}${ref === null ? "" : `@${ref}`}`.replace(/^[^:]*/, (name) => name.toLowerCase());
}

/** A path named in a file of another repository is a path of that repository, at the same ref. */
export function resolveReference(reference: Reference, namedIn: Reference | null): Reference {
  if (reference.kind === "remote" || namedIn === null || namedIn.kind === "local") return reference;
  return { ...namedIn, path: reference.path };
}
