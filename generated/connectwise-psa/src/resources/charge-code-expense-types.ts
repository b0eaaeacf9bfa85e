// @generated from definitions/connectwise-psa/resources/time/charge-code-expense-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ChargeCodeExpenseType,
  ChargeCodeExpenseTypeCreate,
  ChargeCodeExpenseTypeUpdate,
} from "../schemas/time/charge-code-expense-type.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetChargeCodeExpenseTypeParams extends GetParams {
  /** Id of the charge code. */
  chargeCodeId: number;
  /** Id of the charge code expense type. */
  id: number;
}

export interface UpdateChargeCodeExpenseTypeParams extends ChargeCodeExpenseTypeUpdate {
  /** Id of the charge code. */
  chargeCodeId: number;
  /** Id of the charge code expense type. */
  id: number;
}

export interface ReplaceChargeCodeExpenseTypeParams extends ChargeCodeExpenseTypeCreate {
  /** Id of the charge code. */
  chargeCodeId: number;
  /** Id of the charge code expense type. */
  id: number;
}

export interface DeleteChargeCodeExpenseTypeParams {
  /** Id of the charge code. */
  chargeCodeId: number;
  /** Id of the charge code expense type. */
  id: number;
}

const base: ResourceShape = {
  name: "charge_code_expense_types",
  path: "/time/chargeCodes/{chargeCodeId}/expenseTypes",
  required: ["type"],
};

/** Lists charge code expense types. A kind of expense that may be booked on one charge code. */
export const listChargeCodeExpenseTypes: Operation<{ chargeCodeId: number } & ListParams, ChargeCodeExpenseType> = {
  of: base,
  like: listShape,
};

/** Gets one charge code expense type by its id. */
export const getChargeCodeExpenseType: Operation<GetChargeCodeExpenseTypeParams, ChargeCodeExpenseType> = {
  of: base,
  like: getShape,
};

/** Creates a charge code expense type and returns it. A kind of expense that may be booked on one charge code. */
export const createChargeCodeExpenseType: Operation<
  { chargeCodeId: number } & ChargeCodeExpenseTypeCreate,
  ChargeCodeExpenseType
> = { of: base, like: createShape };

/** Changes the given fields of one charge code expense type; the others stay as they are. */
export const updateChargeCodeExpenseType: Operation<UpdateChargeCodeExpenseTypeParams, ChargeCodeExpenseType> = {
  of: base,
  like: updateShape,
};

/** Replaces one charge code expense type whole; fields that are left out go back to their defaults. */
export const replaceChargeCodeExpenseType: Operation<ReplaceChargeCodeExpenseTypeParams, ChargeCodeExpenseType> = {
  of: base,
  like: replaceShape,
};

/** Deletes one charge code expense type for good. */
export const deleteChargeCodeExpenseType: Operation<DeleteChargeCodeExpenseTypeParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the charge code expense types that match the given conditions. */
export const countChargeCodeExpenseTypes: Operation<{ chargeCodeId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A kind of expense that may be booked on one charge code. */
export interface ChargeCodeExpenseTypesResource {
  /** Lists charge code expense types. A kind of expense that may be booked on one charge code. */
  list(chargeCodeId: number, params?: ListParams, options?: RequestOptions): Pages<ChargeCodeExpenseType>;
  /** Gets one charge code expense type by its id. */
  get(params: GetChargeCodeExpenseTypeParams, options?: RequestOptions): Promise<ChargeCodeExpenseType>;
  /** Creates a charge code expense type and returns it. A kind of expense that may be booked on one charge code. */
  create(
    chargeCodeId: number,
    params: ChargeCodeExpenseTypeCreate,
    options?: RequestOptions,
  ): Promise<ChargeCodeExpenseType>;
  /** Changes the given fields of one charge code expense type; the others stay as they are. */
  update(params: UpdateChargeCodeExpenseTypeParams, options?: RequestOptions): Promise<ChargeCodeExpenseType>;
  /** Replaces one charge code expense type whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceChargeCodeExpenseTypeParams, options?: RequestOptions): Promise<ChargeCodeExpenseType>;
  /** Deletes one charge code expense type for good. */
  delete(params: DeleteChargeCodeExpenseTypeParams, options?: RequestOptions): Promise<void>;
  /** Counts the charge code expense types that match the given conditions. */
  count(chargeCodeId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.chargeCodeExpenseTypes` is made from. */
export const chargeCodeExpenseTypesResource: Resource<ChargeCodeExpenseTypesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const chargeCodeExpenseTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_charge_code_expense_types_count: { operation: countChargeCodeExpenseTypes },
  create_a_connect_wise_psa_charge_code_expense_type: { operation: createChargeCodeExpenseType },
  delete_a_connect_wise_psa_charge_code_expense_type_by_id: { operation: deleteChargeCodeExpenseType },
  get_single_connect_wise_psa_charge_code_expense_type_by_id: { operation: getChargeCodeExpenseType },
  list_all_connect_wise_psa_charge_code_expense_types: { operation: listChargeCodeExpenseTypes },
  replace_a_connect_wise_psa_charge_code_expense_type_by_id: { operation: replaceChargeCodeExpenseType },
  update_a_connect_wise_psa_charge_code_expense_type_by_id: { operation: updateChargeCodeExpenseType },
};
