// @generated from definitions/connectwise-psa/resources/finance/agreement-adjustments.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  AgreementAdjustment,
  AgreementAdjustmentCreate,
  AgreementAdjustmentUpdate,
} from "../schemas/finance/agreement-adjustment.js";
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

export interface ListAgreementAdjustmentsParams extends ListParams {
  /** Filter, e.g. `effectiveDate > [2026-01-01T00:00:00Z]`. Also: amount, description. */
  conditions?: string;
}

export interface GetAgreementAdjustmentParams extends GetParams {
  /** Id of the agreement. */
  agreementId: number;
  /** Id of the agreement adjustment. */
  id: number;
}

export interface UpdateAgreementAdjustmentParams extends AgreementAdjustmentUpdate {
  /** Id of the agreement. */
  agreementId: number;
  /** Id of the agreement adjustment. */
  id: number;
}

export interface ReplaceAgreementAdjustmentParams extends AgreementAdjustmentCreate {
  /** Id of the agreement. */
  agreementId: number;
  /** Id of the agreement adjustment. */
  id: number;
}

export interface DeleteAgreementAdjustmentParams {
  /** Id of the agreement. */
  agreementId: number;
  /** Id of the agreement adjustment. */
  id: number;
}

const base: ResourceShape = {
  name: "agreement_adjustments",
  path: "/finance/agreements/{agreementId}/adjustments",
  dates: ["effectiveDate"],
};

/**
 * Lists agreement adjustments. A correction of what an agreement grants or has left, such as extra prepaid hours or a
 * one-off credit.
 */
export const listAgreementAdjustments: Operation<
  { agreementId: number } & ListAgreementAdjustmentsParams,
  AgreementAdjustment
> = { of: base, like: listShape };

/** Gets one agreement adjustment by its id. */
export const getAgreementAdjustment: Operation<GetAgreementAdjustmentParams, AgreementAdjustment> = {
  of: base,
  like: getShape,
};

/** Adjusts the balance of one agreement, such as a block of hours, and returns the adjustment. */
export const createAgreementAdjustment: Operation<
  { agreementId: number } & AgreementAdjustmentCreate,
  AgreementAdjustment
> = { of: base, like: createShape };

/** Changes the given fields of one agreement adjustment; the others stay as they are. */
export const updateAgreementAdjustment: Operation<UpdateAgreementAdjustmentParams, AgreementAdjustment> = {
  of: base,
  like: updateShape,
};

/** Replaces one agreement adjustment whole; fields that are left out go back to their defaults. */
export const replaceAgreementAdjustment: Operation<ReplaceAgreementAdjustmentParams, AgreementAdjustment> = {
  of: base,
  like: replaceShape,
};

/** Deletes one agreement adjustment for good. */
export const deleteAgreementAdjustment: Operation<DeleteAgreementAdjustmentParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the agreement adjustments that match the given conditions. */
export const countAgreementAdjustments: Operation<{ agreementId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A correction of what an agreement grants or has left, such as extra prepaid hours or a one-off credit. */
export interface AgreementAdjustmentsResource {
  /**
   * Lists agreement adjustments. A correction of what an agreement grants or has left, such as extra prepaid hours or a
   * one-off credit.
   */
  list(
    agreementId: number,
    params?: ListAgreementAdjustmentsParams,
    options?: RequestOptions,
  ): Pages<AgreementAdjustment>;
  /** Gets one agreement adjustment by its id. */
  get(params: GetAgreementAdjustmentParams, options?: RequestOptions): Promise<AgreementAdjustment>;
  /** Adjusts the balance of one agreement, such as a block of hours, and returns the adjustment. */
  create(
    agreementId: number,
    params?: AgreementAdjustmentCreate,
    options?: RequestOptions,
  ): Promise<AgreementAdjustment>;
  /** Changes the given fields of one agreement adjustment; the others stay as they are. */
  update(params: UpdateAgreementAdjustmentParams, options?: RequestOptions): Promise<AgreementAdjustment>;
  /** Replaces one agreement adjustment whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceAgreementAdjustmentParams, options?: RequestOptions): Promise<AgreementAdjustment>;
  /** Deletes one agreement adjustment for good. */
  delete(params: DeleteAgreementAdjustmentParams, options?: RequestOptions): Promise<void>;
  /** Counts the agreement adjustments that match the given conditions. */
  count(agreementId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.agreementAdjustments` is made from. */
export const agreementAdjustmentsResource: Resource<AgreementAdjustmentsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const agreementAdjustmentsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_agreement_adjustments_count: { operation: countAgreementAdjustments },
  create_a_connect_wise_psa_agreement_adjustment: {
    operation: createAgreementAdjustment,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listAgreementAdjustments } },
  },
  delete_a_connect_wise_psa_agreement_adjustment_by_id: { operation: deleteAgreementAdjustment },
  get_single_connect_wise_psa_agreement_adjustment_by_id: { operation: getAgreementAdjustment },
  list_all_connect_wise_psa_agreement_adjustments: { operation: listAgreementAdjustments },
  replace_a_connect_wise_psa_agreement_adjustment_by_id: {
    operation: replaceAgreementAdjustment,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listAgreementAdjustments } },
  },
  update_a_connect_wise_psa_agreement_adjustment_by_id: {
    operation: updateAgreementAdjustment,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listAgreementAdjustments } },
  },
};
