// @generated from definitions/connectwise-psa/resources/finance/agreement-excluded-work-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  AgreementWorkTypeExclusion,
  AgreementWorkTypeExclusionCreate,
} from "../schemas/finance/agreement-work-type-exclusion.js";
import { countShape, createShape, deleteShape, listShape } from "../conventions.js";

export interface DeleteAgreementExcludedWorkTypeParams {
  /** Id of the agreement. */
  agreementId: number;
  /** Id of the excluded work type. */
  id: number;
}

const base: ResourceShape = {
  name: "agreement_excluded_work_types",
  path: "/finance/agreements/{agreementId}/workTypeExclusions",
  required: ["workType"],
};

/** Lists the work types that one agreement does not cover. */
export const listAgreementExcludedWorkTypes: Operation<
  { agreementId: number } & ListParams,
  AgreementWorkTypeExclusion
> = { of: base, like: listShape };

/** Takes a work type out of the coverage of one agreement. */
export const createAgreementExcludedWorkType: Operation<
  { agreementId: number } & AgreementWorkTypeExclusionCreate,
  AgreementWorkTypeExclusion
> = { of: base, like: createShape };

/** Brings an excluded work type back into the coverage of one agreement. */
export const deleteAgreementExcludedWorkType: Operation<DeleteAgreementExcludedWorkTypeParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the work types that one agreement does not cover. */
export const countAgreementExcludedWorkTypes: Operation<{ agreementId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A work type whose time an agreement does not cover. */
export interface AgreementExcludedWorkTypesResource {
  /** Lists the work types that one agreement does not cover. */
  list(agreementId: number, params?: ListParams, options?: RequestOptions): Pages<AgreementWorkTypeExclusion>;
  /** Takes a work type out of the coverage of one agreement. */
  create(
    agreementId: number,
    params: AgreementWorkTypeExclusionCreate,
    options?: RequestOptions,
  ): Promise<AgreementWorkTypeExclusion>;
  /** Brings an excluded work type back into the coverage of one agreement. */
  delete(params: DeleteAgreementExcludedWorkTypeParams, options?: RequestOptions): Promise<void>;
  /** Counts the work types that one agreement does not cover. */
  count(agreementId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.agreementExcludedWorkTypes` is made from. */
export const agreementExcludedWorkTypesResource: Resource<AgreementExcludedWorkTypesResource> = {
  of: base,
  operations: [listShape, createShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const agreementExcludedWorkTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_agreement_excluded_work_types_count: { operation: countAgreementExcludedWorkTypes },
  create_a_connect_wise_psa_agreement_excluded_work_type: { operation: createAgreementExcludedWorkType },
  delete_a_connect_wise_psa_agreement_excluded_work_type_by_id: { operation: deleteAgreementExcludedWorkType },
  list_all_connect_wise_psa_agreement_excluded_work_types: { operation: listAgreementExcludedWorkTypes },
};
