// @generated from definitions/connectwise-psa/resources/finance/billing-setup-routings.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  BillingSetupRouting,
  BillingSetupRoutingCreate,
  BillingSetupRoutingUpdate,
} from "../schemas/finance/billing-setup-routing.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetBillingSetupRoutingParams extends GetParams {
  /** Id of the billing setup. */
  billingSetupId: number;
  /** Id of the billing setup routing. */
  id: number;
}

export interface UpdateBillingSetupRoutingParams extends BillingSetupRoutingUpdate {
  /** Id of the billing setup. */
  billingSetupId: number;
  /** Id of the billing setup routing. */
  id: number;
}

export interface ReplaceBillingSetupRoutingParams extends BillingSetupRoutingCreate {
  /** Id of the billing setup. */
  billingSetupId: number;
  /** Id of the billing setup routing. */
  id: number;
}

export interface DeleteBillingSetupRoutingParams {
  /** Id of the billing setup. */
  billingSetupId: number;
  /** Id of the billing setup routing. */
  id: number;
}

const base: ResourceShape = {
  name: "billing_setup_routings",
  path: "/finance/billingSetups/{billingSetupId}/routings",
  required: ["sequenceNumber", "invoiceRule", "routingRule"],
};

/** Lists billing setup routings. A rule of a billing setup that says who reviews which invoices, and in what order. */
export const listBillingSetupRoutings: Operation<{ billingSetupId: number } & ListParams, BillingSetupRouting> = {
  of: base,
  like: listShape,
};

/** Gets one billing setup routing by its id. */
export const getBillingSetupRouting: Operation<GetBillingSetupRoutingParams, BillingSetupRouting> = {
  of: base,
  like: getShape,
};

/**
 * Creates a billing setup routing and returns it. A rule of a billing setup that says who reviews which invoices, and
 * in what order.
 */
export const createBillingSetupRouting: Operation<
  { billingSetupId: number } & BillingSetupRoutingCreate,
  BillingSetupRouting
> = { of: base, like: createShape };

/** Changes the given fields of one billing setup routing; the others stay as they are. */
export const updateBillingSetupRouting: Operation<UpdateBillingSetupRoutingParams, BillingSetupRouting> = {
  of: base,
  like: updateShape,
};

/** Replaces one billing setup routing whole; fields that are left out go back to their defaults. */
export const replaceBillingSetupRouting: Operation<ReplaceBillingSetupRoutingParams, BillingSetupRouting> = {
  of: base,
  like: replaceShape,
};

/** Deletes one billing setup routing for good. */
export const deleteBillingSetupRouting: Operation<DeleteBillingSetupRoutingParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the billing setup routings that match the given conditions. */
export const countBillingSetupRoutings: Operation<{ billingSetupId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A rule of a billing setup that says who reviews which invoices, and in what order. */
export interface BillingSetupRoutingsResource {
  /**
   * Lists billing setup routings. A rule of a billing setup that says who reviews which invoices, and in what order.
   */
  list(billingSetupId: number, params?: ListParams, options?: RequestOptions): Pages<BillingSetupRouting>;
  /** Gets one billing setup routing by its id. */
  get(params: GetBillingSetupRoutingParams, options?: RequestOptions): Promise<BillingSetupRouting>;
  /**
   * Creates a billing setup routing and returns it. A rule of a billing setup that says who reviews which invoices, and
   * in what order.
   */
  create(
    billingSetupId: number,
    params: BillingSetupRoutingCreate,
    options?: RequestOptions,
  ): Promise<BillingSetupRouting>;
  /** Changes the given fields of one billing setup routing; the others stay as they are. */
  update(params: UpdateBillingSetupRoutingParams, options?: RequestOptions): Promise<BillingSetupRouting>;
  /** Replaces one billing setup routing whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceBillingSetupRoutingParams, options?: RequestOptions): Promise<BillingSetupRouting>;
  /** Deletes one billing setup routing for good. */
  delete(params: DeleteBillingSetupRoutingParams, options?: RequestOptions): Promise<void>;
  /** Counts the billing setup routings that match the given conditions. */
  count(billingSetupId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.billingSetupRoutings` is made from. */
export const billingSetupRoutingsResource: Resource<BillingSetupRoutingsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const billingSetupRoutingsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_billing_setup_routings_count: { operation: countBillingSetupRoutings },
  create_a_connect_wise_psa_billing_setup_routing: { operation: createBillingSetupRouting },
  delete_a_connect_wise_psa_billing_setup_routing_by_id: { operation: deleteBillingSetupRouting },
  get_single_connect_wise_psa_billing_setup_routing_by_id: { operation: getBillingSetupRouting },
  list_all_connect_wise_psa_billing_setup_routings: { operation: listBillingSetupRoutings },
  replace_a_connect_wise_psa_billing_setup_routing_by_id: { operation: replaceBillingSetupRouting },
  update_a_connect_wise_psa_billing_setup_routing_by_id: { operation: updateBillingSetupRouting },
};
