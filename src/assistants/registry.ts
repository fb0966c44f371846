import { adal } from "./adal.ts";
import { aider } from "./aider.ts";
import { aiderdesk } from "./aiderdesk.ts";
import { amazonQ } from "./amazon-q.ts";
import { amp } from "./amp.ts";
import { amplifier } from "./amplifier.ts";
import { antigravity } from "./antigravity.ts";
import type { Assistant, Mark, Registry } from "./assistant.ts";
import { atlarix } from "./atlarix.ts";
import { augment } from "./augment.ts";
import { automagikGenie } from "./automagik-genie.ts";
import { blackbox } from "./blackbox.ts";
import { bolt } from "./bolt.ts";
import { bonk } from "./bonk.ts";
import { charlie } from "./charlie.ts";
import { claudeCode } from "./claude-code.ts";
import { claudeFlow } from "./claude-flow.ts";
import { cline } from "./cline.ts";
import { codebeaver } from "./codebeaver.ts";
import { codebuff } from "./codebuff.ts";
import { codeflash } from "./codeflash.ts";
import { codegen } from "./codegen.ts";
import { coderabbit } from "./coderabbit.ts";
import { codex } from "./codex.ts";
import { cody } from "./cody.ts";
import { commandCode } from "./command-code.ts";
import { continueDev } from "./continue.ts";
import { copilot } from "./copilot.ts";
import { cosine } from "./cosine.ts";
import { craftAgent } from "./craft-agent.ts";
import { crush } from "./crush.ts";
import { cubic } from "./cubic.ts";
import { cursor } from "./cursor.ts";
import { devin } from "./devin.ts";
import { droid } from "./droid.ts";
import { eca } from "./eca.ts";
import { ellipsis } from "./ellipsis.ts";
import { firebender } from "./firebender.ts";
import { gastown } from "./gastown.ts";
import { geminiCli } from "./gemini-cli.ts";
import { geminiCodeAssist } from "./gemini-code-assist.ts";
import { goose } from "./goose.ts";
import { greptile } from "./greptile.ts";
import { grokCli } from "./grok-cli.ts";
import { hermesAgent } from "./hermes-agent.ts";
import { hyperlint } from "./hyperlint.ts";
import { ibmBob } from "./ibm-bob.ts";
import { iflow } from "./iflow.ts";
import { jetbrainsAi } from "./jetbrains-ai.ts";
import { jules } from "./jules.ts";
import { junie } from "./junie.ts";
import { kiloCode } from "./kilo-code.ts";
import { kimiCli } from "./kimi-cli.ts";
import { kiro } from "./kiro.ts";
import { letta } from "./letta.ts";
import { lovable } from "./lovable.ts";
import { mendral } from "./mendral.ts";
import { mintlify } from "./mintlify.ts";
import { mistralVibe } from "./mistral-vibe.ts";
import { nori } from "./nori.ts";
import { octofriend } from "./octofriend.ts";
import { ohMyCodex } from "./oh-my-codex.ts";
import { ona } from "./ona.ts";
import { openAgents } from "./open-agents.ts";
import { openSwe } from "./open-swe.ts";
import { openclaude } from "./openclaude.ts";
import { openclaw } from "./openclaw.ts";
import { opencode } from "./opencode.ts";
import { openhands } from "./openhands.ts";
import { pi } from "./pi.ts";
import { posthogCode } from "./posthog-code.ts";
import { propel } from "./propel.ts";
import { qodo } from "./qodo.ts";
import { qwenCode } from "./qwen-code.ts";
import { replit } from "./replit.ts";
import { rooCode } from "./roo-code.ts";
import { sageox } from "./sageox.ts";
import { sculptor } from "./sculptor.ts";
import { sisyphus } from "./sisyphus.ts";
import { sourcery } from "./sourcery.ts";
import { sweep } from "./sweep.ts";
import { tabnine } from "./tabnine.ts";
import { terragon } from "./terragon.ts";
import { trae } from "./trae.ts";
import { unnamedMarks } from "./unnamed.ts";
import { v0 } from "./v0.ts";
import { vibeKanban } from "./vibe-kanban.ts";
import { warp } from "./warp.ts";
import { windsurf } from "./windsurf.ts";
import { zed } from "./zed.ts";
import { zencoder } from "./zencoder.ts";

const builtIn: readonly Assistant[] = [
  adal,
  aider,
  aiderdesk,
  amazonQ,
  amp,
  amplifier,
  antigravity,
  atlarix,
  augment,
  automagikGenie,
  blackbox,
  bolt,
  bonk,
  charlie,
  claudeCode,
  claudeFlow,
  cline,
  codebeaver,
  codebuff,
  codeflash,
  codegen,
  coderabbit,
  codex,
  cody,
  commandCode,
  continueDev,
  copilot,
  cosine,
  craftAgent,
  crush,
  cubic,
  cursor,
  devin,
  droid,
  eca,
  ellipsis,
  firebender,
  gastown,
  geminiCli,
  geminiCodeAssist,
  goose,
  greptile,
  grokCli,
  hermesAgent,
  hyperlint,
  ibmBob,
  iflow,
  jetbrainsAi,
  jules,
  junie,
  kiloCode,
  kimiCli,
  kiro,
  letta,
  lovable,
  mendral,
  mintlify,
  mistralVibe,
  nori,
  octofriend,
  ohMyCodex,
  ona,
  openAgents,
  openSwe,
  openclaude,
  openclaw,
  opencode,
  openhands,
  pi,
  posthogCode,
  propel,
  qodo,
  qwenCode,
  replit,
  rooCode,
  sageox,
  sculptor,
  sisyphus,
  sourcery,
  sweep,
  tabnine,
  terragon,
  trae,
  v0,
  vibeKanban,
  warp,
  windsurf,
  zed,
  zencoder,
];

