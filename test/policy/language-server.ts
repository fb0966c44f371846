import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const ROOT = resolve(import.meta.dirname, "../..");
const SERVER = join(ROOT, "node_modules/yaml-language-server/bin/yaml-language-server");
const DOCUMENT = "file:///tmp/repository/.github/toolmark.yml";

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** A YAML language server with our schema, spoken to over its protocol as an editor does. */
export interface LanguageServer {
  complete(text: string, line: number, character: number): Promise<readonly string[]>;
  hover(text: string, line: number, character: number): Promise<string>;
  stop(): void;
}

/** Lines and characters count from 0, in the text as given. */
export async function startLanguageServer(schema: string): Promise<LanguageServer> {
  const server = spawn(process.execPath, [SERVER, "--stdio"], { stdio: "pipe" });
  const configuration = {
    schemaStore: { enable: false },
    completion: true,
    hover: true,
    validate: true,
  };
  const talk = talkTo(server, configuration);
  await talk.ask("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      workspace: { configuration: true },
      textDocument: { completion: {}, hover: { contentFormat: ["markdown"] } },
    },
  });
  talk.tell("initialized", {});
  talk.tell("workspace/didChangeConfiguration", { settings: { yaml: configuration } });
  let version = 0;
  // The line by which a file names its schema to every editor; it moves the text down by one.
  const modeline = `# yaml-language-server: $schema=${pathToFileURL(schema).href}\n`;
  const open = (written: string): void => {
    const text = modeline + written;
    version += 1;
    if (version > 1) talk.tell("textDocument/didClose", { textDocument: { uri: DOCUMENT } });
    talk.tell("textDocument/didOpen", { textDocument: { uri: DOCUMENT, languageId: "yaml", version, text } });
  };
  const at = (line: number, character: number) => ({
    textDocument: { uri: DOCUMENT },
    position: { line: line + 1, character },
  });
  return {
    async complete(text, line, character) {
      open(text);
      const answer = (await talk.ask("textDocument/completion", at(line, character))) as {
        items?: { label: string }[];
      };
      return (answer.items ?? []).map(({ label }) => label);
    },
    async hover(text, line, character) {
      open(text);
      const answer = (await talk.ask("textDocument/hover", at(line, character))) as {
        contents?: { value: string };
      } | null;
      return answer?.contents?.value ?? "";
    },
    stop: () => server.kill(),
  };
}

function talkTo(server: ChildProcessWithoutNullStreams, configuration: unknown) {
  const waiting = new Map<number, (result: unknown) => void>();
  let next = 0;
  let buffer = Buffer.alloc(0);
  const send = (message: object): void => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    server.stdin.write(body);
  };
  const receive = (message: Message): void => {
    if (message.method === undefined) {
      waiting.get(message.id ?? -1)?.(message.result);
    } else if (message.id !== undefined) {
      // The server asks its editor for settings, one answer for each section that it names.
      const sections = (message.params as { items?: { section: string }[] } | undefined)?.items ?? [];
      send({ id: message.id, result: sections.map(({ section }) => (section === "yaml" ? configuration : {})) });
    }
  };
  server.stdout.on("data", (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const end = buffer.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, Math.max(end, 0)).toString())?.[1]);
      if (end < 0 || buffer.length < end + 4 + length) return;
      receive(JSON.parse(buffer.subarray(end + 4, end + 4 + length).toString()) as Message);
      buffer = buffer.subarray(end + 4 + length);
    }
  });
  return {
    tell: (method: string, params: unknown): void => send({ method, params }),
    ask: (method: string, params: unknown): Promise<unknown> => {
      const id = next++;
      send({ id, method, params });
      return new Promise((settle) => waiting.set(id, settle));
    },
  };
}
