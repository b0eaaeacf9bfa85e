// @generated from definitions/connectwise-psa/resources/finance/agreement-type-work-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  AgreementTypeWorkType,
  AgreementTypeWorkTypeCreate,
  AgreementTypeWorkTypeUpdate,
} from "../schemas/finance/agreement-type-work-type.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetAgreementTypeWorkTypeParams extends GetParams {
  /** Id of the agreement type. */
  agreementTypeId: number;
  /** Id of the agreement type work type. */
  id: number;
}

export interface UpdateAgreementTypeWorkTypeParams extends AgreementTypeWorkTypeUpdate {
  /** Id of the agreement type. */
  agreementTypeId: number;
  /** Id of the agreement type work type. */
  id: number;
}

export interface ReplaceAgreementTypeWorkTypeParams extends AgreementTypeWorkTypeCreate {
  /** Id of the agreement type. */
  agreementTypeId: number;
  /** Id of the agreement type work type. */
  id: number;
}

export interface DeleteAgreementTypeWorkTypeParams {
  /** Id of the agreement type. */
  agreementTypeId: number;
  /** Id of the agreement type work type. */
  id: number;
}

const base: ResourceShape = {
  name: "agreement_type_work_types",
  path: "/finance/agreementTypes/{agreementTypeId}/worktypes",
  required: ["rateType", "billTime", "overageRateType"],
  dates: ["effectiveDate", "endingDate"],
};

/**
 * Lists the work type rates of one agreement type. Special rate and billing of a work type that agreements of one type
 * start with.
 */
export const listAgreementTypeWorkTypes: Operation<{ agreementTypeId: number } & ListParams, AgreementTypeWorkType> = {
  of: base,
  like: listShape,
};

/** Gets one agreement type work type by its id. */
export const getAgreementTypeWorkType: Operation<GetAgreementTypeWorkTypeParams, AgreementTypeWorkType> = {
  of: base,
  like: getShape,
};

/** Sets special rate and billing for a work type in one agreement type. */
export const createAgreementTypeWorkType: Operation<
  { agreementTypeId: number } & AgreementTypeWorkTypeCreate,
  AgreementTypeWorkType
> = { of: base, like: createShape };

/** Changes the given fields of one agreement type work type; the others stay as they are. */
export const updateAgreementTypeWorkType: Operation<UpdateAgreementTypeWorkTypeParams, AgreementTypeWorkType> = {
  of: base,
  like: updateShape,
};

/** Replaces one agreement type work type whole; fields that are left out go back to their defaults. */
export const replaceAgreementTypeWorkType: Operation<ReplaceAgreementTypeWorkTypeParams, AgreementTypeWorkType> = {
  of: base,
  like: replaceShape,
};

/** Deletes one agreement type work type for good. */
export const deleteAgreementTypeWorkType: Operation<DeleteAgreementTypeWorkTypeParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the agreement type work types that match the given conditions. */
export const countAgreementTypeWorkTypes: Operation<{ agreementTypeId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Special rate and billing of a work type that agreements of one type start with. */
export interface AgreementTypeWorkTypesResource {
  /**
   * Lists the work type rates of one agreement type. Special rate and billing of a work type that agreements of one
   * type start with.
   */
  list(agreementTypeId: number, params?: ListParams, options?: RequestOptions): Pages<AgreementTypeWorkType>;
  /** Gets one agreement type work type by its id. */
  get(params: GetAgreementTypeWorkTypeParams, options?: RequestOptions): Promise<AgreementTypeWorkType>;
  /** Sets special rate and billing for a work type in one agreement type. */
  create(
    agreementTypeId: number,
    params: AgreementTypeWorkTypeCreate,
    options?: RequestOptions,
  ): Promise<AgreementTypeWorkType>;
  /** Changes the given fields of one agreement type work type; the others stay as they are. */
  update(params: UpdateAgreementTypeWorkTypeParams, options?: RequestOptions): Promise<AgreementTypeWorkType>;
  /** Replaces one agreement type work type whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceAgreementTypeWorkTypeParams, options?: RequestOptions): Promise<AgreementTypeWorkType>;
  /** Deletes one agreement type work type for good. */
  delete(params: DeleteAgreementTypeWorkTypeParams, options?: RequestOptions): Promise<void>;
  /** Counts the agreement type work types that match the given conditions. */
  count(agreementTypeId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.agreementTypeWorkTypes` is made from. */
export const agreementTypeWorkTypesResource: Resource<AgreementTypeWorkTypesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const agreementTypeWorkTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_agreement_type_work_types_count: { operation: countAgreementTypeWorkTypes },
  create_a_connect_wise_psa_agreement_type_work_type: { operation: createAgreementTypeWorkType },
  delete_a_connect_wise_psa_agreement_type_work_type_by_id: { operation: deleteAgreementTypeWorkType },
  get_single_connect_wise_psa_agreement_type_work_type_by_id: { operation: getAgreementTypeWorkType },
  list_all_connect_wise_psa_agreement_type_work_types: { operation: listAgreementTypeWorkTypes },
  replace_a_connect_wise_psa_agreement_type_work_type_by_id: {
    operation: replaceAgreementTypeWorkType,
    json: "record",
  },
  update_a_connect_wise_psa_agreement_type_work_type_by_id: { operation: updateAgreementTypeWorkType },
};