function registryOf(assistants: readonly Assistant[]): Registry {
  return { assistants, find: (id) => assistants.find((assistant) => assistant.id === id) };
}

const builtInOnce = registryOf(builtIn);

/** The assistants this version knows. */
export function builtInRegistry(): Registry {
  return builtInOnce;
}

/** `base` and the policy's own assistants. One with the id of a known assistant takes its place. */
export function extendRegistry(base: Registry, own: readonly Assistant[]): Registry {
  if (own.length === 0) return base;
  const ids = new Set(own.map((assistant) => assistant.id));
  return registryOf([...own, ...base.assistants.filter((assistant) => !ids.has(assistant.id))]);
}

const NOREPLY = "@users.noreply.github.com";

/** `claude[bot]` of `209825114+claude[bot]@users.noreply.github.com`, lower case; null for any other address. */
export function slugOf(email: string): string | null {
  const lower = email.toLowerCase();
  if (!lower.endsWith(NOREPLY)) return null;
  const local = lower.slice(0, -NOREPLY.length);
  const plus = local.indexOf("+");
  return plus > 0 && /^\d+$/.test(local.slice(0, plus)) ? local.slice(plus + 1) : local;
}

/** Every environment variable that a sign looks at, sorted: the recorder's sh tests these before it starts Node. */
export function environmentNames(registry: Registry): readonly string[] {
  const names = registry.assistants.flatMap((assistant) => assistant.environment.map((sign) => sign.variable));
  return [...new Set(names)].sort();
}

/** Every process name and package path that a sign looks at, sorted. */
export function processNames(registry: Registry): readonly string[] {
  const names = registry.assistants.flatMap((assistant) =>
    assistant.processes.flatMap((sign) =>
      sign.packagePath === undefined ? [sign.name] : [sign.name, sign.packagePath],
    ),
  );
  return [...new Set(names)].sort();
}

/**
 * Stems of keys, of footers' verbs and of models' names. Whole enough to stand in no common word: `coded` alone would hit
 * every `encoded`, and cost each such message a second look.
 */
const STEMS = (
  "assisted,assistance from,help of,generated-,generated with,generated by,generated using,generated via,made-,made with,made by,made using," +
  "created-,created with,created by,created using,built-with,built with,built by,built using,written-,written with,written by,written using," +
  "authored by,authored with,authored using,authored-with,co-developed,developed-,developed with,developed by,implemented-,implemented with," +
  "implemented by,implemented using,coded-,coded with,coded by,coded using,code by,code with,drafted-,drafted with,drafted by,produced-,produced with,produced by," +
  "prepared with,prepared by,adapted with,ai disclosure,ai usage,ai assistance,disclosure: ," +
  "programmed with,programmed-with,synthesized-by,paired-with,ai-,llm,agent-,agent:,agent@,tool:,origin-session,chatbot," +
  "claude,openai,gpt,gemini,codex,copilot,qwen,kimi,glm-,glm ,grok,deepseek,llama,mistral,minimax,opus ,sonnet,haiku,by: ai,ai assist,ai agent,ai coding,ai tool,ai was,ai wrote,ai disc,ai usage,ai gen,with ai,by ai,by an ai,of ai,used ai,vibe"
).split(",");

/** The fewest fixed strings (compared without case) of which every mark in a message contains at least one. */
export function knownMarkWords(registry: Registry): readonly string[] {
  const words = markWords(registry);
  return words.filter((word) => !words.some((other) => other !== word && word.includes(other)));
}

/** The same without care for words that contain others. */
export function markWords(registry: Registry): readonly string[] {
  const words = [...STEMS];
  for (const assistant of registry.assistants) {
    // An address or a footer's verb tells the other cases; this one is a co-author without an address.
    for (const alias of assistant.aliases) words.push(`by: ${alias}`);
    for (const mark of assistant.marks) words.push(...messageWords(mark));
  }
  for (const { mark } of unnamedMarks) words.push(...messageWords(mark));
  return [...new Set(words.map((word) => word.toLowerCase()))];
}

/** What of a mark stands in a message; nothing for signs that stand elsewhere or follow one of the stems. */
function messageWords(mark: Mark): readonly string[] {
  switch (mark.kind) {
    case "email":
      if (mark.email.includes("*")) return [mark.email.slice(mark.email.indexOf("*") + 1)];
      return [mark.email.slice(0, mark.email.indexOf("@") + 6)];
    case "slug":
      return [mark.slug.endsWith("[bot]") ? mark.slug : `${mark.slug}@users`];
    case "name":
      return [`by: ${mark.name}`, `author: ${mark.name}`];
    case "trailer":
      return [mark.key];
    case "session":
      return [mark.link];
    case "title":
      return [mark.prefix];
    case "line":
      return [mark.text];
    case "footer":
    case "branch":
    case "pull-request":
    case "author-suffix":
      return [];
  }
}
