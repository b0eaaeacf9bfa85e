// @generated from definitions/connectwise-psa/resources/system/my-customized-permissions.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { MySecurityCustomizeItem } from "../schemas/system/my-security-customize-item.js";
import { listShape } from "../conventions.js";

/**
 * Lists the single items, such as reports or setup tables, that your security role names one by one.
 */
export const listMyCustomizedPermissions: Operation<ListParams, MySecurityCustomizeItem> = {
  like: listShape,
  id: "my_customized_permissions.list",
  path: "/system/mySecurity/customizeItems",
};

/**
 * A single report, screen or setup table inside a function that your security role treats one by one.
 */
export class MyCustomizedPermissionsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists the single items, such as reports or setup tables, that your security role names one by one.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<MySecurityCustomizeItem> {
    return this.#client.pages(listMyCustomizedPermissions, params, options);
  }
}
