// @generated from definitions/connectwise-psa/resources/system/auth-anvil-setups.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count, SuccessResponse } from "../schemas/common.js";
import type { AuthAnvil, AuthAnvilCreate, AuthAnvilUpdate } from "../schemas/system/auth-anvil.js";
import { expression } from "@toolwright/runtime";
import { countShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

export interface TestConnectionAuthAnvilSetupsParams {
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

const base: ResourceShape = {
  name: "auth_anvil_setups",
  path: "/system/authAnvils",
  required: ["serverLocationUrl", "siteId"],
};

/** Lists AuthAnvil setups. The connection to an AuthAnvil server, which asks for a second factor at login. */
export const listAuthAnvilSetups: Operation<ListParams, AuthAnvil> = { of: base, like: listShape };

/** Gets one AuthAnvil setup by its id. */
export const getAuthAnvilSetup: Operation<{ id: number } & GetParams, AuthAnvil> = { of: base, like: getShape };

/** Changes the given fields of one AuthAnvil setup; the others stay as they are. */
export const updateAuthAnvilSetup: Operation<{ id: number } & AuthAnvilUpdate, AuthAnvil> = {
  of: base,
  like: updateShape,
};

/** Replaces one AuthAnvil setup whole; fields that are left out go back to their defaults. */
export const replaceAuthAnvilSetup: Operation<{ id: number } & AuthAnvilCreate, AuthAnvil> = {
  of: base,
  like: replaceShape,
};

/** Counts the AuthAnvil setups that match the given conditions. */
export const countAuthAnvilSetups: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tests whether the AuthAnvil server can be reached with the stored setup. */
export const testConnectionAuthAnvilSetups: Operation<TestConnectionAuthAnvilSetupsParams, SuccessResponse> = {
  of: base,
  name: "test_connection",
  path: "{collection}/testConnection",
  method: "GET",
  query: { fields: expression },
};

/** The connection to an AuthAnvil server, which asks for a second factor at login. */
export interface AuthAnvilSetupsResource {
  /** Lists AuthAnvil setups. The connection to an AuthAnvil server, which asks for a second factor at login. */
  list(params?: ListParams, options?: RequestOptions): Pages<AuthAnvil>;
  /** Gets one AuthAnvil setup by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<AuthAnvil>;
  /** Changes the given fields of one AuthAnvil setup; the others stay as they are. */
  update(id: number, params: AuthAnvilUpdate, options?: RequestOptions): Promise<AuthAnvil>;
  /** Replaces one AuthAnvil setup whole; fields that are left out go back to their defaults. */
  replace(id: number, params: AuthAnvilCreate, options?: RequestOptions): Promise<AuthAnvil>;
  /** Counts the AuthAnvil setups that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tests whether the AuthAnvil server can be reached with the stored setup. */
  testConnection(params?: TestConnectionAuthAnvilSetupsParams, options?: RequestOptions): Promise<SuccessResponse>;
}

/** What `client.authAnvilSetups` is made from. */
export const authAnvilSetupsResource: Resource<AuthAnvilSetupsResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape, countShape, testConnectionAuthAnvilSetups],
};

/** The operations behind the tools of this resource. */
export const authAnvilSetupsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_auth_anvil_setups_count: { operation: countAuthAnvilSetups },
  get_single_connect_wise_psa_auth_anvil_setup_by_id: { operation: getAuthAnvilSetup },
  list_all_connect_wise_psa_auth_anvil_setups: { operation: listAuthAnvilSetups },
  replace_a_connect_wise_psa_auth_anvil_setup_by_id: { operation: replaceAuthAnvilSetup },
  connect_wise_psa_auth_anvil_setups_test_connection: { operation: testConnectionAuthAnvilSetups },
  update_a_connect_wise_psa_auth_anvil_setup_by_id: { operation: updateAuthAnvilSetup },
};
