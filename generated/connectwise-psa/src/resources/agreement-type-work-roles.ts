// @generated from definitions/connectwise-psa/resources/finance/agreement-type-work-roles.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
} from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  AgreementTypeWorkRole,
  AgreementTypeWorkRoleCreate,
  AgreementTypeWorkRoleInfo,
  AgreementTypeWorkRoleUpdate,
} from "../schemas/finance/agreement-type-work-role.js";
import {
  countInfoShape,
  countShape,
  createShape,
  deleteShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetAgreementTypeWorkRoleParams extends GetParams {
  /** Id of the agreement type. */
  agreementTypeId: number;
  /** Id of the agreement type work role. */
  id: number;
}

export interface UpdateAgreementTypeWorkRoleParams extends AgreementTypeWorkRoleUpdate {
  /** Id of the agreement type. */
  agreementTypeId: number;
  /** Id of the agreement type work role. */
  id: number;
}

export interface ReplaceAgreementTypeWorkRoleParams extends AgreementTypeWorkRoleCreate {
  /** Id of the agreement type. */
  agreementTypeId: number;
  /** Id of the agreement type work role. */
  id: number;
}

export interface DeleteAgreementTypeWorkRoleParams {
  /** Id of the agreement type. */
  agreementTypeId: number;
  /** Id of the agreement type work role. */
  id: number;
}

export interface GetInfoAgreementTypeWorkRolesParams extends GetInfoParams {
  /** Id of the agreement type. */
  agreementTypeId: number;
  /** Id of the agreement type work role. */
  id: number;
}

const base: ResourceShape = {
  name: "agreement_type_work_roles",
  path: "/finance/agreementTypes/{agreementTypeId}/workroles",
  paths: { get_info: "{collection}/info/{id}" },
  required: ["rateType"],
  dates: ["effectiveDate", "endingDate"],
};

/** Lists the work role rates of one agreement type. */
export const listAgreementTypeWorkRoles: Operation<{ agreementTypeId: number } & ListParams, AgreementTypeWorkRole> = {
  of: base,
  like: listShape,
};

/** Gets one agreement type work role by its id. */
export const getAgreementTypeWorkRole: Operation<GetAgreementTypeWorkRoleParams, AgreementTypeWorkRole> = {
  of: base,
  like: getShape,
};

/** Sets a special rate for a work role in one agreement type. */
export const createAgreementTypeWorkRole: Operation<
  { agreementTypeId: number } & AgreementTypeWorkRoleCreate,
  AgreementTypeWorkRole
> = { of: base, like: createShape };

/** Changes the given fields of one agreement type work role; the others stay as they are. */
export const updateAgreementTypeWorkRole: Operation<UpdateAgreementTypeWorkRoleParams, AgreementTypeWorkRole> = {
  of: base,
  like: updateShape,
};

/** Replaces one agreement type work role whole; fields that are left out go back to their defaults. */
export const replaceAgreementTypeWorkRole: Operation<ReplaceAgreementTypeWorkRoleParams, AgreementTypeWorkRole> = {
  of: base,
  like: replaceShape,
};

/** Deletes one agreement type work role for good. */
export const deleteAgreementTypeWorkRole: Operation<DeleteAgreementTypeWorkRoleParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the agreement type work roles that match the given conditions. */
export const countAgreementTypeWorkRoles: Operation<{ agreementTypeId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Lists the work role rates of one agreement type in short. */
export const listInfoAgreementTypeWorkRoles: Operation<
  { agreementTypeId: number } & ListInfoParams,
  AgreementTypeWorkRoleInfo
> = { of: base, like: listInfoShape };

/** Gets one agreement type work role in short. */
export const getInfoAgreementTypeWorkRoles: Operation<GetInfoAgreementTypeWorkRolesParams, AgreementTypeWorkRoleInfo> =
  { of: base, like: getInfoShape };

/** Counts the work role rates of one agreement type as the short list has them. */
export const countInfoAgreementTypeWorkRoles: Operation<{ agreementTypeId: number } & CountInfoParams, Count> = {
  of: base,
  like: countInfoShape,
};

/** Special rate of a work role that agreements of one type start with. */
export interface AgreementTypeWorkRolesResource {
  /** Lists the work role rates of one agreement type. */
  list(agreementTypeId: number, params?: ListParams, options?: RequestOptions): Pages<AgreementTypeWorkRole>;
  /** Gets one agreement type work role by its id. */
  get(params: GetAgreementTypeWorkRoleParams, options?: RequestOptions): Promise<AgreementTypeWorkRole>;
  /** Sets a special rate for a work role in one agreement type. */
  create(
    agreementTypeId: number,
    params: AgreementTypeWorkRoleCreate,
    options?: RequestOptions,
  ): Promise<AgreementTypeWorkRole>;
  /** Changes the given fields of one agreement type work role; the others stay as they are. */
  update(params: UpdateAgreementTypeWorkRoleParams, options?: RequestOptions): Promise<AgreementTypeWorkRole>;
  /** Replaces one agreement type work role whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceAgreementTypeWorkRoleParams, options?: RequestOptions): Promise<AgreementTypeWorkRole>;
  /** Deletes one agreement type work role for good. */
  delete(params: DeleteAgreementTypeWorkRoleParams, options?: RequestOptions): Promise<void>;
  /** Counts the agreement type work roles that match the given conditions. */
  count(agreementTypeId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists the work role rates of one agreement type in short. */
  listInfo(
    agreementTypeId: number,
    params?: ListInfoParams,
    options?: RequestOptions,
  ): Pages<AgreementTypeWorkRoleInfo>;
  /** Gets one agreement type work role in short. */
  getInfo(params: GetInfoAgreementTypeWorkRolesParams, options?: RequestOptions): Promise<AgreementTypeWorkRoleInfo>;
  /** Counts the work role rates of one agreement type as the short list has them. */
  countInfo(agreementTypeId: number, params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.agreementTypeWorkRoles` is made from. */
export const agreementTypeWorkRolesResource: Resource<AgreementTypeWorkRolesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const agreementTypeWorkRolesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_agreement_type_work_roles_count: { operation: countAgreementTypeWorkRoles },
  connect_wise_psa_agreement_type_work_roles_count_info: { operation: countInfoAgreementTypeWorkRoles },
  create_a_connect_wise_psa_agreement_type_work_role: { operation: createAgreementTypeWorkRole },
  delete_a_connect_wise_psa_agreement_type_work_role_by_id: { operation: deleteAgreementTypeWorkRole },
  get_single_connect_wise_psa_agreement_type_work_role_by_id: { operation: getAgreementTypeWorkRole },
  connect_wise_psa_agreement_type_work_roles_get_info: { operation: getInfoAgreementTypeWorkRoles },
  list_all_connect_wise_psa_agreement_type_work_roles: { operation: listAgreementTypeWorkRoles },
  connect_wise_psa_agreement_type_work_roles_list_info: { operation: listInfoAgreementTypeWorkRoles },
  replace_a_connect_wise_psa_agreement_type_work_role_by_id: { operation: replaceAgreementTypeWorkRole },
  update_a_connect_wise_psa_agreement_type_work_role_by_id: { operation: updateAgreementTypeWorkRole },
};
