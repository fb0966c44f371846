import { binary, git, type HostFileEntry, listCommits, listFiles, OWNER, pipe, REPO } from "./git-facts.ts";
import type { HostPullRequest, HostState, SeenRequest } from "./host.ts";

export interface HostAnswer {
  readonly status: number;
  readonly headers?: { readonly [name: string]: string };
  readonly body: unknown;
}

type Route = (state: HostState, match: readonly string[], request: SeenRequest) => Promise<HostAnswer> | HostAnswer;

const HOME = `/repos/${OWNER}/${REPO}`;
const ROUTES: readonly (readonly [method: string, path: RegExp, route: Route])[] = [
  ["GET", new RegExp(`^${HOME}/git/ref/(.+)$`), readRef],
  ["GET", new RegExp(`^${HOME}/contents/(.+)$`), readContents],
  ["GET", new RegExp(`^${HOME}/compare/([^.]+)\\.\\.\\.([^.]+)$`), compare],
  ["GET", new RegExp(`^${HOME}/commits/([0-9a-f]+)/pulls$`), pullsOfCommit],
  ["GET", new RegExp(`^${HOME}/commits/([0-9a-f]+)$`), readCommit],
  ["GET", new RegExp(`^${HOME}/pulls/(\\d+)/reviews$`), readReviews],
  ["GET", new RegExp(`^${HOME}/pulls/(\\d+)$`), (state, [, number]) => readPull(state, Number(number))],
  ["GET", new RegExp(`^${HOME}/pulls$`), listPulls],
  ["GET", new RegExp(`^${HOME}/issues/(\\d+)/comments$`), readComments],
  ["GET", new RegExp(`^${HOME}$`), () => ok({ default_branch: "main", full_name: `${OWNER}/${REPO}` })],
  ["GET", /^\/repos\/([^/]+\/[^/]+)\/contents\/(.+)$/, readOther],
  ["GET", /^\/orgs\/([^/]+)\/teams\/([^/]+)\/memberships\/([^/]+)$/, readMembership],
  ["GET", /^\/orgs\/([^/]+)\/teams\/([^/]+)$/, readTeam],
  ["GET", /^\/user$/, () => refuse(403, "Resource not accessible by integration")],
  ["POST", new RegExp(`^${HOME}/issues/(\\d+)/comments$`), createComment],
  ["PATCH", new RegExp(`^${HOME}/issues/comments/(\\d+)$`), updateComment],
  ["PATCH", new RegExp(`^${HOME}/pulls/(\\d+)$`), updatePull],
  ["GET", new RegExp(`^${HOME}/git/trees/([0-9a-f]+)$`), readTree],
  ["GET", new RegExp(`^${HOME}/git/blobs/([0-9a-f]+)$`), readBlob],
  ["GET", new RegExp(`^${HOME}/git/commits/([0-9a-f]+)$`), readGitCommit],
  ["POST", new RegExp(`^${HOME}/git/trees$`), writeTree],
  ["POST", new RegExp(`^${HOME}/git/commits$`), writeCommit],
  ["POST", new RegExp(`^${HOME}/git/refs$`), writeRef],
  ["PATCH", new RegExp(`^${HOME}/git/refs/(.+)$`), moveRef],
];

export async function answer(state: HostState, request: SeenRequest): Promise<HostAnswer> {
  for (const [method, path, route] of ROUTES) {
    const match = method === request.method ? path.exec(request.path) : null;
    if (match === null) continue;
    if (method !== "GET" && !state.writable) return refuse(403, "Resource not accessible by integration");
    return route(state, match, request);
  }
  return refuse(404, "Not Found");
}

function ok(body: unknown, headers?: { readonly [name: string]: string }): HostAnswer {
  return { status: 200, body, ...(headers === undefined ? {} : { headers }) };
}

function refuse(status: number, message: string): HostAnswer {
  return { status, body: { message, documentation_url: "https://docs.github.com/rest" } };
}

async function revParse(state: HostState, rev: string): Promise<string | null> {
  const out = await git(state.cwd, ["rev-parse", "--verify", "--quiet", "--end-of-options", rev]).catch(() => "");
  return out.trim().split("\n").at(-1) || null;
}

async function readRef(state: HostState, [, ref = ""]: readonly string[]): Promise<HostAnswer> {
  const sha = await revParse(state, `refs/${ref}`);
  return sha === null ? refuse(404, "Not Found") : ok({ ref: `refs/${ref}`, object: { type: "commit", sha } });
}

async function readContents(
  state: HostState,
  [, path = ""]: readonly string[],
  request: SeenRequest,
): Promise<HostAnswer> {
  const rev = request.query.get("ref") ?? "refs/heads/main";
  const entry = (await git(state.cwd, ["ls-tree", rev, "--", path]).catch(() => "")).trim();
  if (entry === "") return refuse(404, "Not Found");
  const [, type, sha = ""] = (entry.split("\t")[0] ?? "").split(" ");
  if (type === "tree") {
    const list = (await git(state.cwd, ["ls-tree", rev, "--", `${path}/`])).trim().split("\n");
    return ok(list.map((line) => ({ type: "file", sha: line.split(/[ \t]/)[2], name: line.split("\t")[1] })));
  }
  const text = await git(state.cwd, ["cat-file", "blob", sha]);
  return ok({ type: "file", encoding: "base64", sha, path, content: Buffer.from(text).toString("base64") });
}

