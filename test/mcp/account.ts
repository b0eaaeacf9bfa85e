import type { ClientOptions, Integration } from "@toolwright/runtime";
import type { CallRules } from "../../mcp/dist/call.js";
import { confirmation } from "../../mcp/dist/confirmation.js";
import { ownMarks } from "../../mcp/dist/confirmation-marks.js";
import type { Offer } from "../../mcp/dist/offer.js";
import { offerFor } from "../../mcp/dist/offer-for.js";
import { serverOf } from "../../mcp/dist/server.js";
import { readSettings } from "../../mcp/dist/settings.js";

/** A request that reached the API. */
export interface Sent {
  readonly method: string;
  readonly url: URL;
  readonly signal: AbortSignal | null;
}

/** An API that answers by a function, and remembers what reached it. */
export interface Upstream {
  readonly fetch: NonNullable<ClientOptions["fetch"]>;
  readonly sent: readonly Sent[];
}

/** Answers with what `reply` gives: JSON, or a response. */
export function upstream(reply: (sent: Sent) => unknown = () => []): Upstream {
  const sent: Sent[] = [];
  return {
    sent,
    async fetch(url, { method = "GET", signal = null }) {
      const one = { method, url: new URL(url), signal };
      sent.push(one);
      const answer = await reply(one);
      return answer instanceof Response ? answer : Response.json(answer);
    },
  };
}

/** What stands for the credentials of the account; none may be seen anywhere. */
export const SECRETS = ["pub-5ecret", "priv-5ecret", "c1ient-5ecret"];

/** The package of ConnectWise PSA, as hosts take it. */
export async function connectwise(): Promise<Integration> {
  // Typed here: the package is built by the tests' own set-up.
  const { integration } = (await import("@toolwright/connectwise-psa/integration" as string)) as {
    integration: Integration;
  };
  return integration;
}

/** What a server offers of ConnectWise PSA that is started with a command line. */
export function offered(api: Upstream, ...args: readonly string[]): Promise<{ offer: Offer; about: string }> {
  return offeredOn(api, {}, ...args);
}

/** The same, with rules that come from the account. */
export async function offeredOn(
  api: Upstream,
  rules: Partial<CallRules>,
  ...args: readonly string[]
): Promise<{ offer: Offer; about: string }> {
  const integration = await connectwise();
  const [publicKey = "", privateKey = "", clientId = ""] = SECRETS;
  const client = integration.connect({ companyId: "acme", publicKey, privateKey, clientId, fetch: api.fetch });
  const settings = readSettings(args);
  return offerFor(integration, client, settings, {
    confirmation: confirmation(ownMarks(), ["acme"]),
    confirmedBy: settings.confirmedBy,
    pages: settings.pages,
    maxTokens: settings.maxTokens,
    ...rules,
  });
}

/** Makes the server object of each connection or request, as a command line starts it. */
export async function serving(api: Upstream, ...args: readonly string[]): Promise<() => ReturnType<typeof serverOf>> {
  const { offer } = await offered(api, ...args);
  return () => serverOf({ name: "connectwise-psa", title: "ConnectWise PSA", version: "0.1.0" }, offer, () => {});
}
