// @generated from definitions/connectwise-psa/resources/finance/agreement-recaps.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { GetParams, ListParams } from "../conventions.js";
import type { AgreementRecap } from "../schemas/finance/agreement-recap.js";
import { getShape, listShape } from "../conventions.js";

export interface ListAgreementRecapsParams extends ListParams {
  /** Filter, e.g. `agreementStatus = "Active" and remainingAmount < 0`. Also: name, companyName, nextInvoiceDate. */
  conditions?: string;
}

const base: ResourceShape = { name: "agreement_recaps", path: "/finance/agreementrecap" };

/**
 * Lists how much of each agreement is used and left. What an agreement has granted, used and left in the current
 * period, and what it bills next.
 */
export const listAgreementRecaps: Operation<ListAgreementRecapsParams, AgreementRecap> = { of: base, like: listShape };

/** Gets how much of one agreement is used and left. */
export const getAgreementRecap: Operation<{ id: number } & GetParams, AgreementRecap> = { of: base, like: getShape };

/** What an agreement has granted, used and left in the current period, and what it bills next. */
export interface AgreementRecapsResource {
  /**
   * Lists how much of each agreement is used and left. What an agreement has granted, used and left in the current
   * period, and what it bills next.
   */
  list(params?: ListAgreementRecapsParams, options?: RequestOptions): Pages<AgreementRecap>;
  /** Gets how much of one agreement is used and left. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<AgreementRecap>;
}

/** What `client.agreementRecaps` is made from. */
export const agreementRecapsResource: Resource<AgreementRecapsResource> = {
  of: base,
  operations: [listShape, getShape],
};

/** The operations behind the tools of this resource. */
export const agreementRecapsTools: Readonly<Record<string, ToolBinding>> = {
  get_single_connect_wise_psa_agreement_recap_by_id: { operation: getAgreementRecap },
  list_all_connect_wise_psa_agreement_recaps: { operation: listAgreementRecaps },
};
