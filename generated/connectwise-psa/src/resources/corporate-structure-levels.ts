// @generated from definitions/connectwise-psa/resources/system/corporate-structure-levels.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { CorporateStructureLevel } from "../schemas/system/corporate-structure-level.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "corporate_structure_levels", path: "/system/myCompany/corporateStructureLevels" };

/**
 * Lists corporate structure levels. One level of your own organization, such as region or branch, as the corporate
 * structure names it.
 */
export const listCorporateStructureLevels: Operation<ListParams, CorporateStructureLevel> = {
  of: base,
  like: listShape,
};

/** Gets one corporate structure level by its id. */
export const getCorporateStructureLevel: Operation<{ id: number } & GetParams, CorporateStructureLevel> = {
  of: base,
  like: getShape,
};

/** Counts the corporate structure levels that match the given conditions. */
export const countCorporateStructureLevels: Operation<CountParams, Count> = { of: base, like: countShape };

/** One level of your own organization, such as region or branch, as the corporate structure names it. */
export interface CorporateStructureLevelsResource {
  /**
   * Lists corporate structure levels. One level of your own organization, such as region or branch, as the corporate
   * structure names it.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<CorporateStructureLevel>;
  /** Gets one corporate structure level by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<CorporateStructureLevel>;
  /** Counts the corporate structure levels that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.corporateStructureLevels` is made from. */
export const corporateStructureLevelsResource: Resource<CorporateStructureLevelsResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const corporateStructureLevelsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_corporate_structure_levels_count: { operation: countCorporateStructureLevels },
  get_single_connect_wise_psa_corporate_structure_level_by_id: { operation: getCorporateStructureLevel },
  list_all_connect_wise_psa_corporate_structure_levels: { operation: listCorporateStructureLevels },
};
