// @generated from definitions/connectwise-psa/resources/finance/agreement-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
  UsagesListParams,
  UsagesParams,
} from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type { AgreementTypeInfo } from "../schemas/finance/agreement-type-info.js";
import type { AgreementType, AgreementTypeCreate, AgreementTypeUpdate } from "../schemas/finance/agreement-type.js";
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
  usagesListShape,
  usagesShape,
} from "../conventions.js";

export interface ListAgreementTypesParams extends ListParams {
  /**
   * Filter, e.g. `name contains "Managed" and inactiveFlag = false`. Also: prePaymentFlag, applicationUnits,
   * defaultFlag.
   */
  conditions?: string;
  /**
   * Members to return, e.g. `id,name,applicationUnits,billAmount`; the record is long.
   */
  fields?: string;
}

/**
 * Lists agreement types, one page at a time.
 */
export const listAgreementTypes: Operation<ListAgreementTypesParams, AgreementType> = {
  like: listShape,
  id: "agreement_types.list",
  path: "/finance/agreements/types",
};

/**
 * Gets one agreement type by its id.
 */
export const getAgreementType: Operation<{ id: number } & GetParams, AgreementType> = {
  like: getShape,
  id: "agreement_types.get",
  path: "/finance/agreements/types/{id}",
  ids: { id: "integer" },
};

/**
 * Creates an agreement type and returns it.
 */
export const createAgreementType: Operation<AgreementTypeCreate, AgreementType> = {
  like: createShape,
  id: "agreement_types.create",
  path: "/finance/agreements/types",
  required: [
    "name",
    "employeeCompRate",
    "employeeCompNotExceed",
    "invoicingCycle",
    "billTime",
    "billExpenses",
    "billProducts",
  ],
};

/**
 * Changes the given fields of one agreement type; the others stay as they are.
 */
export const updateAgreementType: Operation<{ id: number } & AgreementTypeUpdate, AgreementType> = {
  like: updateShape,
  id: "agreement_types.update",
  path: "/finance/agreements/types/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one agreement type whole; fields that are left out go back to their defaults.
 */
export const replaceAgreementType: Operation<{ id: number } & AgreementTypeCreate, AgreementType> = {
  like: replaceShape,
  id: "agreement_types.replace",
  path: "/finance/agreements/types/{id}",
  ids: { id: "integer" },
  required: [
    "name",
    "employeeCompRate",
    "employeeCompNotExceed",
    "invoicingCycle",
    "billTime",
    "billExpenses",
    "billProducts",
  ],
};

/**
 * Deletes one agreement type for good.
 */
export const deleteAgreementType: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "agreement_types.delete",
  path: "/finance/agreements/types/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the agreement types that match the given conditions.
 */
export const countAgreementTypes: Operation<CountParams, Count> = {
  like: countShape,
  id: "agreement_types.count",
  path: "/finance/agreements/types/count",
};

/**
 * Tells which kinds of records use one agreement type and so stand in the way of deleting it.
 */
export const usagesAgreementTypes: Operation<{ id: number } & UsagesParams, Usage> = {
  like: usagesShape,
  id: "agreement_types.usages",
  path: "/finance/agreements/types/{id}/usages",
  ids: { id: "integer" },
};

/**
 * Lists the single records that use one agreement type.
 */
export const usagesListAgreementTypes: Operation<{ id: number } & UsagesListParams, Usage> = {
  like: usagesListShape,
  id: "agreement_types.usages_list",
  path: "/finance/agreements/types/{id}/usages/list",
  ids: { id: "integer" },
};

/**
 * Lists agreement types in short, one page at a time.
 */
export const listInfoAgreementTypes: Operation<ListInfoParams, AgreementTypeInfo> = {
  like: listInfoShape,
  id: "agreement_types.list_info",
  path: "/finance/agreements/types/info",
};

/**
 * Gets one agreement type in short.
 */
export const getInfoAgreementTypes: Operation<{ id: number } & GetInfoParams, AgreementTypeInfo> = {
  like: getInfoShape,
  id: "agreement_types.get_info",
  path: "/finance/agreements/types/{id}/info",
  ids: { id: "integer" },
};

/**
 * Counts the agreement types as the short list has them.
 */
export const countInfoAgreementTypes: Operation<CountInfoParams, Count> = {
  like: countInfoShape,
  id: "agreement_types.count_info",
  path: "/finance/agreements/types/info/count",
};

/**
 * Makes a new agreement type like another one.
 */
export const copyAgreementTypes: Operation<{ id: number } & NoParams, AgreementType> = {
  id: "agreement_types.copy",
  path: "/finance/agreements/types/{id}/copy",
  method: "POST",
  ids: { id: "integer" },
};

/**
 * The template a new agreement starts from, with coverage, billing cycle and rates, such as Managed Services or Block
 * Time.
 */
export class AgreementTypesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists agreement types, one page at a time.
   */
  list(params: ListAgreementTypesParams = {}, options?: RequestOptions): Pages<AgreementType> {
    return this.#client.pages(listAgreementTypes, params, options);
  }

  /**
   * Gets one agreement type by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<AgreementType> {
    return this.#client.call(getAgreementType, { ...params, id }, options);
  }

  /**
   * Creates an agreement type and returns it.
   */
  create(params: AgreementTypeCreate, options?: RequestOptions): Promise<AgreementType> {
    return this.#client.call(createAgreementType, params, options);
  }

  /**
   * Changes the given fields of one agreement type; the others stay as they are.
   */
  update(id: number, params: AgreementTypeUpdate, options?: RequestOptions): Promise<AgreementType> {
    return this.#client.call(updateAgreementType, { ...params, id }, options);
  }

  /**
   * Replaces one agreement type whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: AgreementTypeCreate, options?: RequestOptions): Promise<AgreementType> {
    return this.#client.call(replaceAgreementType, { ...params, id }, options);
  }

  /**
   * Deletes one agreement type for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteAgreementType, { ...params, id }, options);
  }

  /**
   * Counts the agreement types that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countAgreementTypes, params, options);
  }

  /**
   * Tells which kinds of records use one agreement type and so stand in the way of deleting it.
   */
  usages(id: number, params: UsagesParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesAgreementTypes, { ...params, id }, options);
  }

  /**
   * Lists the single records that use one agreement type.
   */
  usagesList(id: number, params: UsagesListParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesListAgreementTypes, { ...params, id }, options);
  }

  /**
   * Lists agreement types in short, one page at a time.
   */
  listInfo(params: ListInfoParams = {}, options?: RequestOptions): Pages<AgreementTypeInfo> {
    return this.#client.pages(listInfoAgreementTypes, params, options);
  }

  /**
   * Gets one agreement type in short.
   */
  getInfo(id: number, params: GetInfoParams = {}, options?: RequestOptions): Promise<AgreementTypeInfo> {
    return this.#client.call(getInfoAgreementTypes, { ...params, id }, options);
  }

  /**
   * Counts the agreement types as the short list has them.
   */
  countInfo(params: CountInfoParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoAgreementTypes, params, options);
  }

  /**
   * Makes a new agreement type like another one.
   */
  copy(id: number, params: NoParams = {}, options?: RequestOptions): Promise<AgreementType> {
    return this.#client.call(copyAgreementTypes, { ...params, id }, options);
  }
}
