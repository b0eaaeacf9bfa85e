import { shownText } from "../forms/shown-text.js";
import { isHostIn } from "../server/host-pattern.js";
import { WebhookError } from "./webhook-error.js";
import type { AccountShape, WebhookShape } from "./webhook-shape.js";

/** A query that every server reads alike: nothing in it can be taken for a name or a separator of another kind. */
const PLAIN_QUERY = /^\?[\w.-]+=[\w.~%+-]*(&[\w.-]+=[\w.~%+-]*)*$/;

/** What a key's URL has to fit. */
export interface KeyUrlRules {
  readonly shape: WebhookShape;
  /** The account whose deliveries are read, when the definition tells accounts apart. */
  readonly own: string | undefined;
  /** Another host that may be asked. */
  readonly host: string | undefined;
}

/**
 * Checks where a key is said to be: only hosts that the integration lists are asked, by https, and only for the key of the
 * account itself, because the vendor signs for others too.
 * @throws WebhookError
 */
export function keyUrl(said: unknown, { shape, own, host }: KeyUrlRules): URL {
  const { name, signature, account } = shape;
  const url = typeof said === "string" && URL.canParse(said) ? new URL(said) : undefined;
  const hosts = host === undefined ? signature.hosts : [...signature.hosts, host.toLowerCase()];
  if (url?.protocol !== "https:" || url.username + url.password !== "" || !isHostIn(hosts, url.host)) {
    const place = url ? `${shownText(url.protocol)}//${shownText(url.host)}` : "no URL";
    throw new WebhookError(
      name,
      `the delivery names a key at ${place}, and only https and the hosts ${hosts.join(", ")} are trusted (${signature.keyUrl})`,
    );
  }
  if (account && !isOf(url, own, account.keyUrl)) {
    const { path, parameter } = account.keyUrl;
    throw new WebhookError(
      name,
      `the delivery names a key that is not the account's: its URL has to end in ${path} and name the account once, as ${parameter} (${signature.keyUrl})`,
    );
  }
  return url;
}

function isOf(url: URL, own: string | undefined, { path, parameter }: AccountShape["keyUrl"]): boolean {
  // A page with a dot before the path would get the path as its argument.
  const before = url.pathname.endsWith(path) ? url.pathname.slice(0, -path.length) : undefined;
  if (before === undefined || !/^[\w/-]*$/.test(before) || !PLAIN_QUERY.test(url.search)) return false;
  const named = [...url.searchParams].filter(([one]) => one.toLowerCase() === parameter.toLowerCase());
  const [only] = named;
  return named.length === 1 && only?.[1].toLowerCase() === own?.toLowerCase();
}
