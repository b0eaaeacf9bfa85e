// @generated from definitions/connectwise-psa/resources/finance/agreements.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  NoParams,
  Operation,
  Pages,
  RequestOptions,
  Resource,
  ResourceShape,
  ToolBinding,
} from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  Agreement,
  AgreementApplicationParameters,
  AgreementCreate,
  AgreementRecurringParameters,
  AgreementTabsCount,
  AgreementUpdate,
} from "../schemas/finance/agreement.js";
import { expression, segment } from "@toolwright/runtime";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";
import { userDefinedFieldsForm } from "../forms.js";

export interface ListAgreementsParams extends ListParams {
  /**
   * Filter, e.g. `company/id = 250 and agreementStatus = "Active"` or `endDate < [2026-12-31T00:00:00Z] and
   * cancelledFlag = false`. Also: name, type/name, startDate, noEndingDateFlag, billAmount, applicationUnits,
   * lastUpdated.
   */
  conditions?: string;
  /** Members to return, e.g. `id,name,type/name,company/name,endDate`; the record is long. */
  fields?: string;
}

export interface CountAgreementsParams extends CountParams {
  /** Filter as in the list, e.g. `agreementStatus = "Active"`. */
  conditions?: string;
}

/** Id of the invoice that was made. */
export type InvoiceAgreementsResult = number;

