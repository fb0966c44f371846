/**
 * A stand-in for the model behind an assistant: it answers the four wire formats that assistants speak with the next
 * tool call of a script, and with "done" when the script is over. Which step is next is read from the conversation
 * itself (one step for each tool result in it), so a retried request is answered the same way twice.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One call of a tool, in the names and arguments of the assistant that is going to be asked for it. */
export interface ToolCall {
  readonly tool: string;
  readonly input: { readonly [name: string]: unknown };
}

export interface ModelServer {
  readonly url: string;
  /** Method, path and offered tools of every request so far, for the message of a failing test. */
  readonly requests: readonly string[];
  close(): void;
}

type Json = { readonly [key: string]: unknown };

/** Starts the server on a free port of 127.0.0.1. */
export async function startModelServer(script: readonly ToolCall[]): Promise<ModelServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    void answer(request, response, script, requests);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}`, requests, close };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  script: readonly ToolCall[],
  requests: string[],
): Promise<void> {
  const body = await readJson(request);
  const path = request.url ?? "/";
  const dialect = DIALECTS.find((candidate) => candidate.speaks(path));
  if (dialect === undefined) {
    requests.push(`${request.method} ${path}`);
    sendJson(response, path.includes("/models") ? { data: [], models: [] } : {});
    return;
  }
  const tools = dialect.tools(body);
  const played = dialect.played(body);
  const step = tools.length > 0 ? script[played] : undefined;
  requests.push(`${request.method} ${path} step ${played} ${step?.tool ?? "text"} of ${tools.join(",")}`);
  if (step !== undefined && !tools.includes(step.tool)) {
    sendJson(response, { error: { message: `the script wants ${step.tool}, offered: ${tools.join(", ")}` } }, 400);
    return;
  }
  dialect.reply(response, { body, path, call: step, turn: played });
}

async function readJson(request: IncomingMessage): Promise<Json> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8")) as Json;
  } catch {
    return {};
  }
}

function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}

function sendEvents(response: ServerResponse, events: readonly (Json | string)[]): void {
  response.writeHead(200, { "content-type": "text/event-stream" });
  for (const event of events) {
    if (typeof event === "string") response.write(`data: ${event}\n\n`);
    else response.write(`${"type" in event ? `event: ${event["type"]}\n` : ""}data: ${JSON.stringify(event)}\n\n`);
  }
  response.end();
}

interface Turn {
  readonly body: Json;
  readonly path: string;
  /** Undefined: close with a text. */
  readonly call: ToolCall | undefined;
  /** How many calls were played before this one: makes call ids unique. */
  readonly turn: number;
}

interface Dialect {
  speaks(path: string): boolean;
  tools(body: Json): readonly string[];
  played(body: Json): number;
  reply(response: ServerResponse, turn: Turn): void;
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value)
    ? value.filter((entry): entry is Json => typeof entry === "object" && entry !== null)
    : [];
}

const messages: Dialect = {
  speaks: (path) => path.includes("/messages"),
  tools: (body) => list(body["tools"]).map((tool) => String(tool["name"])),
  played: (body) =>
    list(body["messages"])
      .flatMap((message) => list(message["content"]))
      .filter((part) => part["type"] === "tool_result").length,
  reply(response, { body, path, call, turn }) {
    if (path.includes("count_tokens")) return sendJson(response, { input_tokens: 1 });
    const usage = { input_tokens: 1, output_tokens: 1 };
    const message = {
      id: `msg_${turn}`,
      type: "message",
      role: "assistant",
      model: body["model"],
      stop_sequence: null,
    };
    if (body["stream"] !== true) {
      const content = [{ type: "text", text: "done" }];
      return sendJson(response, { ...message, content, stop_reason: "end_turn", usage });
    }
    const block =
      call === undefined
        ? { type: "text", text: "" }
        : { type: "tool_use", id: `toolu_${turn}`, name: call.tool, input: {} };
    const delta =
      call === undefined
        ? { type: "text_delta", text: "done" }
        : { type: "input_json_delta", partial_json: JSON.stringify(call.input) };
    const stop_reason = call === undefined ? "end_turn" : "tool_use";
    sendEvents(response, [
      { type: "message_start", message: { ...message, content: [], stop_reason: null, usage } },
      { type: "content_block_start", index: 0, content_block: block },
      { type: "content_block_delta", index: 0, delta },
      { type: "content_block_stop", index: 0 },
      { type: "message_delta", delta: { stop_reason, stop_sequence: null }, usage: { output_tokens: 1 } },
      { type: "message_stop" },
    ]);
  },
};

const responses: Dialect = {
  speaks: (path) => path.includes("/responses"),
  tools: (body) => list(body["tools"]).map((tool) => String(tool["name"] ?? tool["type"])),
  played: (body) => list(body["input"]).filter((entry) => String(entry["type"]).endsWith("_output")).length,
  reply(response, { call, turn }) {
    const id = `resp_${turn}`;
    const text = {
      type: "message",
      role: "assistant",
      id: `m_${turn}`,
      content: [{ type: "output_text", text: "done" }],
    };
    const item =
      call === undefined
        ? text
        : {
            type: "function_call",
            id: `fc_${turn}`,
            call_id: `call_${turn}`,
            name: call.tool,
            arguments: JSON.stringify(call.input),
          };
    const usage = {
      input_tokens: 1,
      input_tokens_details: null,
      output_tokens: 1,
      output_tokens_details: null,
      total_tokens: 2,
    };
    sendEvents(response, [
      { type: "response.created", response: { id } },
      { type: "response.output_item.added", output_index: 0, item },
      { type: "response.output_item.done", output_index: 0, item },
      { type: "response.completed", response: { id, output: [item], usage } },
    ]);
  },
};

const chat: Dialect = {
  speaks: (path) => path.includes("/chat/completions"),
  tools: (body) => list(body["tools"]).map((tool) => String((tool["function"] as Json | undefined)?.["name"])),
  played: (body) => list(body["messages"]).filter((message) => message["role"] === "tool").length,
  reply(response, { body, call, turn }) {
    const message =
      call === undefined
        ? { role: "assistant", content: "done" }
        : {
            role: "assistant",
            tool_calls: [
              {
                index: 0,
                id: `call_${turn}`,
                type: "function",
                function: { name: call.tool, arguments: JSON.stringify(call.input) },
              },
            ],
          };
    const finish_reason = call === undefined ? "stop" : "tool_calls";
    const head = { id: `c_${turn}`, created: 1, model: body["model"] };
    const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
    if (body["stream"] !== true) {
      const choices = [{ index: 0, message, finish_reason }];
      return sendJson(response, { ...head, object: "chat.completion", choices, usage });
    }
    const chunk = { ...head, object: "chat.completion.chunk" };
    sendEvents(response, [
      { ...chunk, choices: [{ index: 0, delta: message, finish_reason: null }] },
      { ...chunk, choices: [{ index: 0, delta: {}, finish_reason }], usage },
      "[DONE]",
    ]);
  },
};

const generate: Dialect = {
  speaks: (path) => path.includes("enerateContent"),
  tools: (body) =>
    list(body["tools"])
      .flatMap((tool) => list(tool["functionDeclarations"]))
      .map((declaration) => String(declaration["name"])),
  played: (body) =>
    list(body["contents"])
      .flatMap((content) => list(content["parts"]))
      .filter((part) => part["functionResponse"] !== undefined).length,
  reply(response, { body, path, call }) {
    // Gemini CLI also asks side questions (which model, who speaks next) without tools and wants JSON back.
    const aside = list(body["tools"]).length === 0;
    const text = aside ? '{"reasoning":"scripted","model_choice":"flash","next_speaker":"user"}' : "done";
    const part = call === undefined ? { text } : { functionCall: { name: call.tool, args: call.input } };
    const answered = {
      candidates: [{ index: 0, content: { role: "model", parts: [part] }, finishReason: "STOP" }],
      usageMetadata: { promptTokenCount: 1, candidatesTokenCount: 1, totalTokenCount: 2 },
    };
    if (path.includes("streamGenerateContent")) sendEvents(response, [answered]);
    else sendJson(response, answered);
  },
};

const DIALECTS: readonly Dialect[] = [messages, responses, chat, generate];
