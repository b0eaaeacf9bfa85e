// @generated from definitions/connectwise-psa/resources/system/corporate-structure-levels.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { CorporateStructureLevel } from "../schemas/system/corporate-structure-level.js";
import { countShape, getShape, listShape } from "../conventions.js";

/**
 * Lists corporate structure levels, one page at a time.
 */
export const listCorporateStructureLevels: Operation<ListParams, CorporateStructureLevel> = {
  like: listShape,
  id: "corporate_structure_levels.list",
  path: "/system/myCompany/corporateStructureLevels",
};

/**
 * Gets one corporate structure level by its id.
 */
export const getCorporateStructureLevel: Operation<{ id: number } & GetParams, CorporateStructureLevel> = {
  like: getShape,
  id: "corporate_structure_levels.get",
  path: "/system/myCompany/corporateStructureLevels/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the corporate structure levels that match the given conditions.
 */
export const countCorporateStructureLevels: Operation<CountParams, Count> = {
  like: countShape,
  id: "corporate_structure_levels.count",
  path: "/system/myCompany/corporateStructureLevels/count",
};

/**
 * One level of your own organization, such as region or branch, as the corporate structure names it.
 */
export class CorporateStructureLevelsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists corporate structure levels, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<CorporateStructureLevel> {
    return this.#client.pages(listCorporateStructureLevels, params, options);
  }

  /**
   * Gets one corporate structure level by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<CorporateStructureLevel> {
    return this.#client.call(getCorporateStructureLevel, { ...params, id }, options);
  }

  /**
   * Counts the corporate structure levels that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countCorporateStructureLevels, params, options);
  }
}
