#!/usr/bin/env bash
# The package as a user gets it: packed, installed into an empty folder, started through npx, and the bundles on the
# machine's own Node without any node_modules.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export HOME="$scratch/home" npm_config_cache="$scratch/cache" npm_config_update_notifier=false NO_COLOR=1
mkdir -p "$HOME" "$scratch/app" "$scratch/bare"
# The machine's own Node, not the one in node_modules.
PATH=$(printf '%s' "$PATH" | tr ':' '\n' | grep -v node_modules | paste -sd: -)

tarball=$(cd "$root" && npm pack --silent --pack-destination "$scratch")
cd "$scratch/app"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --offline "$scratch/$tarball"
npx --no-install toolmark --version | grep -Eq '^[0-9]+\.[0-9]+\.[0-9]+$'
npx --no-install toolmark demo >"$scratch/demo.txt"
grep -q 'claude-code' "$scratch/demo.txt"

cp -R "$root/dist/." "$scratch/bare/"
cd "$scratch/bare"
node cli.js --version >/dev/null
set +e
node cli.js chek 2>"$scratch/err.txt"
status=$?
set -e
[ "$status" -eq 2 ] || { echo "a misspelled command ended with $status"; exit 1; }
grep -q 'check' "$scratch/err.txt"
[ "$(wc -c <hook.js)" -le 120000 ] || { echo "dist/hook.js is larger than 120 kB"; exit 1; }
[ "$(wc -c <action.js)" -le 2000000 ] || { echo "dist/action.js is larger than 2 MB"; exit 1; }
echo "package smoke test: fine on $(node -v)"
