// @generated from definitions/connectwise-psa/resources/system/billable-options.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListInfoParams } from "../conventions.js";
import type { BillableOptionsInfo } from "../schemas/system/billable-options-info.js";
import { listInfoShape } from "../conventions.js";

const base: ResourceShape = { name: "billable_options", path: "/system/BillableOptions" };

/** Lists the choices of how work or goods are billed. */
export const listInfoBillableOptions: Operation<ListInfoParams, BillableOptionsInfo> = {
  of: base,
  like: listInfoShape,
};

/** A choice of how work or goods are billed, such as billable or no charge, and where it can be chosen. */
export interface BillableOptionsResource {
  /** Lists the choices of how work or goods are billed. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<BillableOptionsInfo>;
}

/** What `client.billableOptions` is made from. */
export const billableOptionsResource: Resource<BillableOptionsResource> = { of: base, operations: [listInfoShape] };

/** The operations behind the tools of this resource. */
export const billableOptionsTools: Readonly<Record<string, ToolBinding>> = {
  list_all_connect_wise_psa_billable_options: { operation: listInfoBillableOptions },
};
