import type { ApiData } from "../../compiler/src/model/api-data.js";
import type { ClientOptions, Operation } from "../../runtime/src/index.js";
import { Client, standard } from "../../runtime/src/index.js";
import type { OperationAsData } from "./data.js";
import { toApi, toOperation } from "./data.js";

/** Arguments of the test operations, whatever they are. */
export type Arguments = Readonly<Record<string, unknown>>;

/** An API with one of everything that is common. */
export const api: ApiData = {
  name: "acme",
  server: "https://{site}/base/v1",
  variables: { site: { kind: "host", default: "api.acme.test", allow: ["*.acme.test"], custom: true } },
  auth: { kind: "header", name: "X-Api-Key", value: "{apiKey}" },
  headers: { accept: "application/vnd.acme+json", "X-Workspace": "{workspace}" },
  credentials: { apiKey: { required: true, secret: true }, workspace: { required: false, secret: false } },
  errors: {
    code: ["code", "error.code"],
    message: ["message", "error.message"],
    details: "errors",
    requestId: "x-request-id",
    retryable: [{ status: 500, message: "timeout" }],
  },
};

export const apiKey = "canary-9f8e7d6c5b4a";

/** One request as `fetch` got it. */
export interface Sent {
  readonly url: string;
  readonly method: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: BodyInit | null | undefined;
  readonly init: RequestInit;
}

/** What an answer is made from: JSON, a Response, or a function of the request. */
export type Answer = Response | Error | object | string | number | null | ((sent: Sent) => Answer | Promise<Answer>);

/** A client whose requests are recorded and answered in turn; the last answer repeats nothing. */
export function acme(
  answers: readonly Answer[],
  options: ClientOptions & Record<string, unknown> = {},
  definition: Partial<ApiData> = {},
): { client: Client; sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const request: Sent = {
      url,
      method: init.method,
      headers: init.headers as Record<string, string>,
      body: init.body,
      init,
    };
    sent.push(request);
    if (sent.length > answers.length) throw new Error(`unexpected request ${sent.length}: ${init.method} ${url}`);
    let answer = answers[sent.length - 1] ?? null;
    while (typeof answer === "function") answer = await answer(request);
    if (answer instanceof Error) throw answer;
    return answer instanceof Response ? answer : Response.json(answer);
  };
  const whole = toApi({ ...api, ...definition });
  return { client: new Client(whole, { fetch, apiKey, ...options } as ClientOptions, standard), sent };
}

/** An operation with its types left open. */
export function operation<R = unknown>(
  shape: Partial<OperationAsData> & { readonly id?: string } = {},
): Operation<Arguments, R> {
  const { id = "widgets.test", ...own } = shape;
  const [resource = "", name = ""] = id.split(".");
  return toOperation<Arguments, R>({ of: { name: resource }, name, path: "/widgets", ...own });
}

/** Answers with a status, headers and a body; an object is sent as JSON. */
export function answer(status: number, body: unknown = null, headers: Record<string, string> = {}): () => Response {
  return () => {
    if (typeof body === "string" || body === null) return new Response(body as string | null, { status, headers });
    return Response.json(body, { status, headers });
  };
}

/** What a promise rejects with, as the class that is expected. */
export async function rejection<E extends Error>(
  promise: PromiseLike<unknown>,
  expected: new (...args: never[]) => E,
): Promise<E> {
  const outcome: unknown = await Promise.resolve(promise).then(
    (value) => new Error(`resolved to ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
  if (outcome instanceof expected) return outcome;
  throw outcome;
}
