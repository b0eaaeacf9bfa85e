import { destinationsOf, type ClientOptions, type Integration } from "@toolwright/runtime";
import type { Account } from "./account.js";

/** What a secret belongs to: an account, the name of its credential, and where it may be sent. */
export interface Belonging {
  readonly account: string;
  readonly name: string;
  /** Name of the integration. */
  readonly integration: string;
  /** Of the integration's servers, as `destinationsOf` of the runtime tells them. */
  readonly origins: readonly string[];
}

/**
 * What a secret of an account belongs to.
 * @param name of the credential
 * @throws ValidationError when the account's options lead nowhere
 */
export function belongingOf(account: Account, integration: Integration, name: string): Belonging {
  return { account: account.id, name, integration: integration.api.name, origins: originsOf(account, integration) };
}

/**
 * Where an account's credentials are sent.
 * @throws ValidationError when its options lead nowhere
 */
export function originsOf({ options }: Account, { api }: Integration): readonly string[] {
  return destinationsOf(api, (options ?? {}) as ClientOptions);
}
