// @generated from definitions/connectwise-psa/resources/company/portal-payment-processors.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { PortalConfigurationPaymentProcessor } from "../schemas/company/portal-configuration-payment-processor.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = {
  name: "portal_payment_processors",
  path: "/company/portalConfigurations/invoiceSetup/paymentProcessors",
};

/**
 * Lists portal payment processors. Payment services through which customers can pay invoices on a portal. This API can
 * only read them.
 */
export const listPortalPaymentProcessors: Operation<ListParams, PortalConfigurationPaymentProcessor> = {
  of: base,
  like: listShape,
};

/** Gets one portal payment processor by its id. */
export const getPortalPaymentProcessor: Operation<{ id: number } & GetParams, PortalConfigurationPaymentProcessor> = {
  of: base,
  like: getShape,
};

/** Counts the portal payment processors that match the given conditions. */
export const countPortalPaymentProcessors: Operation<CountParams, Count> = { of: base, like: countShape };

/** Payment services through which customers can pay invoices on a portal. This API can only read them. */
export interface PortalPaymentProcessorsResource {
  /**
   * Lists portal payment processors. Payment services through which customers can pay invoices on a portal. This API
   * can only read them.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<PortalConfigurationPaymentProcessor>;
  /** Gets one portal payment processor by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<PortalConfigurationPaymentProcessor>;
  /** Counts the portal payment processors that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.portalPaymentProcessors` is made from. */
export const portalPaymentProcessorsResource: Resource<PortalPaymentProcessorsResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const portalPaymentProcessorsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_portal_payment_processors_count: { operation: countPortalPaymentProcessors },
  get_single_connect_wise_psa_portal_payment_processor_by_id: { operation: getPortalPaymentProcessor },
  list_all_connect_wise_psa_portal_payment_processors: { operation: listPortalPaymentProcessors },
};
