// @generated from definitions/connectwise-psa/resources/finance/agreement-type-excluded-work-roles.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  AgreementTypeWorkRoleExclusion,
  AgreementTypeWorkRoleExclusionCreate,
} from "../schemas/finance/agreement-type-work-role-exclusion.js";
import { countShape, createShape, deleteShape, getShape, listShape } from "../conventions.js";

export interface GetAgreementTypeExcludedWorkRoleParams extends GetParams {
  /** Id of the agreement type. */
  agreementTypeId: number;
  /** Id of the excluded work role. */
  id: number;
}

export interface DeleteAgreementTypeExcludedWorkRoleParams {
  /** Id of the agreement type. */
  agreementTypeId: number;
  /** Id of the excluded work role. */
  id: number;
}

const base: ResourceShape = {
  name: "agreement_type_excluded_work_roles",
  path: "/finance/agreementTypes/{agreementTypeId}/workRoleExclusions",
  required: ["workRole"],
};

/** Lists the work roles that one agreement type does not cover. */
export const listAgreementTypeExcludedWorkRoles: Operation<
  { agreementTypeId: number } & ListParams,
  AgreementTypeWorkRoleExclusion
> = { of: base, like: listShape };

/** Gets one work role that an agreement type does not cover. */
export const getAgreementTypeExcludedWorkRole: Operation<
  GetAgreementTypeExcludedWorkRoleParams,
  AgreementTypeWorkRoleExclusion
> = { of: base, like: getShape };

/** Takes a work role out of the coverage of one agreement type. */
export const createAgreementTypeExcludedWorkRole: Operation<
  { agreementTypeId: number } & AgreementTypeWorkRoleExclusionCreate,
  AgreementTypeWorkRoleExclusion
> = { of: base, like: createShape };

/** Brings an excluded work role back into the coverage of one agreement type. */
export const deleteAgreementTypeExcludedWorkRole: Operation<DeleteAgreementTypeExcludedWorkRoleParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the work roles that one agreement type does not cover. */
export const countAgreementTypeExcludedWorkRoles: Operation<{ agreementTypeId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A work role whose time agreements of one type do not cover. */
export interface AgreementTypeExcludedWorkRolesResource {
  /** Lists the work roles that one agreement type does not cover. */
  list(agreementTypeId: number, params?: ListParams, options?: RequestOptions): Pages<AgreementTypeWorkRoleExclusion>;
  /** Gets one work role that an agreement type does not cover. */
  get(
    params: GetAgreementTypeExcludedWorkRoleParams,
    options?: RequestOptions,
  ): Promise<AgreementTypeWorkRoleExclusion>;
  /** Takes a work role out of the coverage of one agreement type. */
  create(
    agreementTypeId: number,
    params: AgreementTypeWorkRoleExclusionCreate,
    options?: RequestOptions,
  ): Promise<AgreementTypeWorkRoleExclusion>;
  /** Brings an excluded work role back into the coverage of one agreement type. */
  delete(params: DeleteAgreementTypeExcludedWorkRoleParams, options?: RequestOptions): Promise<void>;
  /** Counts the work roles that one agreement type does not cover. */
  count(agreementTypeId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.agreementTypeExcludedWorkRoles` is made from. */
export const agreementTypeExcludedWorkRolesResource: Resource<AgreementTypeExcludedWorkRolesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const agreementTypeExcludedWorkRolesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_agreement_type_excluded_work_roles_count: { operation: countAgreementTypeExcludedWorkRoles },
  create_a_connect_wise_psa_agreement_type_excluded_work_role: { operation: createAgreementTypeExcludedWorkRole },
  delete_a_connect_wise_psa_agreement_type_excluded_work_role: { operation: deleteAgreementTypeExcludedWorkRole },
  get_single_connect_wise_psa_agreement_type_excluded_work_role: { operation: getAgreementTypeExcludedWorkRole },
  list_all_connect_wise_psa_agreement_type_excluded_work_roles: { operation: listAgreementTypeExcludedWorkRoles },
};
