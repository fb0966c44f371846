/**
 * Draws what a command prints as a picture for the README: `node scripts/picture-terminal.ts OUT.png TITLE < output`.
 * Reads text with ANSI colours, writes a PNG through headless Chromium (Debian's `chromium`).
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const COLOURS: { readonly [code: string]: string } = {
  "1": "font-weight:700",
  "2": "color:#8b949e",
  "31": "color:#ff7b72",
  "32": "color:#7ee787",
  "33": "color:#e3b341",
  "35": "color:#d2a8ff",
  "36": "color:#79c0ff",
};
const LINE_PX = 21;
const WIDTH_PX = 1160;

const [target, title = ""] = process.argv.slice(2);
if (target === undefined) throw new Error("usage: node scripts/picture-terminal.ts OUT.png TITLE < output");
const text = readFileSync(0, "utf8").trimEnd();
const scratch = mkdtempSync(join(tmpdir(), "toolmark-picture-"));
const page = join(scratch, "page.html");
const rows = text
  .split("\n")
  .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.replace(/\u001b\[[\d;]*m/g, "").length / 122)), 0);
const height = 112 + rows * LINE_PX;
writeFileSync(page, htmlOf(text, title));
execFileSync("chromium", [
  ...[
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
  ],
  ...["--disable-component-update", "--disable-sync", "--hide-scrollbars", "--force-device-scale-factor=2"],
  `--user-data-dir=${join(scratch, "profile")}`,
  `--window-size=${WIDTH_PX},${height}`,
  `--screenshot=${resolve(target)}`,
  pathToFileURL(page).href,
]);
rmSync(scratch, { recursive: true, force: true });

function htmlOf(body: string, heading: string): string {
  return `<!doctype html><meta charset="utf-8"><style>
body{margin:0;padding:20px;background:#fff;font:14px/${LINE_PX}px "DejaVu Sans Mono",monospace}
main{background:#0d1117;color:#e6edf3;border-radius:10px;padding:14px 20px 18px}
header{color:#8b949e;padding-bottom:12px}header i{display:inline-block;width:12px;height:12px;border-radius:50%;margin-right:8px}
pre{margin:0;font:inherit;white-space:pre-wrap;overflow-wrap:anywhere}</style>
<main><header><i style="background:#ff5f57"></i><i style="background:#febc2e"></i><i style="background:#28c840"></i> ${escapeHtml(heading)}</header>
<pre>${paint(body)}</pre></main>`;
}

function escapeHtml(raw: string): string {
  return raw.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function paint(raw: string): string {
  let open = 0;
  const painted = escapeHtml(raw).replace(/\u001b\[([\d;]*)m/g, (_, codes: string) => {
    const closing = "</span>".repeat(open);
    open = 0;
    const styles = codes.split(";").flatMap((code) => COLOURS[code] ?? []);
    if (styles.length === 0) return closing;
    open = 1;
    return `${closing}<span style="${styles.join(";")}">`;
  });
  return painted + "</span>".repeat(open);
}
