import { GoogleGenAI, type Content, type FunctionDeclaration } from "@google/genai";
import { script, type Seen, type ShownResult, type Turn } from "./turn.js";

interface Body {
  readonly contents: readonly Content[];
  readonly tools: readonly { readonly functionDeclarations: readonly FunctionDeclaration[] }[];
}

/** Google's SDK and a server that plays a scripted model, and refuses conversations as the real one does. */
export interface ScriptedGemini {
  readonly client: GoogleGenAI;
  /** The server. */
  readonly fetch: typeof globalThis.fetch;
  seen(): Seen;
}

export function scriptedGemini(turns: readonly Turn[]): ScriptedGemini {
  const next = script(turns);
  const bodies: Body[] = [];
  const fetch = async (_: unknown, init?: { readonly body?: unknown; readonly signal?: AbortSignal | null }) => {
    init?.signal?.throwIfAborted();
    const body = JSON.parse(String(init?.body)) as Body;
    bodies.push(body);
    const message = fault(body);
    if (message !== undefined) return Response.json({ error: { code: 400, message } }, { status: 400 });
    const turn = next();
    const parts =
      "text" in turn ? [{ text: turn.text }] : turn.calls.map(({ name, args }) => ({ functionCall: { name, args } }));
    return Response.json({ candidates: [{ content: { role: "model", parts }, finishReason: "STOP" }] });
  };
  const httpOptions = { fetch: fetch as typeof globalThis.fetch };
  return {
    client: new GoogleGenAI({ apiKey: "none", httpOptions }),
    fetch: httpOptions.fetch,
    seen: () => seen(bodies.at(-1) ?? { contents: [], tools: [] }),
  };
}

/** The server wants as many responses as there were calls. */
function fault({ contents }: Body): string | undefined {
  for (const [index, { parts = [] }] of contents.entries()) {
    const calls = parts.filter(({ functionCall }) => functionCall).length;
    const responses = contents[index + 1]?.parts?.filter(({ functionResponse }) => functionResponse).length ?? 0;
    if (responses !== calls) return "the number of function response parts must equal that of function call parts";
  }
  return undefined;
}

function seen({ contents, tools }: Body): Seen {
  const parts = contents.flatMap((content) => content.parts ?? []);
  return {
    prompt: parts[0]?.text ?? "",
    results: parts.flatMap(({ functionResponse: given }): ShownResult[] => {
      if (!given) return [];
      const { output, ...rest } = given.response ?? {};
      const isError = output === undefined;
      return [{ name: given.name ?? "", text: JSON.stringify(isError ? rest : output), isError }];
    }),
    tools: tools.flatMap(({ functionDeclarations }) =>
      functionDeclarations.map(({ name = "", description = "", parametersJsonSchema: schema }) => ({
        name,
        description,
        schema: schema as Record<string, unknown>,
      })),
    ),
  };
}
