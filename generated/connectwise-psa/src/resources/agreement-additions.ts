// @generated from definitions/connectwise-psa/resources/finance/agreement-additions.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { Addition, AdditionCreate, AdditionUpdate } from "../schemas/finance/addition.js";
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

export interface ListAgreementAdditionsParams extends ListParams {
  /**
   * Filter, e.g. `cancelledDate = null and billCustomer = "Billable"`. Also: product/identifier, quantity,
   * effectiveDate, agreementStatus.
   */
  conditions?: string;
  /**
   * Members to return, e.g. `id,product/identifier,quantity,unitPrice,effectiveDate,cancelledDate`; the record is long.
   */
  fields?: string;
}

export interface GetAgreementAdditionParams extends GetParams {
  /** Id of the agreement. */
  agreementId: number;
  /** Id of the agreement addition. */
  id: number;
}

export interface UpdateAgreementAdditionParams extends AdditionUpdate {
  /** Id of the agreement. */
  agreementId: number;
  /** Id of the agreement addition. */
  id: number;
}

export interface ReplaceAgreementAdditionParams extends AdditionCreate {
  /** Id of the agreement. */
  agreementId: number;
  /** Id of the agreement addition. */
  id: number;
}

export interface DeleteAgreementAdditionParams {
  /** Id of the agreement. */
  agreementId: number;
  /** Id of the agreement addition. */
  id: number;
}

const base: ResourceShape = {
  name: "agreement_additions",
  path: "/finance/agreements/{agreementId}/additions",
  required: ["product", "billCustomer"],
  dates: ["effectiveDate", "cancelledDate"],
};

/**
 * Lists the additions of one agreement. A recurring product that an agreement bills on top of its own amount in every
 * period, such as a license for each user.
 */
export const listAgreementAdditions: Operation<{ agreementId: number } & ListAgreementAdditionsParams, Addition> = {
  of: base,
  like: listShape,
};

/** Gets one agreement addition by its id. */
export const getAgreementAddition: Operation<GetAgreementAdditionParams, Addition> = { of: base, like: getShape };

/** Adds a product to what one agreement bills and returns the addition. */
export const createAgreementAddition: Operation<{ agreementId: number } & AdditionCreate, Addition> = {
  of: base,
  like: createShape,
};

/** Changes some fields of one addition and returns it. */
export const updateAgreementAddition: Operation<UpdateAgreementAdditionParams, Addition> = {
  of: base,
  like: updateShape,
};

/** Replaces one agreement addition whole; fields that are left out go back to their defaults. */
export const replaceAgreementAddition: Operation<ReplaceAgreementAdditionParams, Addition> = {
  of: base,
  like: replaceShape,
};

/** Deletes one addition of an agreement. */
export const deleteAgreementAddition: Operation<DeleteAgreementAdditionParams, void> = { of: base, like: deleteShape };

/** Counts the agreement additions that match the given conditions. */
export const countAgreementAdditions: Operation<{ agreementId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/**
 * A recurring product that an agreement bills on top of its own amount in every period, such as a license for each
 * user.
 */
export interface AgreementAdditionsResource {
  /**
   * Lists the additions of one agreement. A recurring product that an agreement bills on top of its own amount in every
   * period, such as a license for each user.
   */
  list(agreementId: number, params?: ListAgreementAdditionsParams, options?: RequestOptions): Pages<Addition>;
  /** Gets one agreement addition by its id. */
  get(params: GetAgreementAdditionParams, options?: RequestOptions): Promise<Addition>;
  /** Adds a product to what one agreement bills and returns the addition. */
  create(agreementId: number, params: AdditionCreate, options?: RequestOptions): Promise<Addition>;
  /** Changes some fields of one addition and returns it. */
  update(params: UpdateAgreementAdditionParams, options?: RequestOptions): Promise<Addition>;
  /** Replaces one agreement addition whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceAgreementAdditionParams, options?: RequestOptions): Promise<Addition>;
  /** Deletes one addition of an agreement. */
  delete(params: DeleteAgreementAdditionParams, options?: RequestOptions): Promise<void>;
  /** Counts the agreement additions that match the given conditions. */
  count(agreementId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.agreementAdditions` is made from. */
export const agreementAdditionsResource: Resource<AgreementAdditionsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const agreementAdditionsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_agreement_additions_count: { operation: countAgreementAdditions },
  create_a_connect_wise_psa_agreement_addition: {
    operation: createAgreementAddition,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listAgreementAdditions } },
  },
  delete_a_connect_wise_psa_agreement_addition_by_id: { operation: deleteAgreementAddition },
  get_single_connect_wise_psa_agreement_addition_by_id: { operation: getAgreementAddition },
  list_all_connect_wise_psa_agreement_additions: { operation: listAgreementAdditions },
  replace_a_connect_wise_psa_agreement_addition_by_id: {
    operation: replaceAgreementAddition,
    json: "record",
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listAgreementAdditions } },
  },
  update_a_connect_wise_psa_agreement_addition_by_id: {
    operation: updateAgreementAddition,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listAgreementAdditions } },
  },
};
