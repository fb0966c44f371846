import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { placeInCache } from "../../src/machine/kept-code.ts";

afterEach(() => vi.unstubAllEnvs());

function placeUnder(environment: { readonly HOME: string; readonly XDG_CACHE_HOME: string }): string | null {
  vi.stubEnv("LOCALAPPDATA", undefined);
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  return placeInCache("check");
}

it("keeps code in the user's cache", () => {
  const home = mkdtempSync(join(tmpdir(), "toolmark-home-"));
  expect(placeUnder({ HOME: home, XDG_CACHE_HOME: "" })).toMatch(join(home, ".cache/toolmark/check-"));
  expect(placeUnder({ HOME: "/nowhere", XDG_CACHE_HOME: home })).toMatch(join(home, "toolmark/check-"));
});

it("keeps none in a folder that is named from wherever one stands", () => {
  const home = mkdtempSync(join(tmpdir(), "toolmark-home-"));
  expect(placeUnder({ HOME: home, XDG_CACHE_HOME: "cache" })).toMatch(join(home, ".cache/toolmark/check-"));
  expect(existsSync("cache")).toBe(false);
});

it("makes no home for a user who has none", () => {
  for (const home of [join(tmpdir(), "toolmark-no-home"), "/proc"]) {
    expect(placeUnder({ HOME: home, XDG_CACHE_HOME: "" })).toBeNull();
    expect(existsSync(join(home, ".cache"))).toBe(false);
  }
});
