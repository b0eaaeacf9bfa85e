// @generated from definitions/connectwise-psa/resources/system/my-permissions.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { MySecurity } from "../schemas/system/my-security.js";
import { listShape } from "../conventions.js";

const base: ResourceShape = { name: "my_permissions", path: "/system/mySecurity" };

/**
 * Lists what the keys in use may do, function by function. What the security role of the keys in use lets you add,
 * edit, delete and see in each part of each module.
 */
export const listMyPermissions: Operation<ListParams, MySecurity> = { of: base, like: listShape };

/** What the security role of the keys in use lets you add, edit, delete and see in each part of each module. */
export interface MyPermissionsResource {
  /**
   * Lists what the keys in use may do, function by function. What the security role of the keys in use lets you add,
   * edit, delete and see in each part of each module.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<MySecurity>;
}

/** What `client.myPermissions` is made from. */
export const myPermissionsResource: Resource<MyPermissionsResource> = { of: base, operations: [listShape] };

/** The operations behind the tools of this resource. */
export const myPermissionsTools: Readonly<Record<string, ToolBinding>> = {
  list_all_connect_wise_psa_my_permissions: { operation: listMyPermissions },
};
