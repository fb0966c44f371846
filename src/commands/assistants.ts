import { choiceOption } from "./choice.ts";
import type { AddCommand } from "./terminal.ts";

/** Declares `toolmark assistants`. */
export const addAssistantsCommand: AddCommand = (program, run) => {
  program
    .command("assistants")
    .description("list the assistants this version knows, with their signs and marks")
    .addOption(choiceOption("--format <format>", "how to print it", ["text", "json"]).default("text"))
    .action((options: { readonly format: "text" | "json" }) =>
      run(async (terminal) => {
        const { builtInRegistry } = await import("../assistants/registry.ts");
        const { listAssistants, renderAssistantsJson } = await import("../report/assistants.ts");
        const registry = builtInRegistry();
        terminal.out(options.format === "json" ? renderAssistantsJson(registry) : listAssistants(registry));
        return 0;
      }),
    );
};
