// @generated from definitions/connectwise-psa/resources/finance/agreement-type-board-defaults.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  AgreementTypeBoardDefault,
  AgreementTypeBoardDefaultCreate,
  AgreementTypeBoardDefaultUpdate,
} from "../schemas/finance/agreement-type-board-default.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetAgreementTypeBoardDefaultParams extends GetParams {
  /** Id of the agreement type. */
  agreementTypeId: number;
  /** Id of the agreement type board default. */
  id: number;
}

export interface UpdateAgreementTypeBoardDefaultParams extends AgreementTypeBoardDefaultUpdate {
  /** Id of the agreement type. */
  agreementTypeId: number;
  /** Id of the agreement type board default. */
  id: number;
}

export interface ReplaceAgreementTypeBoardDefaultParams extends AgreementTypeBoardDefaultCreate {
  /** Id of the agreement type. */
  agreementTypeId: number;
  /** Id of the agreement type board default. */
  id: number;
}

export interface DeleteAgreementTypeBoardDefaultParams {
  /** Id of the agreement type. */
  agreementTypeId: number;
  /** Id of the agreement type board default. */
  id: number;
}

const base: ResourceShape = {
  name: "agreement_type_board_defaults",
  path: "/finance/agreementTypes/{agreementTypeId}/boardDefaults",
  required: ["location"],
};

/**
 * Lists agreement type board defaults. Service board and ticket type that agreements of one type start with, for a
 * location and department.
 */
export const listAgreementTypeBoardDefaults: Operation<
  { agreementTypeId: number } & ListParams,
  AgreementTypeBoardDefault
> = { of: base, like: listShape };

/** Gets one agreement type board default by its id. */
export const getAgreementTypeBoardDefault: Operation<GetAgreementTypeBoardDefaultParams, AgreementTypeBoardDefault> = {
  of: base,
  like: getShape,
};

/**
 * Creates an agreement type board default and returns it. Service board and ticket type that agreements of one type
 * start with, for a location and department.
 */
export const createAgreementTypeBoardDefault: Operation<
  { agreementTypeId: number } & AgreementTypeBoardDefaultCreate,
  AgreementTypeBoardDefault
> = { of: base, like: createShape };

/** Changes the given fields of one agreement type board default; the others stay as they are. */
export const updateAgreementTypeBoardDefault: Operation<
  UpdateAgreementTypeBoardDefaultParams,
  AgreementTypeBoardDefault
> = { of: base, like: updateShape };

/** Replaces one agreement type board default whole; fields that are left out go back to their defaults. */
export const replaceAgreementTypeBoardDefault: Operation<
  ReplaceAgreementTypeBoardDefaultParams,
  AgreementTypeBoardDefault
> = { of: base, like: replaceShape };

/** Deletes one agreement type board default for good. */
export const deleteAgreementTypeBoardDefault: Operation<DeleteAgreementTypeBoardDefaultParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the agreement type board defaults that match the given conditions. */
export const countAgreementTypeBoardDefaults: Operation<{ agreementTypeId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Service board and ticket type that agreements of one type start with, for a location and department. */
export interface AgreementTypeBoardDefaultsResource {
  /**
   * Lists agreement type board defaults. Service board and ticket type that agreements of one type start with, for a
   * location and department.
   */
  list(agreementTypeId: number, params?: ListParams, options?: RequestOptions): Pages<AgreementTypeBoardDefault>;
  /** Gets one agreement type board default by its id. */
  get(params: GetAgreementTypeBoardDefaultParams, options?: RequestOptions): Promise<AgreementTypeBoardDefault>;
  /**
   * Creates an agreement type board default and returns it. Service board and ticket type that agreements of one type
   * start with, for a location and department.
   */
  create(
    agreementTypeId: number,
    params: AgreementTypeBoardDefaultCreate,
    options?: RequestOptions,
  ): Promise<AgreementTypeBoardDefault>;
  /** Changes the given fields of one agreement type board default; the others stay as they are. */
  update(params: UpdateAgreementTypeBoardDefaultParams, options?: RequestOptions): Promise<AgreementTypeBoardDefault>;
  /** Replaces one agreement type board default whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceAgreementTypeBoardDefaultParams, options?: RequestOptions): Promise<AgreementTypeBoardDefault>;
  /** Deletes one agreement type board default for good. */
  delete(params: DeleteAgreementTypeBoardDefaultParams, options?: RequestOptions): Promise<void>;
  /** Counts the agreement type board defaults that match the given conditions. */
  count(agreementTypeId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.agreementTypeBoardDefaults` is made from. */
export const agreementTypeBoardDefaultsResource: Resource<AgreementTypeBoardDefaultsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const agreementTypeBoardDefaultsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_agreement_type_board_defaults_count: { operation: countAgreementTypeBoardDefaults },
  create_a_connect_wise_psa_agreement_type_board_default: { operation: createAgreementTypeBoardDefault },
  delete_a_connect_wise_psa_agreement_type_board_default_by_id: { operation: deleteAgreementTypeBoardDefault },
  get_single_connect_wise_psa_agreement_type_board_default_by_id: { operation: getAgreementTypeBoardDefault },
  list_all_connect_wise_psa_agreement_type_board_defaults: { operation: listAgreementTypeBoardDefaults },
  replace_a_connect_wise_psa_agreement_type_board_default_by_id: { operation: replaceAgreementTypeBoardDefault },
  update_a_connect_wise_psa_agreement_type_board_default_by_id: { operation: updateAgreementTypeBoardDefault },
};
