import type { Fetch } from "../options.js";
import { isHostIn } from "../server/host-pattern.js";
import { lookUp } from "../text/look-up.js";
import { WebhookError } from "./webhook-error.js";
import type { SignatureShape } from "./webhook-shape.js";

/** More characters than this are no key. */
const LONGEST = 10_000;

/** What asking for a key takes. */
export interface KeyRequest {
  readonly name: string;
  readonly signature: SignatureShape;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: Fetch;
  readonly timeoutMs: number;
  /** Another host that may be asked, such as an on-premises server. */
  readonly host: string | undefined;
}

/**
 * Checks where a key is said to be: only hosts that the integration lists are asked, by https, with no detours.
 * @throws WebhookError
 */
export function keyUrl({ name, signature, host }: KeyRequest, said: unknown): URL {
  const url = typeof said === "string" && URL.canParse(said) ? new URL(said) : undefined;
  const hosts = host === undefined ? signature.hosts : [...signature.hosts, host.toLowerCase()];
  const isTrusted =
    url?.protocol === "https:" && url.username === "" && url.password === "" && isHostIn(hosts, url.host);
  if (url === undefined || !isTrusted) {
    throw new WebhookError(name, `the delivery names a key at a place that is not trusted (${signature.keyUrl})`);
  }
  return url;
}

/**
 * Asks for the key of a delivery.
 * @throws WebhookError
 */
export async function fetchKey(request: KeyRequest, url: URL): Promise<string> {
  const { name, signature, headers, fetch, timeoutMs } = request;
  const failed = (fault: string): WebhookError => new WebhookError(name, `the signing key ${fault}`);
  let text: string;
  try {
    const response = await fetch(url.href, { headers, redirect: "error", signal: AbortSignal.timeout(timeoutMs) });
    if (!response.ok) throw failed(`was refused with status ${response.status}`);
    text = await response.text();
  } catch (error) {
    throw error instanceof WebhookError ? error : failed("could not be read");
  }
  let key: unknown;
  try {
    key = text.length > LONGEST ? undefined : lookUp(JSON.parse(text), signature.keyAt);
  } catch {
    key = undefined;
  }
  if (typeof key !== "string" || key === "") throw failed(`is not in the answer (${signature.keyAt})`);
  return key;
}
