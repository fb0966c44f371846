import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs git in a new repository of its own, under empty configuration (see test/setup/hermetic.ts). */
export function withRepository<T>(
  use: (git: (args: readonly string[], input?: string | Buffer) => Buffer, folder: string) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), "toolmark-oracle-"));
  const git = (args: readonly string[], input?: string | Buffer) =>
    execFileSync("git", [...args], { cwd: folder, input, maxBuffer: 1 << 30, stdio: ["pipe", "pipe", "pipe"] });
  try {
    git(["init", "-q"]);
    return use(git, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const SENTINEL = "Toolmark-Sentinel: 7f3a";

/** What `git interpret-trailers --parse --no-divider` prints for each message; many messages a process. */
export function interpretTrailers(messages: readonly string[]): readonly string[] {
  return withRepository((git, folder) => {
    const files = join(folder, "messages");
    mkdirSync(files);
    writeFileSync(join(files, "end"), `title\n\n${SENTINEL}\n`);
    const out: string[] = [];
    for (let from = 0; from < messages.length; from += 1000) {
      const args = messages.slice(from, from + 1000).flatMap((message, n) => {
        writeFileSync(join(files, `${n}`), message);
        return [`messages/${n}`, "messages/end"];
      });
      const text = git(["interpret-trailers", "--parse", "--no-divider", ...args]).toString("utf8");
      out.push(...text.split(`${SENTINEL}\n`).slice(0, -1));
    }
    return out;
  });
}

/** Whether this git's `interpret-trailers` ends a last line that has no end, as it does since 2.48. */
export function endsLastLine(): boolean {
  return interpretTrailers(["title\n\nX: y\nConflicts:"])[0] === "X: y\n";
}

/** What `%(trailers:only,unfold)` says of each message once it is stored in a commit. */
export function loggedTrailers(messages: readonly string[]): readonly string[] {
  return withRepository((git) => {
    const stream = messages.map((message) => {
      const bytes = Buffer.from(message);
      return Buffer.concat([
        Buffer.from(`commit refs/heads/all\ncommitter A <a@b> 1 +0000\ndata ${bytes.length}\n`),
        bytes,
        Buffer.from("\n"),
      ]);
    });
    git(["fast-import", "--quiet"], Buffer.concat(stream));
    const text = git(["log", "-z", "--reverse", "--format=tformat:%(trailers:only,unfold)", "refs/heads/all"]).toString(
      "utf8",
    );
    return text.split("\0").slice(0, -1);
  });
}

/**
 * What `git commit` would store of each message: `git stripspace`, with comments stripped or kept. One process for all,
 * between lines that the clean-up leaves alone.
 */
export function stripSpace(messages: readonly string[], comments: boolean): readonly string[] {
  return withRepository(
    (git) =>
      messages
        .map((message) => message)
        .reduce<{ out: string[]; batch: string[] }>(
          (state, message, n) => {
            state.batch.push(message);
            if (state.batch.length === 500 || n === messages.length - 1) {
              const text = git(
                ["stripspace", ...(comments ? ["--strip-comments"] : [])],
                state.batch.map((one) => `${one}\n\n${CUT}\n\n`).join(""),
              );
              state.out.push(...text.toString("utf8").split(`${CUT}\n`).slice(0, -1).map(trimmed));
              state.batch = [];
            }
            return state;
          },
          { out: [], batch: [] },
        ).out,
  );
}

const CUT = "=== toolmark cuts here ===";

/** The blank lines that stand between a message and the cut are not the message's. */
function trimmed(text: string): string {
  return text.replace(/^\n+|\n+$/g, "").replace(/(.)$/s, "$1\n");
}
