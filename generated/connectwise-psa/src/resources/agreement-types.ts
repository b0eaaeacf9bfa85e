// @generated from definitions/connectwise-psa/resources/finance/agreement-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { AgreementType } from "../schemas/finance/agreement-type.js";
import { countShape, getShape, listShape } from "../conventions.js";

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
 * Counts the agreement types that match the given conditions.
 */
export const countAgreementTypes: Operation<CountParams, Count> = {
  like: countShape,
  id: "agreement_types.count",
  path: "/finance/agreements/types/count",
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
   * Counts the agreement types that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countAgreementTypes, params, options);
  }
}