function readOther(
  state: HostState,
  [, repository = "", path = ""]: readonly string[],
  request: SeenRequest,
): HostAnswer {
  const ref = request.query.get("ref");
  const text = state.otherFiles.get(`${repository}:${path}${ref === null ? "" : `@${ref}`}`);
  if (text === undefined) return refuse(404, "Not Found");
  return ok({
    type: "file",
    encoding: "base64",
    sha: "0".repeat(40),
    path,
    content: Buffer.from(text).toString("base64"),
  });
}

const SILENT_CAP = 250;
const COMPARE_FILES = 300;

async function compare(
  state: HostState,
  [, base = "", head = ""]: readonly string[],
  request: SeenRequest,
): Promise<HostAnswer> {
  const [from, to] = await Promise.all([revParse(state, `${base}^{commit}`), revParse(state, `${head}^{commit}`)]);
  if (from === null || to === null) return refuse(404, "Not Found");
  const mergeBase = (await git(state.cwd, ["merge-base", from, to]).catch(() => "")).trim();
  if (mergeBase === "") return refuse(404, `No common ancestor between ${base} and ${head}.`);
  const all = await listCommits(state.cwd, [to, `^${from}`], state.accounts);
  const paged = request.query.has("page") || request.query.has("per_page");
  const size = Math.min(100, Number(request.query.get("per_page") ?? 30));
  const page = Number(request.query.get("page") ?? 1);
  const commits = paged ? all.slice((page - 1) * size, page * size) : all.slice(-SILENT_CAP);
  const files = page === 1 ? (await listFiles(state.cwd, mergeBase, to)).slice(0, COMPARE_FILES) : [];
  return ok({
    total_commits: all.length,
    merge_base_commit: { sha: mergeBase },
    base_commit: { sha: from },
    commits,
    files,
  });
}

const FILES_OF_A_PAGE = 300;
const MOST_FILES = 3000;

async function readCommit(
  state: HostState,
  [, sha = ""]: readonly string[],
  request: SeenRequest,
): Promise<HostAnswer> {
  const [commit] = await listCommits(state.cwd, ["--no-walk", sha], state.accounts);
  if (commit === undefined) return refuse(404, "Not Found");
  const before = commit.parents[0]?.sha ?? "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
  const all = await listFiles(state.cwd, before, sha);
  const listed = all.slice(0, MOST_FILES);
  const page = Number(request.query.get("page") ?? 1);
  const more = page * FILES_OF_A_PAGE < listed.length;
  const link = { link: `<${HOME}/commits/${sha}?page=${page + 1}>; rel="next"` };
  const files = listed.slice((page - 1) * FILES_OF_A_PAGE, page * FILES_OF_A_PAGE);
  return ok({ ...commit, stats: { total: linesOf(all) }, files }, more ? link : undefined);
}

function linesOf(files: readonly HostFileEntry[]): number {
  return files.reduce((sum, file) => sum + file.changes, 0);
}

async function shapePull(state: HostState, pull: HostPullRequest): Promise<unknown> {
  const count =
    pull.commits ?? (await listCommits(state.cwd, [pull.head, `^${pull.staleBase}`], state.accounts)).length;
  const repo = { full_name: `${OWNER}/${REPO}`, ...(pull.settings ?? {}) };
  return {
    number: pull.number,
    state: "open",
    title: pull.title,
    body: pull.body,
    user: { login: pull.author },
    labels: [],
    commits: count,
    auto_merge: null,
    head: { ref: pull.headRef, sha: pull.head, repo: pull.fork === true ? { full_name: `someone/${REPO}` } : repo },
    base: { ref: pull.base, sha: pull.staleBase, repo },
  };
}

async function readPull(state: HostState, number: number): Promise<HostAnswer> {
  const pull = state.pullRequests.get(number);
  return pull === undefined ? refuse(404, "Not Found") : ok(await shapePull(state, pull));
}

async function listPulls(state: HostState, _match: readonly string[], request: SeenRequest): Promise<HostAnswer> {
  const branch = (request.query.get("head") ?? "").split(":").at(-1);
  const found = [...state.pullRequests.values()].filter((pull) => pull.headRef === branch);
  return ok(await Promise.all(found.map((pull) => shapePull(state, pull))));
}

function pullsOfCommit(state: HostState, [, sha = ""]: readonly string[]): HostAnswer {
  const origin = state.merged.get(sha);
  return ok(origin === undefined ? [] : [{ number: origin.number, head: { sha: origin.head }, merge_commit_sha: sha }]);
}

function pageOf<Entry>(entries: readonly Entry[], request: SeenRequest): readonly Entry[] {
  const size = Number(request.query.get("per_page") ?? 30);
  const page = Number(request.query.get("page") ?? 1);
  return entries.slice((page - 1) * size, page * size);
}

