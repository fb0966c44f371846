import { defineConfig } from "vitest/config";

/** Slow folders, and slow files by their ending, stay out of the fast loop, which is kept under 15 seconds. */
const flows = ["test/flows/**/*.test.ts", "test/**/*.slow.test.ts"];
const gate = ["test/gate/**/*.test.ts", "test/attacks/**/*.test.ts"];
const assistants = ["test/agents/**/*.test.ts"];

const shared = {
  environment: "node" as const,
  globalSetup: ["test/setup/build.ts"],
  setupFiles: ["test/setup/hermetic.ts"],
};

export default defineConfig({
  test: {
    projects: [
      {
        test: { ...shared, name: "fast", include: ["test/**/*.test.ts"], exclude: [...flows, ...gate, ...assistants] },
      },
      { test: { ...shared, name: "flows", include: flows, testTimeout: 60_000, hookTimeout: 60_000 } },
      { test: { ...shared, name: "gate", include: gate, testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        test: {
          ...shared,
          globalSetup: [...shared.globalSetup, "test/agents/install.ts"],
          name: "assistants",
          include: assistants,
          testTimeout: 180_000,
          hookTimeout: 600_000,
          // Assistants wait as long as they work, for servers of their own that cannot be reached.
          sequence: { concurrent: true },
          maxConcurrency: 3,
        },
      },
    ],
  },
});
