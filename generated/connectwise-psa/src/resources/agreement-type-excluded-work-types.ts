// @generated from definitions/connectwise-psa/resources/finance/agreement-type-excluded-work-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  AgreementTypeWorkTypeExclusion,
  AgreementTypeWorkTypeExclusionCreate,
} from "../schemas/finance/agreement-type-work-type-exclusion.js";
import { countShape, createShape, deleteShape, getShape, listShape } from "../conventions.js";

export interface GetAgreementTypeExcludedWorkTypeParams extends GetParams {
  /** Id of the agreement type. */
  agreementTypeId: number;
  /** Id of the excluded work type. */
  id: number;
}

export interface DeleteAgreementTypeExcludedWorkTypeParams {
  /** Id of the agreement type. */
  agreementTypeId: number;
  /** Id of the excluded work type. */
  id: number;
}

const base: ResourceShape = {
  name: "agreement_type_excluded_work_types",
  path: "/finance/agreementTypes/{agreementTypeId}/workTypeExclusions",
  required: ["workType"],
};

/** Lists the work types that one agreement type does not cover. */
export const listAgreementTypeExcludedWorkTypes: Operation<
  { agreementTypeId: number } & ListParams,
  AgreementTypeWorkTypeExclusion
> = { of: base, like: listShape };

/** Gets one work type that an agreement type does not cover. */
export const getAgreementTypeExcludedWorkType: Operation<
  GetAgreementTypeExcludedWorkTypeParams,
  AgreementTypeWorkTypeExclusion
> = { of: base, like: getShape };

/** Takes a work type out of the coverage of one agreement type. */
export const createAgreementTypeExcludedWorkType: Operation<
  { agreementTypeId: number } & AgreementTypeWorkTypeExclusionCreate,
  AgreementTypeWorkTypeExclusion
> = { of: base, like: createShape };

/** Brings an excluded work type back into the coverage of one agreement type. */
export const deleteAgreementTypeExcludedWorkType: Operation<DeleteAgreementTypeExcludedWorkTypeParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the work types that one agreement type does not cover. */
export const countAgreementTypeExcludedWorkTypes: Operation<{ agreementTypeId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A work type whose time agreements of one type do not cover. */
export interface AgreementTypeExcludedWorkTypesResource {
  /** Lists the work types that one agreement type does not cover. */
  list(agreementTypeId: number, params?: ListParams, options?: RequestOptions): Pages<AgreementTypeWorkTypeExclusion>;
  /** Gets one work type that an agreement type does not cover. */
  get(
    params: GetAgreementTypeExcludedWorkTypeParams,
    options?: RequestOptions,
  ): Promise<AgreementTypeWorkTypeExclusion>;
  /** Takes a work type out of the coverage of one agreement type. */
  create(
    agreementTypeId: number,
    params: AgreementTypeWorkTypeExclusionCreate,
    options?: RequestOptions,
  ): Promise<AgreementTypeWorkTypeExclusion>;
  /** Brings an excluded work type back into the coverage of one agreement type. */
  delete(params: DeleteAgreementTypeExcludedWorkTypeParams, options?: RequestOptions): Promise<void>;
  /** Counts the work types that one agreement type does not cover. */
  count(agreementTypeId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.agreementTypeExcludedWorkTypes` is made from. */
export const agreementTypeExcludedWorkTypesResource: Resource<AgreementTypeExcludedWorkTypesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const agreementTypeExcludedWorkTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_agreement_type_excluded_work_types_count: { operation: countAgreementTypeExcludedWorkTypes },
  create_a_connect_wise_psa_agreement_type_excluded_work_type: { operation: createAgreementTypeExcludedWorkType },
  delete_a_connect_wise_psa_agreement_type_excluded_work_type: { operation: deleteAgreementTypeExcludedWorkType },
  get_single_connect_wise_psa_agreement_type_excluded_work_type: { operation: getAgreementTypeExcludedWorkType },
  list_all_connect_wise_psa_agreement_type_excluded_work_types: { operation: listAgreementTypeExcludedWorkTypes },
};
