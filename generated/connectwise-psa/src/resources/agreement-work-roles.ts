// @generated from definitions/connectwise-psa/resources/finance/agreement-work-roles.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  AgreementWorkRole,
  AgreementWorkRoleCreate,
  AgreementWorkRoleUpdate,
} from "../schemas/finance/agreement-work-role.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetAgreementWorkRoleParams extends GetParams {
  /** Id of the agreement. */
  agreementId: number;
  /** Id of the agreement work role. */
  id: number;
}

export interface UpdateAgreementWorkRoleParams extends AgreementWorkRoleUpdate {
  /** Id of the agreement. */
  agreementId: number;
  /** Id of the agreement work role. */
  id: number;
}

export interface ReplaceAgreementWorkRoleParams extends AgreementWorkRoleCreate {
  /** Id of the agreement. */
  agreementId: number;
  /** Id of the agreement work role. */
  id: number;
}

export interface DeleteAgreementWorkRoleParams {
  /** Id of the agreement. */
  agreementId: number;
  /** Id of the agreement work role. */
  id: number;
}

const base: ResourceShape = {
  name: "agreement_work_roles",
  path: "/finance/agreements/{agreementId}/workroles",
  required: ["rateType"],
  dates: ["effectiveDate", "endingDate"],
};

/** Lists the special rates of work roles under one agreement. */
export const listAgreementWorkRoles: Operation<{ agreementId: number } & ListParams, AgreementWorkRole> = {
  of: base,
  like: listShape,
};

/** Gets one agreement work role by its id. */
export const getAgreementWorkRole: Operation<GetAgreementWorkRoleParams, AgreementWorkRole> = {
  of: base,
  like: getShape,
};

/** Sets a special rate for a work role under one agreement. */
export const createAgreementWorkRole: Operation<{ agreementId: number } & AgreementWorkRoleCreate, AgreementWorkRole> =
  { of: base, like: createShape };

/** Changes the given fields of one agreement work role; the others stay as they are. */
export const updateAgreementWorkRole: Operation<UpdateAgreementWorkRoleParams, AgreementWorkRole> = {
  of: base,
  like: updateShape,
};

/** Replaces one agreement work role whole; fields that are left out go back to their defaults. */
export const replaceAgreementWorkRole: Operation<ReplaceAgreementWorkRoleParams, AgreementWorkRole> = {
  of: base,
  like: replaceShape,
};

/** Deletes one agreement work role for good. */
export const deleteAgreementWorkRole: Operation<DeleteAgreementWorkRoleParams, void> = { of: base, like: deleteShape };

/** Counts the agreement work roles that match the given conditions. */
export const countAgreementWorkRoles: Operation<{ agreementId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Special rate of a work role under one agreement. */
export interface AgreementWorkRolesResource {
  /** Lists the special rates of work roles under one agreement. */
  list(agreementId: number, params?: ListParams, options?: RequestOptions): Pages<AgreementWorkRole>;
  /** Gets one agreement work role by its id. */
  get(params: GetAgreementWorkRoleParams, options?: RequestOptions): Promise<AgreementWorkRole>;
  /** Sets a special rate for a work role under one agreement. */
  create(agreementId: number, params: AgreementWorkRoleCreate, options?: RequestOptions): Promise<AgreementWorkRole>;
  /** Changes the given fields of one agreement work role; the others stay as they are. */
  update(params: UpdateAgreementWorkRoleParams, options?: RequestOptions): Promise<AgreementWorkRole>;
  /** Replaces one agreement work role whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceAgreementWorkRoleParams, options?: RequestOptions): Promise<AgreementWorkRole>;
  /** Deletes one agreement work role for good. */
  delete(params: DeleteAgreementWorkRoleParams, options?: RequestOptions): Promise<void>;
  /** Counts the agreement work roles that match the given conditions. */
  count(agreementId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.agreementWorkRoles` is made from. */
export const agreementWorkRolesResource: Resource<AgreementWorkRolesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const agreementWorkRolesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_agreement_work_roles_count: { operation: countAgreementWorkRoles },
  create_a_connect_wise_psa_agreement_work_role: { operation: createAgreementWorkRole },
  delete_a_connect_wise_psa_agreement_work_role_by_id: { operation: deleteAgreementWorkRole },
  get_single_connect_wise_psa_agreement_work_role_by_id: { operation: getAgreementWorkRole },
  list_all_connect_wise_psa_agreement_work_roles: { operation: listAgreementWorkRoles },
  replace_a_connect_wise_psa_agreement_work_role_by_id: { operation: replaceAgreementWorkRole },
  update_a_connect_wise_psa_agreement_work_role_by_id: { operation: updateAgreementWorkRole },
};
