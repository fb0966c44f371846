import type { Starter } from "./starter.ts";

/** Providers whose terms restrict training on output stay out of training material. */
export const providerTerms: Starter = {
  name: "provider-terms",
  summary: "Providers whose terms restrict training on output stay out of training material.",
  text: `# Providers whose terms restrict what may be done with output, for repositories that are or feed training material.
#
# No legal advice. A dated list of what published terms were read to say; terms change and contracts differ, so have
# counsel go through it. The obligation follows the model's provider, whatever tool it is reached through.
#
# read 2026-09   provider    document, in force since                what it restricts
#                anthropic   Commercial Terms, 2025-06-17            training competing models
#                anthropic   Usage Policy, 2025-09-15                training any model on outputs without authorisation
#                openai      Terms of Use, 2026-01-01                developing models that compete
#                openai      Services Agreement, 2025-05-31          the same, with exceptions for some classifiers
#                google      Gemini API Additional Terms, 2025-05    developing models that compete with the services
#                google      Terms of Service                        machine learning on generated content (consumer)
#                xai         Acceptable Use, 2026-06-26              competing models, distillation
#                meta        Llama 3 licence                         improving other models (3.1 and later allow it)
#                deepseek    licence and terms                       sources disagree: treat as open
# No such clause was found for open weights under Apache-2.0 or MIT (several Mistral, Qwen and gpt-oss releases); the same
# provider's hosted service has terms of its own.
version: 1
declaration: required
unknown: deny
unknown-provider: deny
rules:
  - name: terms restrict training on output
    paths: ["train/**", "data/**", "evals/**"]
    assistants: ["provider:anthropic", "provider:openai", "provider:google", "provider:xai"]
    verdict: deny
    reason: The provider's published terms restrict training on its output; ask counsel before this goes in.
  - name: terms differ by version, or sources disagree
    paths: ["train/**", "data/**", "evals/**"]
    assistants: ["provider:meta", "provider:deepseek"]
    verdict: review
    reason: Whether the terms restrict training on output depends on the version; somebody has to look.
  - name: no clause known
    paths: ["train/**", "data/**", "evals/**"]
    assistants: [any]
    verdict: warn
    reason: Nobody has looked at this provider's terms yet.
`,
};
