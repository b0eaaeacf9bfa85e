// @generated from definitions/connectwise-psa/resources/system/email-tokens.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { EmailToken } from "../schemas/system/email-token.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "email_tokens", path: "/system/emailTokens" };

/**
 * Lists e-mail tokens. A placeholder in e-mail templates, which is replaced by a value of the record when the e-mail is
 * sent.
 */
export const listEmailTokens: Operation<ListParams, EmailToken> = { of: base, like: listShape };

/** Gets one e-mail token by its id. */
export const getEmailToken: Operation<{ id: number } & GetParams, EmailToken> = { of: base, like: getShape };

/** Counts the e-mail tokens that match the given conditions. */
export const countEmailTokens: Operation<CountParams, Count> = { of: base, like: countShape };

/** A placeholder in e-mail templates, which is replaced by a value of the record when the e-mail is sent. */
export interface EmailTokensResource {
  /**
   * Lists e-mail tokens. A placeholder in e-mail templates, which is replaced by a value of the record when the e-mail
   * is sent.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<EmailToken>;
  /** Gets one e-mail token by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<EmailToken>;
  /** Counts the e-mail tokens that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.emailTokens` is made from. */
export const emailTokensResource: Resource<EmailTokensResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const emailTokensTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_email_tokens_count: { operation: countEmailTokens },
  get_single_connect_wise_psa_email_token_by_id: { operation: getEmailToken },
  list_all_connect_wise_psa_email_tokens: { operation: listEmailTokens },
};