export interface ApplicationParametersAgreementsParams {
  /** Id of the agreement. */
  id: number;
  /** Id of the part of the screen (pod), as the web application names it. */
  podId: string;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

export interface RecurringParametersAgreementsParams {
  /** Id of the agreement. */
  id: number;
  /** Id of the part of the screen (pod), as the web application names it. */
  podId: string;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

export interface QuickAccessCountAgreementsParams {
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

const base: ResourceShape = {
  name: "agreements",
  path: "/finance/agreements",
  required: ["name", "type", "company", "contact"],
  dates: ["startDate", "endDate", "dateCancelled", "billStartDate"],
};

/** Lists agreements. A contract with a customer, such as managed services or a block of prepaid hours. */
export const listAgreements: Operation<ListAgreementsParams, Agreement> = { of: base, like: listShape };

/** Gets one agreement by its id. */
export const getAgreement: Operation<{ id: number } & GetParams, Agreement> = { of: base, like: getShape };

/** Creates an agreement with a customer. */
export const createAgreement: Operation<AgreementCreate, Agreement> = { of: base, like: createShape };

/** Changes the given fields of one agreement; the others stay as they are. */
export const updateAgreement: Operation<{ id: number } & AgreementUpdate, Agreement> = { of: base, like: updateShape };

/** Replaces one agreement whole; fields that are left out go back to their defaults. */
export const replaceAgreement: Operation<{ id: number } & AgreementCreate, Agreement> = {
  of: base,
  like: replaceShape,
};

/** Deletes one agreement for good. */
export const deleteAgreement: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the agreements that match the given conditions. */
export const countAgreements: Operation<CountAgreementsParams, Count> = { of: base, like: countShape };

/** Makes a new agreement like another one. */
export const copyAgreements: Operation<{ id: number } & NoParams, Agreement> = {
  of: base,
  name: "copy",
  path: "{item}/copy",
  method: "POST",
};

/** Makes the next invoice of one agreement now. */
export const invoiceAgreements: Operation<{ id: number } & NoParams, InvoiceAgreementsResult> = {
  of: base,
  name: "invoice",
  path: "{item}/invoice",
  method: "POST",
};

/** Gets the coverage settings of one agreement as its screen shows them. */
export const applicationParametersAgreements: Operation<
  ApplicationParametersAgreementsParams,
  AgreementApplicationParameters
> = {
  of: base,
  name: "application_parameters",
  path: "{item}/applicationParameters/{podId}",
  method: "GET",
  query: { fields: expression },
  ids: { podId: segment },
};

/** Gets the recurring invoice settings of one agreement as its screen shows them. */
export const recurringParametersAgreements: Operation<
  RecurringParametersAgreementsParams,
  AgreementRecurringParameters
> = {
  of: base,
  name: "recurring_parameters",
  path: "{item}/recurringParameters/{podId}",
  method: "GET",
  query: { fields: expression },
  ids: { podId: segment },
};

/** Counts what stands behind each tab of one agreement's screen. */
export const quickAccessCountAgreements: Operation<
  { id: number } & QuickAccessCountAgreementsParams,
  AgreementTabsCount
> = {
  of: base,
  name: "quick_access_count",
  path: "{item}/quickAccess/count",
  method: "GET",
  query: { fields: expression },
};

/** A contract with a customer, such as managed services or a block of prepaid hours. */
export interface AgreementsResource {
  /**
   * Lists agreements. A contract with a customer, such as managed services or a block of prepaid hours.
   *
   * @example
   * await client.agreements.list({
   *   conditions: "company/id = 250 and agreementStatus = \"Active\"",
   *   fields: "id,name,type/name,startDate,endDate,billAmount",
   * });
   */
  list(params?: ListAgreementsParams, options?: RequestOptions): Pages<Agreement>;
  /** Gets one agreement by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Agreement>;
  /**
   * Creates an agreement with a customer.
   *
   * @example
   * await client.agreements.create({
   *   name: "Managed Services Gold",
   *   type: { id: 5 },
   *   company: { id: 250 },
   *   contact: { id: 77 },
   *   startDate: "2026-04-01T00:00:00Z",
   *   noEndingDateFlag: true,
   *   billAmount: 1500,
   * });
   */
  create(params: AgreementCreate, options?: RequestOptions): Promise<Agreement>;
  /**
   * Changes the given fields of one agreement; the others stay as they are.
   *
   * @example
   * await client.agreements.update(61, { billAmount: 1650 });
   */
  update(id: number, params: AgreementUpdate, options?: RequestOptions): Promise<Agreement>;
  /** Replaces one agreement whole; fields that are left out go back to their defaults. */
  replace(id: number, params: AgreementCreate, options?: RequestOptions): Promise<Agreement>;
  /** Deletes one agreement for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the agreements that match the given conditions. */
  count(params?: CountAgreementsParams, options?: RequestOptions): Promise<Count>;
  /**
   * Makes a new agreement like another one.
   *
   * @example
   * await client.agreements.copy(61);
   */
  copy(id: number, params?: NoParams, options?: RequestOptions): Promise<Agreement>;
  /**
   * Makes the next invoice of one agreement now.
   *
   * @example
   * await client.agreements.invoice(61);
   */
  invoice(id: number, params?: NoParams, options?: RequestOptions): Promise<InvoiceAgreementsResult>;
  /** Gets the coverage settings of one agreement as its screen shows them. */
  applicationParameters(
    params: ApplicationParametersAgreementsParams,
    options?: RequestOptions,
  ): Promise<AgreementApplicationParameters>;
  /** Gets the recurring invoice settings of one agreement as its screen shows them. */
  recurringParameters(
    params: RecurringParametersAgreementsParams,
    options?: RequestOptions,
  ): Promise<AgreementRecurringParameters>;
  /** Counts what stands behind each tab of one agreement's screen. */
  quickAccessCount(
    id: number,
    params?: QuickAccessCountAgreementsParams,
    options?: RequestOptions,
  ): Promise<AgreementTabsCount>;
}

/** What `client.agreements` is made from. */
export const agreementsResource: Resource<AgreementsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    copyAgreements,
    invoiceAgreements,
    applicationParametersAgreements,
    recurringParametersAgreements,
    quickAccessCountAgreements,
  ],
};

/** The operations behind the tools of this resource. */
export const agreementsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_agreements_application_parameters: { operation: applicationParametersAgreements },
  connect_wise_psa_agreements_copy: { operation: copyAgreements },
  connect_wise_psa_agreements_count: { operation: countAgreements },
  create_a_connect_wise_psa_agreement: {
    operation: createAgreement,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listAgreements } },
  },
  delete_a_connect_wise_psa_agreement_by_id: { operation: deleteAgreement },
  get_single_connect_wise_psa_agreement_by_id: { operation: getAgreement },
  connect_wise_psa_agreements_invoice: { operation: invoiceAgreements },
  list_all_connect_wise_psa_agreements: { operation: listAgreements },
  connect_wise_psa_agreements_quick_access_count: { operation: quickAccessCountAgreements },
  connect_wise_psa_agreements_recurring_parameters: { operation: recurringParametersAgreements },
  replace_a_connect_wise_psa_agreement_by_id: {
    operation: replaceAgreement,
    json: "record",
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listAgreements } },
  },
  update_a_connect_wise_psa_agreement_by_id: {
    operation: updateAgreement,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listAgreements } },
  },
};
