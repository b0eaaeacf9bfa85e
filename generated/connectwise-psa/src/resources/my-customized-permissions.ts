// @generated from definitions/connectwise-psa/resources/system/my-customized-permissions.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { MySecurityCustomizeItem } from "../schemas/system/my-security-customize-item.js";
import { listShape } from "../conventions.js";

const base: ResourceShape = { name: "my_customized_permissions", path: "/system/mySecurity/customizeItems" };

/**
 * Lists the single items, such as reports or setup tables, that your security role names one by one. A single report,
 * screen or setup table inside a function that your security role treats one by one.
 */
export const listMyCustomizedPermissions: Operation<ListParams, MySecurityCustomizeItem> = {
  of: base,
  like: listShape,
};

/** A single report, screen or setup table inside a function that your security role treats one by one. */
export interface MyCustomizedPermissionsResource {
  /**
   * Lists the single items, such as reports or setup tables, that your security role names one by one. A single report,
   * screen or setup table inside a function that your security role treats one by one.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<MySecurityCustomizeItem>;
}

/** What `client.myCustomizedPermissions` is made from. */
export const myCustomizedPermissionsResource: Resource<MyCustomizedPermissionsResource> = {
  of: base,
  operations: [listShape],
};

/** The operations behind the tools of this resource. */
export const myCustomizedPermissionsTools: Readonly<Record<string, ToolBinding>> = {
  list_all_connect_wise_psa_my_customized_permissions: { operation: listMyCustomizedPermissions },
};
