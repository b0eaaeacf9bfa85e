import { destinationsOf, type ClientOptions, type Integration } from "@toolwright/runtime";
import type { Account } from "./account.js";
import type { SecretOf } from "./keyring.js";

/**
 * What a secret of an account belongs to.
 * @param name of the credential
 * @throws ValidationError when the account's options lead nowhere
 */
export function secretPlace({ id, options }: Account, { api }: Integration, name: string): SecretOf {
  const origins = destinationsOf(api, (options ?? {}) as ClientOptions);
  return { account: id, name, integration: api.name, origins };
}
