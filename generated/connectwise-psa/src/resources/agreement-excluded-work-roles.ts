// @generated from definitions/connectwise-psa/resources/finance/agreement-excluded-work-roles.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  AgreementWorkRoleExclusion,
  AgreementWorkRoleExclusionCreate,
} from "../schemas/finance/agreement-work-role-exclusion.js";
import { countShape, createShape, deleteShape, listShape } from "../conventions.js";

export interface DeleteAgreementExcludedWorkRoleParams {
  /** Id of the agreement. */
  agreementId: number;
  /** Id of the excluded work role. */
  id: number;
}

const base: ResourceShape = {
  name: "agreement_excluded_work_roles",
  path: "/finance/agreements/{agreementId}/workRoleExclusions",
  required: ["workRole"],
};

/** Lists the work roles that one agreement does not cover. */
export const listAgreementExcludedWorkRoles: Operation<
  { agreementId: number } & ListParams,
  AgreementWorkRoleExclusion
> = { of: base, like: listShape };

/** Takes a work role out of the coverage of one agreement. */
export const createAgreementExcludedWorkRole: Operation<
  { agreementId: number } & AgreementWorkRoleExclusionCreate,
  AgreementWorkRoleExclusion
> = { of: base, like: createShape };

/** Brings an excluded work role back into the coverage of one agreement. */
export const deleteAgreementExcludedWorkRole: Operation<DeleteAgreementExcludedWorkRoleParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the work roles that one agreement does not cover. */
export const countAgreementExcludedWorkRoles: Operation<{ agreementId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A work role whose time an agreement does not cover. */
export interface AgreementExcludedWorkRolesResource {
  /** Lists the work roles that one agreement does not cover. */
  list(agreementId: number, params?: ListParams, options?: RequestOptions): Pages<AgreementWorkRoleExclusion>;
  /** Takes a work role out of the coverage of one agreement. */
  create(
    agreementId: number,
    params: AgreementWorkRoleExclusionCreate,
    options?: RequestOptions,
  ): Promise<AgreementWorkRoleExclusion>;
  /** Brings an excluded work role back into the coverage of one agreement. */
  delete(params: DeleteAgreementExcludedWorkRoleParams, options?: RequestOptions): Promise<void>;
  /** Counts the work roles that one agreement does not cover. */
  count(agreementId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.agreementExcludedWorkRoles` is made from. */
export const agreementExcludedWorkRolesResource: Resource<AgreementExcludedWorkRolesResource> = {
  of: base,
  operations: [listShape, createShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const agreementExcludedWorkRolesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_agreement_excluded_work_roles_count: { operation: countAgreementExcludedWorkRoles },
  create_a_connect_wise_psa_agreement_excluded_work_role: { operation: createAgreementExcludedWorkRole },
  delete_a_connect_wise_psa_agreement_excluded_work_role_by_id: { operation: deleteAgreementExcludedWorkRole },
  list_all_connect_wise_psa_agreement_excluded_work_roles: { operation: listAgreementExcludedWorkRoles },
};
