// @generated from definitions/connectwise-psa/resources/finance/agreement-work-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  AgreementWorkType,
  AgreementWorkTypeCreate,
  AgreementWorkTypeUpdate,
} from "../schemas/finance/agreement-work-type.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetAgreementWorkTypeParams extends GetParams {
  /** Id of the agreement. */
  agreementId: number;
  /** Id of the agreement work type. */
  id: number;
}

export interface UpdateAgreementWorkTypeParams extends AgreementWorkTypeUpdate {
  /** Id of the agreement. */
  agreementId: number;
  /** Id of the agreement work type. */
  id: number;
}

export interface ReplaceAgreementWorkTypeParams extends AgreementWorkTypeCreate {
  /** Id of the agreement. */
  agreementId: number;
  /** Id of the agreement work type. */
  id: number;
}

export interface DeleteAgreementWorkTypeParams {
  /** Id of the agreement. */
  agreementId: number;
  /** Id of the agreement work type. */
  id: number;
}

const base: ResourceShape = {
  name: "agreement_work_types",
  path: "/finance/agreements/{agreementId}/worktypes",
  required: ["rateType", "billTime"],
  dates: ["effectiveDate", "endingDate"],
};

/**
 * Lists the work type rates of one agreement. Special rate and billing of a work type under one agreement, such as time
 * and a half after hours.
 */
export const listAgreementWorkTypes: Operation<{ agreementId: number } & ListParams, AgreementWorkType> = {
  of: base,
  like: listShape,
};

/** Gets one agreement work type by its id. */
export const getAgreementWorkType: Operation<GetAgreementWorkTypeParams, AgreementWorkType> = {
  of: base,
  like: getShape,
};

/** Sets special rate and billing for a work type under one agreement. */
export const createAgreementWorkType: Operation<{ agreementId: number } & AgreementWorkTypeCreate, AgreementWorkType> =
  { of: base, like: createShape };

/** Changes the given fields of one agreement work type; the others stay as they are. */
export const updateAgreementWorkType: Operation<UpdateAgreementWorkTypeParams, AgreementWorkType> = {
  of: base,
  like: updateShape,
};

/** Replaces one agreement work type whole; fields that are left out go back to their defaults. */
export const replaceAgreementWorkType: Operation<ReplaceAgreementWorkTypeParams, AgreementWorkType> = {
  of: base,
  like: replaceShape,
};

/** Deletes one agreement work type for good. */
export const deleteAgreementWorkType: Operation<DeleteAgreementWorkTypeParams, void> = { of: base, like: deleteShape };

/** Counts the agreement work types that match the given conditions. */
export const countAgreementWorkTypes: Operation<{ agreementId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Special rate and billing of a work type under one agreement, such as time and a half after hours. */
export interface AgreementWorkTypesResource {
  /**
   * Lists the work type rates of one agreement. Special rate and billing of a work type under one agreement, such as
   * time and a half after hours.
   */
  list(agreementId: number, params?: ListParams, options?: RequestOptions): Pages<AgreementWorkType>;
  /** Gets one agreement work type by its id. */
  get(params: GetAgreementWorkTypeParams, options?: RequestOptions): Promise<AgreementWorkType>;
  /** Sets special rate and billing for a work type under one agreement. */
  create(agreementId: number, params: AgreementWorkTypeCreate, options?: RequestOptions): Promise<AgreementWorkType>;
  /** Changes the given fields of one agreement work type; the others stay as they are. */
  update(params: UpdateAgreementWorkTypeParams, options?: RequestOptions): Promise<AgreementWorkType>;
  /** Replaces one agreement work type whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceAgreementWorkTypeParams, options?: RequestOptions): Promise<AgreementWorkType>;
  /** Deletes one agreement work type for good. */
  delete(params: DeleteAgreementWorkTypeParams, options?: RequestOptions): Promise<void>;
  /** Counts the agreement work types that match the given conditions. */
  count(agreementId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.agreementWorkTypes` is made from. */
export const agreementWorkTypesResource: Resource<AgreementWorkTypesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const agreementWorkTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_agreement_work_types_count: { operation: countAgreementWorkTypes },
  create_a_connect_wise_psa_agreement_work_type: { operation: createAgreementWorkType },
  delete_a_connect_wise_psa_agreement_work_type_by_id: { operation: deleteAgreementWorkType },
  get_single_connect_wise_psa_agreement_work_type_by_id: { operation: getAgreementWorkType },
  list_all_connect_wise_psa_agreement_work_types: { operation: listAgreementWorkTypes },
  replace_a_connect_wise_psa_agreement_work_type_by_id: { operation: replaceAgreementWorkType, json: "record" },
  update_a_connect_wise_psa_agreement_work_type_by_id: { operation: updateAgreementWorkType },
};
