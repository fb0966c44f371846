import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { startWaiting } from "../../src/commands/progress.ts";
import type { Terminal } from "../../src/commands/terminal.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function listen(progress: boolean) {
  const said: string[] = [];
  const silent = { cwd: "/", environment: {}, now: new Date(0), color: false, readInput: async () => Buffer.alloc(0) };
  const terminal: Terminal = { ...silent, progress, out: () => {}, err: (text) => void said.push(text) };
  return { terminal, said };
}

it("says on a terminal what takes more than a second, and takes it back", () => {
  const { terminal, said } = listen(true);
  const end = startWaiting(terminal, "judging commits");
  expect(said).toEqual([]);
  vi.advanceTimersByTime(1_200);
  expect(said.join("")).toContain("judging commits");
  end();
  expect(said.at(-1)).toBe("\r\u001b[K");
});

it("says nothing of what is done within a second, nor where nobody looks", () => {
  const quick = listen(true);
  startWaiting(quick.terminal, "judging commits")();
  const log = listen(false);
  const end = startWaiting(log.terminal, "judging commits");
  vi.advanceTimersByTime(1_200);
  end();
  expect([...quick.said, ...log.said]).toEqual([]);
});
