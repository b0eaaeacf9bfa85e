// @generated from definitions/connectwise-psa/resources/finance/agreement-board-defaults.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { BoardDefault, BoardDefaultCreate, BoardDefaultUpdate } from "../schemas/finance/board-default.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetAgreementBoardDefaultParams extends GetParams {
  /** Id of the agreement. */
  agreementId: number;
  /** Id of the agreement board default. */
  id: number;
}

export interface UpdateAgreementBoardDefaultParams extends BoardDefaultUpdate {
  /** Id of the agreement. */
  agreementId: number;
  /** Id of the agreement board default. */
  id: number;
}

export interface ReplaceAgreementBoardDefaultParams extends BoardDefaultCreate {
  /** Id of the agreement. */
  agreementId: number;
  /** Id of the agreement board default. */
  id: number;
}

export interface DeleteAgreementBoardDefaultParams {
  /** Id of the agreement. */
  agreementId: number;
  /** Id of the agreement board default. */
  id: number;
}

const base: ResourceShape = {
  name: "agreement_board_defaults",
  path: "/finance/agreements/{agreementId}/boardDefaults",
  required: ["board"],
};

/** Lists agreement board defaults. Service board and ticket type for which an agreement is preset on new tickets. */
export const listAgreementBoardDefaults: Operation<{ agreementId: number } & ListParams, BoardDefault> = {
  of: base,
  like: listShape,
};

/** Gets one agreement board default by its id. */
export const getAgreementBoardDefault: Operation<GetAgreementBoardDefaultParams, BoardDefault> = {
  of: base,
  like: getShape,
};

/**
 * Creates an agreement board default and returns it. Service board and ticket type for which an agreement is preset on
 * new tickets.
 */
export const createAgreementBoardDefault: Operation<{ agreementId: number } & BoardDefaultCreate, BoardDefault> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one agreement board default; the others stay as they are. */
export const updateAgreementBoardDefault: Operation<UpdateAgreementBoardDefaultParams, BoardDefault> = {
  of: base,
  like: updateShape,
};

/** Replaces one agreement board default whole; fields that are left out go back to their defaults. */
export const replaceAgreementBoardDefault: Operation<ReplaceAgreementBoardDefaultParams, BoardDefault> = {
  of: base,
  like: replaceShape,
};

/** Deletes one agreement board default for good. */
export const deleteAgreementBoardDefault: Operation<DeleteAgreementBoardDefaultParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the agreement board defaults that match the given conditions. */
export const countAgreementBoardDefaults: Operation<{ agreementId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Service board and ticket type for which an agreement is preset on new tickets. */
export interface AgreementBoardDefaultsResource {
  /** Lists agreement board defaults. Service board and ticket type for which an agreement is preset on new tickets. */
  list(agreementId: number, params?: ListParams, options?: RequestOptions): Pages<BoardDefault>;
  /** Gets one agreement board default by its id. */
  get(params: GetAgreementBoardDefaultParams, options?: RequestOptions): Promise<BoardDefault>;
  /**
   * Creates an agreement board default and returns it. Service board and ticket type for which an agreement is preset
   * on new tickets.
   */
  create(agreementId: number, params: BoardDefaultCreate, options?: RequestOptions): Promise<BoardDefault>;
  /** Changes the given fields of one agreement board default; the others stay as they are. */
  update(params: UpdateAgreementBoardDefaultParams, options?: RequestOptions): Promise<BoardDefault>;
  /** Replaces one agreement board default whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceAgreementBoardDefaultParams, options?: RequestOptions): Promise<BoardDefault>;
  /** Deletes one agreement board default for good. */
  delete(params: DeleteAgreementBoardDefaultParams, options?: RequestOptions): Promise<void>;
  /** Counts the agreement board defaults that match the given conditions. */
  count(agreementId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.agreementBoardDefaults` is made from. */
export const agreementBoardDefaultsResource: Resource<AgreementBoardDefaultsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const agreementBoardDefaultsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_agreement_board_defaults_count: { operation: countAgreementBoardDefaults },
  create_a_connect_wise_psa_agreement_board_default: { operation: createAgreementBoardDefault },
  delete_a_connect_wise_psa_agreement_board_default_by_id: { operation: deleteAgreementBoardDefault },
  get_single_connect_wise_psa_agreement_board_default_by_id: { operation: getAgreementBoardDefault },
  list_all_connect_wise_psa_agreement_board_defaults: { operation: listAgreementBoardDefaults },
  replace_a_connect_wise_psa_agreement_board_default_by_id: { operation: replaceAgreementBoardDefault },
  update_a_connect_wise_psa_agreement_board_default_by_id: { operation: updateAgreementBoardDefault },
};
