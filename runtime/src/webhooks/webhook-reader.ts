import type { Problem } from "../error/validation-error.js";
import { refuse, ValidationError } from "../error/validation-error.js";
import type { ClientOptions } from "../options.js";
import { parseJson } from "../returns/parse-json.js";
import { isRecord, lookUp } from "../text/look-up.js";
import { fill, sourceOf, type Values } from "../text/template.js";
import { keyUrl } from "./key-url.js";
import { signingKeys } from "./signing-keys.js";
import { isSigned } from "./verify.js";
import { WebhookError } from "./webhook-error.js";
import type { Delivery, UnknownEvent, WebhookEventOf, WebhookShape } from "./webhook-shape.js";

/** Deliveries larger than this, in bytes, are not looked at. */
const LARGEST = 5_000_000;

/** What reading deliveries takes beside the credentials that the API asks for. */
export interface WebhookOptions extends Pick<ClientOptions, "fetch" | "timeoutMs" | "signal" | "clock"> {
  /** A host that may be asked for keys although the integration does not list it, such as an on-premises server. */
  readonly keyHost?: string | undefined;
}

/** Reads one delivery. */
export type ReadWebhook<Event> = (delivery: Delivery) => Promise<Event>;

/**
 * Makes what reads deliveries: it checks their signatures, and keeps the keys that have verified one. Asking for a key may
 * take 3 seconds unless `timeoutMs` says otherwise: the sender gives up soon.
 * @param options with the credentials that the request for a key needs, by name
 * @throws ValidationError for an option that is missing or wrong
 */
export function webhookReader<Event extends WebhookEventOf<string, unknown> | UnknownEvent>(
  shape: WebhookShape,
  { keyHost, ...options }: WebhookOptions & Readonly<Record<string, unknown>>,
): ReadWebhook<Event | UnknownEvent> {
  const { name, signature, account } = shape;
  refuse(name, keyHostProblems(keyHost));
  const keys = signingKeys(shape, options);
  const own = account && fill(account.value, options as Values);
  if (account && typeof own !== "string") {
    throw new ValidationError(name, [{ path: sourceOf(account.value), message: "is required" }]);
  }
  const rules = { shape, own, host: keyHost };
  return async ({ headers, body }) => {
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
    // Test runners and edge platforms may have several worlds, each with a Uint8Array of its own.
    if (Object.prototype.toString.call(bytes) !== "[object Uint8Array]") {
      throw new WebhookError(name, "the body must be a text or bytes as they came, not what was parsed of it");
    }
    const given = headerOf(headers, signature.header);
    if (given === undefined) throw new WebhookError(name, `the delivery has no signature (${signature.header})`);
    if (bytes.byteLength > LARGEST) throw new WebhookError(name, "the delivery is too large");
    const delivery = parsed(new TextDecoder().decode(bytes));
    if (!isRecord(delivery)) {
      throw new WebhookError(name, "the delivery is no JSON object");
    }
    if (account && plainText(lookUp(delivery, account.at)).toLowerCase() !== own?.toLowerCase()) {
      throw new WebhookError(name, `the delivery is of another account (${account.at})`);
    }
    const url = keyUrl(lookUp(delivery, signature.keyUrl), rules);
    const isBy = (key: string): Promise<boolean> => isSigned(bytes, given, key, signature.isKeyHashed);
    const kept = keys.kept(url);
    if (kept === undefined || !(await isBy(kept))) {
      // A key that was kept may have been replaced.
      const key = await keys.ask(url);
      if (!(await isBy(key))) throw new WebhookError(name, "the signature is not that of the delivery");
      keys.keep(url, key);
    } else keys.keep(url, kept);
    // What the records of its kinds are is what the definition promises.
    return eventOf(shape, delivery) as Event | UnknownEvent;
  };
}

function keyHostProblems(host: unknown): Problem[] {
  if (host === undefined) return [];
  const isHost =
    typeof host === "string" &&
    URL.canParse(`https://${host}`) &&
    new URL(`https://${host}`).host === host.toLowerCase();
  return isHost ? [] : [{ path: "keyHost", message: "must be a host name, with a port where that is not 443" }];
}

function eventOf(
  { name, event, types }: WebhookShape,
  delivery: Readonly<Record<string, unknown>>,
): WebhookEventOf<string, unknown> | UnknownEvent {
  const id = lookUp(delivery, event.id);
  const said = lookUp(delivery, event.record);
  const record = (typeof said === "string" ? parsed(said) : said) ?? null;
  if ((record === null && typeof said === "string") || (record !== null && !isRecord(record))) {
    throw new WebhookError(name, `the record cannot be read (${event.record})`);
  }
  const kind = plainText(lookUp(delivery, event.type));
  const action = plainText(lookUp(delivery, event.action));
  const facts = { action, id: typeof id === "number" ? id : plainText(id), record, delivery };
  return types.includes(kind) ? { type: kind, ...facts } : { type: null, kind, ...facts };
}

/** A text or a number as a text; an object may have members that make it none. */
function plainText(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
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
