/**
 * Fetches GitHub's own description of its REST API into a cache folder, so that the gate's tests can hold every request
 * they see against it. The package unpacks to 385 MB, of which one file is wanted: hence a cache and no dependency.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const PACKAGE = "@octokit/openapi@23.0.2";
const WANTED = "package/generated/api.github.com.json";
const cache = resolve(import.meta.dirname, "../.cache");
const target = join(cache, "api.github.com.json");

if (existsSync(target)) {
  console.log(`already there: ${target}`);
} else {
  const scratch = mkdtempSync(join(tmpdir(), "toolmark-openapi-"));
  try {
    execFileSync("npm", ["pack", PACKAGE, "--silent", "--pack-destination", scratch], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    const [archive] = readdirSync(scratch).filter((name) => name.endsWith(".tgz"));
    if (archive === undefined) throw new Error("npm pack gave no archive");
    execFileSync("tar", ["-xzf", join(scratch, archive), "-C", scratch, WANTED]);
    mkdirSync(cache, { recursive: true });
    copyFileSync(join(scratch, WANTED), target);
    console.log(`fetched: ${target}`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
