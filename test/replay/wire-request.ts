import { toBase64 } from "./base64.js";
import type { ExpectedRequest, FormPart } from "./fixture.js";

/** A request in a form that two of them can be compared in. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes as text; of a form, its parts as JSON, since boundaries are made up. */
  readonly body: string | undefined;
}

/** One part of a request that is not as expected. */
export interface Difference {
  readonly field: string;
  readonly expected: string;
  readonly sent: string;
}

/** The request that a fixture expects. A `json` body comes with its content type. */
export function expectedRequest(request: ExpectedRequest, shared: Readonly<Record<string, string>>): WireRequest {
  const { method, url, json, text, multipart } = request;
  const own = { ...(json !== undefined && { "content-type": "application/json" }), ...request.headers };
  const headers = Object.entries({ ...shared, ...own }).flatMap(([name, value]) =>
    value === null ? [] : [[name.toLowerCase(), value]],
  );
  const body = json === undefined ? (multipart === undefined ? text : JSON.stringify(multipart)) : JSON.stringify(json);
  return { method, url, headers: Object.fromEntries(headers) as Record<string, string>, body };
}

/** The request that a client gave to `fetch`. */
export async function sentRequest(url: string, init: RequestInit): Promise<WireRequest> {
  const headers = Object.entries((init.headers ?? {}) as Record<string, string>);
  const { body } = init;
  return {
    method: init.method ?? "GET",
    url,
    headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
    body:
      body instanceof FormData ? JSON.stringify(await formParts(body)) : ((body ?? undefined) as string | undefined),
  };
}

async function formParts(form: FormData): Promise<FormPart[]> {
  return Promise.all(
    [...form].map(async ([name, value]) => {
      if (typeof value === "string") return { name, text: value };
      const base64 = toBase64(new Uint8Array(await value.arrayBuffer()));
      return { name, file: { name: value.name, media_type: value.type, base64 } };
    }),
  );
}

/** Where two requests differ, the most telling first. */
export function differences(expected: WireRequest, sent: WireRequest): Difference[] {
  const names = [...new Set([...Object.keys(expected.headers), ...Object.keys(sent.headers)])].sort();
  const fields: [string, string | undefined, string | undefined][] = [
    ["method", expected.method, sent.method],
    ["url", expected.url, sent.url],
    ...names.map((name): [string, string | undefined, string | undefined] => [
      `header ${name}`,
      expected.headers[name],
      sent.headers[name],
    ]),
    ["body", expected.body, sent.body],
  ];
  return fields
    .filter(([, one, other]) => one !== other)
    .map(([field, one, other]) => ({ field, expected: one ?? "(none)", sent: other ?? "(none)" }));
}

/** A request in one line. */
export function describe({ method, url }: WireRequest): string {
  return `${method} ${url}`;
}
