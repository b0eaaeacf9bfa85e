// @generated from definitions/connectwise-psa/resources/company/portal-invoice-setups.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count, SuccessResponse } from "../schemas/common.js";
import type {
  PortalConfigurationInvoiceSetup,
  PortalConfigurationInvoiceSetupCreate,
  PortalConfigurationInvoiceSetupUpdate,
} from "../schemas/company/portal-configuration-invoice-setup.js";
import { json } from "@toolwright/runtime";
import { countShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

export interface GetPortalInvoiceSetupParams extends GetParams {
  /** Id of the portal configuration. */
  portalConfigurationId: number;
  /** Id of the portal invoice setup. */
  id: number;
}

export interface UpdatePortalInvoiceSetupParams extends PortalConfigurationInvoiceSetupUpdate {
  /** Id of the portal configuration. */
  portalConfigurationId: number;
  /** Id of the portal invoice setup. */
  id: number;
}

export interface ReplacePortalInvoiceSetupParams extends PortalConfigurationInvoiceSetupCreate {
  /** Id of the portal configuration. */
  portalConfigurationId: number;
  /** Id of the portal invoice setup. */
  id: number;
}

export interface TestTransactionPortalInvoiceSetupsParams extends PortalConfigurationInvoiceSetupCreate {
  /** Id of the portal configuration. */
  portalConfigurationId: number;
  /** Id of the portal invoice setup. */
  id: number;
}

const base: ResourceShape = {
  name: "portal_invoice_setups",
  path: "/company/portalConfigurations/{portalConfigurationId}/invoiceSetups",
};

/**
 * Lists portal invoice setups. How one portal shows invoices, and with which payment service customers can pay them
 * there.
 */
export const listPortalInvoiceSetups: Operation<
  { portalConfigurationId: number } & ListParams,
  PortalConfigurationInvoiceSetup
> = { of: base, like: listShape };

/** Gets one portal invoice setup by its id. */
export const getPortalInvoiceSetup: Operation<GetPortalInvoiceSetupParams, PortalConfigurationInvoiceSetup> = {
  of: base,
  like: getShape,
};

/** Changes the given fields of one portal invoice setup; the others stay as they are. */
export const updatePortalInvoiceSetup: Operation<UpdatePortalInvoiceSetupParams, PortalConfigurationInvoiceSetup> = {
  of: base,
  like: updateShape,
};

/** Replaces one portal invoice setup whole; fields that are left out go back to their defaults. */
export const replacePortalInvoiceSetup: Operation<ReplacePortalInvoiceSetupParams, PortalConfigurationInvoiceSetup> = {
  of: base,
  like: replaceShape,
};

/** Counts the portal invoice setups that match the given conditions. */
export const countPortalInvoiceSetups: Operation<{ portalConfigurationId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Tries the payment service with the given settings and tells whether it works. */
export const testTransactionPortalInvoiceSetups: Operation<TestTransactionPortalInvoiceSetupsParams, SuccessResponse> =
  { of: base, name: "test_transaction", path: "{item}/testTransaction", method: "POST", body: { as: json } };

/** How one portal shows invoices, and with which payment service customers can pay them there. */
export interface PortalInvoiceSetupsResource {
  /**
   * Lists portal invoice setups. How one portal shows invoices, and with which payment service customers can pay them
   * there.
   */
  list(
    portalConfigurationId: number,
    params?: ListParams,
    options?: RequestOptions,
  ): Pages<PortalConfigurationInvoiceSetup>;
  /** Gets one portal invoice setup by its id. */
  get(params: GetPortalInvoiceSetupParams, options?: RequestOptions): Promise<PortalConfigurationInvoiceSetup>;
  /** Changes the given fields of one portal invoice setup; the others stay as they are. */
  update(params: UpdatePortalInvoiceSetupParams, options?: RequestOptions): Promise<PortalConfigurationInvoiceSetup>;
  /** Replaces one portal invoice setup whole; fields that are left out go back to their defaults. */
  replace(params: ReplacePortalInvoiceSetupParams, options?: RequestOptions): Promise<PortalConfigurationInvoiceSetup>;
  /** Counts the portal invoice setups that match the given conditions. */
  count(portalConfigurationId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tries the payment service with the given settings and tells whether it works. */
  testTransaction(params: TestTransactionPortalInvoiceSetupsParams, options?: RequestOptions): Promise<SuccessResponse>;
}

/** What `client.portalInvoiceSetups` is made from. */
export const portalInvoiceSetupsResource: Resource<PortalInvoiceSetupsResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape, countShape, testTransactionPortalInvoiceSetups],
};

/** The operations behind the tools of this resource. */
export const portalInvoiceSetupsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_portal_invoice_setups_count: { operation: countPortalInvoiceSetups },
  get_single_connect_wise_psa_portal_invoice_setup_by_id: { operation: getPortalInvoiceSetup },
  list_all_connect_wise_psa_portal_invoice_setups: { operation: listPortalInvoiceSetups },
  replace_a_connect_wise_psa_portal_invoice_setup_by_id: { operation: replacePortalInvoiceSetup },
  connect_wise_psa_portal_invoice_setups_test_transaction: { operation: testTransactionPortalInvoiceSetups },
  update_a_connect_wise_psa_portal_invoice_setup_by_id: { operation: updatePortalInvoiceSetup },
};
