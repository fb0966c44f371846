import { findCliHere } from "./place.ts";
import { type AddCommand, Refusal } from "./terminal.ts";

const NAMES = [
  "prepare-commit-msg",
  "commit-msg",
  "pre-push",
  "post-rewrite",
  "compile-policy",
  "pre-receive",
] as const;

/** Called by git hooks and hook managers; not for people. Each name's flow is loaded only when it is called. */
export const addHookCommand: AddCommand = (program, run) => {
  program
    .command("hook <name> [arguments...]", { hidden: true })
    .description("run one git hook; called by git hooks")
    .allowUnknownOption()
    .action((name: string, args: readonly string[]) =>
      run(async (terminal) => {
        switch (name) {
          case "prepare-commit-msg":
          case "commit-msg": {
            const { runHook } = await import("../capture/run-hook.ts");
            runHook([name, ...args], await findCliHere(), () => null);
            return 0;
          }
          case "pre-push": {
            const { runPrePush } = await import("../capture/pre-push.ts");
            const input = (await terminal.readInput()).toString("utf8");
            return runPrePush({ input, cli: await findCliHere(), now: terminal.now }) === "stop" ? 1 : 0;
          }
          case "post-rewrite": {
            const { runPostRewrite } = await import("../capture/post-rewrite.ts");
            const input = (await terminal.readInput()).toString("utf8");
            await runPostRewrite({ input, cli: await findCliHere(), now: terminal.now });
            return 0;
          }
          case "compile-policy": {
            const { compileLocalPolicy } = await import("../capture/compile-policy.ts");
            return compileLocalPolicy(terminal.cwd, args[0] ?? ".git") === "invalid" ? 2 : 0;
          }
          case "pre-receive": {
            const { receive } = await import("../gate/pre-receive.ts");
            const input = (await terminal.readInput()).toString("utf8");
            const { code, text } = await receive(terminal.cwd, input, terminal.now.toISOString().slice(0, 10));
            terminal.err(text);
            return code;
          }
          default: {
            const { nearest } = await import("../policy/suggest.ts");
            const close = nearest(name, NAMES);
            const meant = close === null ? "" : `; did you mean '${close}'?`;
            throw new Refusal(2, `there is no hook '${name}'${meant}`, `known: ${NAMES.join(", ")}`);
          }
        }
      }),
    );
};
