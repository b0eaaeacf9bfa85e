import type { Fetch } from "../options.js";
import { parseJson } from "../returns/parse-json.js";
import { isObject, lookUp } from "../text/look-up.js";
import { fill } from "../text/template.js";
import { WebhookError } from "./webhook-error.js";
import type { WebhookEventOf, WebhookShape, Delivery } from "./webhook-shape.js";
import { fetchKey, keyUrl, type KeyRequest } from "./signing-key.js";
import { isSigned } from "./verify.js";

/** Deliveries larger than this, in bytes, are not looked at. */
const LARGEST = 5_000_000;

/** As many keys are kept. */
const MOST_KEYS = 100;

/** What reading deliveries takes beside the credentials that the API asks for. */
export interface WebhookOptions {
  /** Asks for signing keys. Default: the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** How long asking for a key may take, in milliseconds. Default 3,000: the sender gives up soon. */
  readonly timeoutMs?: number | undefined;
  /** A host that may be asked for keys although the integration does not list it, such as an on-premises server. */
  readonly host?: string | undefined;
}

/** Reads one delivery. */
export type ReadWebhook<Event> = (delivery: Delivery) => Promise<Event>;

/**
 * Makes what reads deliveries: it checks their signatures and keeps the keys it was told.
 * @param options with the credentials that the request for a key needs, by name
 */
export function webhookReader<Event extends WebhookEventOf<string, unknown>>(
  shape: WebhookShape,
  options: WebhookOptions & Readonly<Record<string, unknown>>,
): ReadWebhook<Event> {
  const keys = new Map<string, Promise<string>>();
  const request = keyRequest(shape, options);
  const keyAt = (url: URL): Promise<string> => {
    const known = keys.get(url.href);
    if (known) return known;
    const asked = fetchKey(request, url);
    keys.set(url.href, asked);
    const [oldest] = keys.keys();
    if (keys.size > MOST_KEYS && oldest !== undefined) keys.delete(oldest);
    asked.catch(() => keys.delete(url.href));
    return asked;
  };
  return async ({ headers, body }) => {
    const { name, signature } = shape;
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
    const given = headerOf(headers, signature.header);
    if (given === undefined) throw new WebhookError(name, `the delivery has no signature (${signature.header})`);
    if (bytes.length > LARGEST) throw new WebhookError(name, "the delivery is too large");
    const delivery = parsed(new TextDecoder().decode(bytes));
    if (!isObject(delivery)) throw new WebhookError(name, "the delivery is no JSON object");
    const key = await keyAt(keyUrl(request, lookUp(delivery, signature.keyUrl)));
    if (!(await isSigned(bytes, given, key, signature.isKeyHashed))) {
      throw new WebhookError(name, "the signature is not that of the delivery");
    }
    // The kinds of record are what the definition promises.
    return eventOf(shape, delivery) as Event;
  };
}

function keyRequest(
  { name, signature }: WebhookShape,
  options: WebhookOptions & Readonly<Record<string, unknown>>,
): KeyRequest {
  const { fetch: send = (url, init) => fetch(url, init), timeoutMs = 3000, host, ...others } = options;
  const values = Object.fromEntries(Object.entries(others).map(([key, value]) => [key, String(value)]));
  const headers = Object.entries(signature.headers).map(([key, template]) => [key, fill(template, values)] as const);
  const missing = headers.find(([, value]) => value === undefined);
  if (missing) throw new WebhookError(name, `the header ${missing[0]} of the request for keys lacks a credential`);
  return {
    name,
    signature,
    headers: Object.fromEntries(headers) as Record<string, string>,
    fetch: send,
    timeoutMs,
    host,
  };
}

function eventOf(
  { event }: WebhookShape,
  delivery: Readonly<Record<string, unknown>>,
): WebhookEventOf<string, unknown> {
  const id = lookUp(delivery, event.id);
  const record = lookUp(delivery, event.record);
  return {
    type: String(lookUp(delivery, event.type) ?? ""),
    action: String(lookUp(delivery, event.action) ?? ""),
    id: typeof id === "number" ? id : String(id ?? ""),
    record: (typeof record === "string" ? parsed(record) : record) ?? null,
    delivery,
  };
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

function headerOf(headers: Delivery["headers"], name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined;
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase());
  const [value] = [found?.[1]].flat();
  return value;
}
