import type { Api } from "../api.js";
import { Client } from "../client.js";
import { sharing } from "../exchange/sharing.js";
import { ask } from "../feature/ask.js";
import type { ClientOptions } from "../options.js";
import { lookUp } from "../text/look-up.js";
import { namesIn } from "../text/template.js";
import { WebhookError } from "./webhook-error.js";
import type { WebhookShape } from "./webhook-shape.js";

/** As many keys are kept, and as many unknown ones are asked for in a minute: anybody can name one. */
const MOST_KEYS = 100;
const MOST_ASKED = 60;

/** What finds the keys of deliveries. */
export interface SigningKeys {
  /** One that has verified a delivery before. */
  kept(url: URL): string | undefined;
  /** Asks for one, once for all who want it at the same time. Throws what a client's calls throw. */
  ask(url: URL): Promise<string>;
  /** Keeps one that has verified a delivery. */
  keep(url: URL, key: string): void;
}

/**
 * @param options credentials by name, and how requests for keys are sent
 * @throws ValidationError for an option that is missing or wrong
 */
export function signingKeys({ name, signature }: WebhookShape, options: ClientOptions): SigningKeys {
  const { headers } = signature;
  const names = Object.values(headers).flatMap(namesIn);
  const credentials = Object.fromEntries(names.map((one) => [one, { required: true, secret: false }]));
  const clientOf = (url: URL): Client => {
    const api: Api = { name, server: url.origin, headers, credentials };
    return new Client(api, { maxResponseBytes: 10_000, timeoutMs: 3000, ...options }, { ask });
  };
  // Options are checked before the first delivery.
  clientOf(new URL("https://localhost"));

  const kept = new Map<string, string>();
  const share = sharing<string>();
  let asked: number[] = [];
  const now = (): number => (options.clock ?? Date).now();
  return {
    kept: ({ href }) => kept.get(href),
    keep({ href }, key) {
      // The one that was used last stands last.
      kept.delete(href);
      kept.set(href, key);
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEYS && oldest !== undefined) kept.delete(oldest);
    },
    ask: (url) =>
      share(url.href, async () => {
        asked = asked.filter((moment) => moment > now() - 60_000);
        if (asked.length >= MOST_ASKED) {
          throw new WebhookError(name, "too many deliveries name unknown keys", { retryable: true });
        }
        // What was refused counts for nothing: else a stream of forged deliveries would keep all others out.
        asked.push(now());
        const path = `${url.pathname}${url.search}`.replaceAll("{", "%7B").replaceAll("}", "%7D");
        const answer = await clientOf(url).call({ of: { name: "webhooks" }, name: "key", path }, {} as never);
        const key = lookUp(answer, signature.keyAt);
        if (typeof key === "string" && key !== "") return key;
        throw new WebhookError(name, `the signing key is not in the answer (${signature.keyAt})`, { retryable: true });
      }),
  };
}