function readReviews(state: HostState, _match: readonly string[], request: SeenRequest): HostAnswer {
  const reviews = state.reviews.map(({ login, state: given, commit }) => ({
    user: { login },
    state: given,
    commit_id: commit,
  }));
  return ok(pageOf(reviews, request));
}

function readComments(state: HostState, [, number]: readonly string[], request: SeenRequest): HostAnswer {
  const mine = state.comments.filter((comment) => comment.issue === Number(number));
  return ok(
    pageOf(
      mine.map(({ id, body, login }) => ({ id, body, user: { login } })),
      request,
    ),
  );
}

function readTeam(state: HostState, [, org, slug]: readonly string[]): HostAnswer {
  return state.teams.has(`${org}/${slug}`) ? ok({ slug }) : refuse(404, "Not Found");
}

function readMembership(state: HostState, [, org, slug, login = ""]: readonly string[]): HostAnswer {
  const isMember = state.teams.get(`${org}/${slug}`)?.includes(login) === true;
  return isMember ? ok({ state: "active", role: "member" }) : refuse(404, "Not Found");
}

const MOST_COMMENT_CHARACTERS = 65_536;

function bodyOf(request: SeenRequest): { readonly [name: string]: unknown } {
  return (request.body ?? {}) as { readonly [name: string]: unknown };
}

function createComment(state: HostState, [, number]: readonly string[], request: SeenRequest): HostAnswer {
  const body = String(bodyOf(request)["body"]);
  if (body.length > MOST_COMMENT_CHARACTERS) return refuse(422, "Body is too long (maximum is 65536 characters)");
  const id = state.comments.length + 1;
  state.comments.push({ id, body, login: state.login, issue: Number(number) });
  return { status: 201, body: { id, body } };
}

function updateComment(state: HostState, [, id]: readonly string[], request: SeenRequest): HostAnswer {
  const comment = state.comments.find((one) => one.id === Number(id));
  if (comment === undefined) return refuse(404, "Not Found");
  if (comment.login !== state.login) return refuse(403, "Resource not accessible by integration");
  comment.body = String(bodyOf(request)["body"]);
  return ok({ id: comment.id, body: comment.body });
}

async function updatePull(state: HostState, [, number]: readonly string[], request: SeenRequest): Promise<HostAnswer> {
  const pull = state.pullRequests.get(Number(number));
  if (pull === undefined) return refuse(404, "Not Found");
  pull.body = String(bodyOf(request)["body"]);
  return ok(await shapePull(state, pull));
}

async function readGitCommit(state: HostState, [, sha = ""]: readonly string[]): Promise<HostAnswer> {
  const tree = await revParse(state, `${sha}^{tree}`);
  return tree === null ? refuse(404, "Not Found") : ok({ sha, tree: { sha: tree } });
}

async function readTree(state: HostState, [, sha = ""]: readonly string[]): Promise<HostAnswer> {
  const lines = (await git(state.cwd, ["ls-tree", "-r", "-z", sha])).split("\0").filter(Boolean);
  const tree = lines.map((line) => {
    const [facts = "", path = ""] = line.split("\t");
    const [mode, type, blob] = facts.split(" ");
    return { mode, type, sha: blob, path };
  });
  return ok({ sha, tree, truncated: false });
}

async function readBlob(state: HostState, [, sha = ""]: readonly string[]): Promise<HostAnswer> {
  const content = await binary(state.cwd, ["cat-file", "blob", sha]);
  return ok({ sha, encoding: "base64", content: content.toString("base64") });
}

async function writeTree(state: HostState, _match: readonly string[], request: SeenRequest): Promise<HostAnswer> {
  const { base_tree: base, tree } = bodyOf(request) as {
    base_tree?: string;
    tree: { path: string; content: string }[];
  };
  const lines = base === undefined ? "" : await git(state.cwd, ["ls-tree", base]);
  const added: string[] = [];
  for (const { path, content } of tree) {
    const blob = (await pipe(state.cwd, ["hash-object", "-w", "--stdin"], content)).trim();
    added.push(`100644 blob ${blob}\t${path}\n`);
  }
  return { status: 201, body: { sha: (await pipe(state.cwd, ["mktree"], lines + added.join(""))).trim() } };
}

async function writeCommit(state: HostState, _match: readonly string[], request: SeenRequest): Promise<HostAnswer> {
  const { message, tree, parents } = bodyOf(request) as { message: string; tree: string; parents: string[] };
  const args = ["commit-tree", tree, "-m", message, ...parents.flatMap((parent) => ["-p", parent])];
  return { status: 201, body: { sha: (await git(state.cwd, args)).trim() } };
}

async function writeRef(state: HostState, _match: readonly string[], request: SeenRequest): Promise<HostAnswer> {
  const { ref, sha } = bodyOf(request) as { ref: string; sha: string };
  await git(state.cwd, ["update-ref", ref, sha]);
  return { status: 201, body: { ref } };
}

async function moveRef(state: HostState, [, ref]: readonly string[], request: SeenRequest): Promise<HostAnswer> {
  await git(state.cwd, ["update-ref", `refs/${ref}`, String(bodyOf(request)["sha"])]);
  return ok({ ref: `refs/${ref}` });
}
