// @generated from definitions/connectwise-psa/resources/system/billable-options.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListInfoParams } from "../conventions.js";
import type { BillableOptionsInfo } from "../schemas/system/billable-options-info.js";
import { Resource } from "@toolwright/runtime";
import { listInfoShape } from "../conventions.js";

const base: ResourceShape = { name: "billable_options", path: "/system/BillableOptions" };

/** Lists the choices of how work or goods are billed. */
export const listInfoBillableOptions: Operation<ListInfoParams, BillableOptionsInfo> = {
  of: base,
  like: listInfoShape,
};

/** A choice of how work or goods are billed, such as billable or no charge, and where it can be chosen. */
export class BillableOptionsResource extends Resource {
  protected readonly $of: ResourceShape = base;

  /** Lists the choices of how work or goods are billed. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<BillableOptionsInfo> {
    return this.$pages(listInfoShape, params, options);
  }
}

/** The operations behind the tools of this resource. */
export const billableOptionsTools: Readonly<Record<string, ToolBinding>> = {
  list_all_connect_wise_psa_billable_options: { operation: listInfoBillableOptions },
};
