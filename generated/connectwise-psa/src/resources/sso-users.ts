// @generated from definitions/connectwise-psa/resources/system/sso-users.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { SsoUser } from "../schemas/system/sso-user.js";
import { expression, segment } from "@toolwright/runtime";
import { countShape, listShape } from "../conventions.js";

export interface GetByExternalIdSsoUsersParams {
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

const base: ResourceShape = { name: "sso_users", path: "/system/ssoUsers" };

/** Lists SSO users. A user of the single-sign-on service, linked with a member or not yet. */
export const listSsoUsers: Operation<ListParams, SsoUser> = { of: base, like: listShape };

/** Counts the SSO users that match the given conditions. */
export const countSsoUsers: Operation<CountParams, Count> = { of: base, like: countShape };

/** Gets one user of the single-sign-on service by its id there. */
export const getByExternalIdSsoUsers: Operation<{ externalId: string } & GetByExternalIdSsoUsersParams, SsoUser> = {
  of: base,
  name: "get_by_external_id",
  path: "{collection}/{externalId}",
  method: "GET",
  query: { fields: expression },
  ids: { externalId: segment },
};

/** A user of the single-sign-on service, linked with a member or not yet. */
export interface SsoUsersResource {
  /** Lists SSO users. A user of the single-sign-on service, linked with a member or not yet. */
  list(params?: ListParams, options?: RequestOptions): Pages<SsoUser>;
  /** Counts the SSO users that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Gets one user of the single-sign-on service by its id there. */
  getByExternalId(
    externalId: string,
    params?: GetByExternalIdSsoUsersParams,
    options?: RequestOptions,
  ): Promise<SsoUser>;
}

/** What `client.ssoUsers` is made from. */
export const ssoUsersResource: Resource<SsoUsersResource> = {
  of: base,
  operations: [listShape, countShape, getByExternalIdSsoUsers],
};

/** The operations behind the tools of this resource. */
export const ssoUsersTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_sso_users_count: { operation: countSsoUsers },
  connect_wise_psa_sso_users_get_by_external_id: { operation: getByExternalIdSsoUsers },
  list_all_connect_wise_psa_sso_users: { operation: listSsoUsers },
};
