// @generated from definitions/connectwise-psa/resources/procurement/purchasing-demands.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { PurchasingDemand, PurchasingDemandCreate } from "../schemas/procurement/purchasing-demand.js";
import { createShape } from "../conventions.js";

const base: ResourceShape = {
  name: "purchasing_demands",
  path: "/procurement/purchasingDemands",
  dates: ["purchaseOrder.poDate", "purchaseOrder.shipmentDate", "purchaseOrder.vendorInvoiceDate"],
};

/** Puts products that need to be bought on a purchase order. */
export const createPurchasingDemand: Operation<PurchasingDemandCreate, PurchasingDemand> = {
  of: base,
  like: createShape,
};

/** Products that have to be bought from one vendor for one warehouse, handed over to a purchase order. */
export interface PurchasingDemandsResource {
  /** Puts products that need to be bought on a purchase order. */
  create(params?: PurchasingDemandCreate, options?: RequestOptions): Promise<PurchasingDemand>;
}

/** What `client.purchasingDemands` is made from. */
export const purchasingDemandsResource: Resource<PurchasingDemandsResource> = { of: base, operations: [createShape] };

/** The operations behind the tools of this resource. */
export const purchasingDemandsTools: Readonly<Record<string, ToolBinding>> = {
  create_a_connect_wise_psa_purchasing_demand: { operation: createPurchasingDemand },
};
