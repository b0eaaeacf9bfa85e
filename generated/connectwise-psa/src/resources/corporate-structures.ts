// @generated from definitions/connectwise-psa/resources/system/corporate-structures.yaml
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
  CorporateStructure,
  CorporateStructureCreate,
  CorporateStructureInfo,
  CorporateStructureUpdate,
} from "../schemas/system/corporate-structure.js";
import {
  countInfoShape,
  countShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = {
  name: "corporate_structures",
  path: "/system/myCompany/corporateStructure",
  required: ["fiscalYearStart", "locationCaption", "groupCaption", "baseCurrency"],
};

/** Lists the structure of your own organization; normally a single record. */
export const listCorporateStructures: Operation<ListParams, CorporateStructure> = { of: base, like: listShape };

/** Gets one corporate structure by its id. */
export const getCorporateStructure: Operation<{ id: number } & GetParams, CorporateStructure> = {
  of: base,
  like: getShape,
};

/** Changes the given fields of one corporate structure; the others stay as they are. */
export const updateCorporateStructure: Operation<{ id: number } & CorporateStructureUpdate, CorporateStructure> = {
  of: base,
  like: updateShape,
};

/** Replaces one corporate structure whole; fields that are left out go back to their defaults. */
export const replaceCorporateStructure: Operation<{ id: number } & CorporateStructureCreate, CorporateStructure> = {
  of: base,
  like: replaceShape,
};

/** Counts the corporate structures that match the given conditions. */
export const countCorporateStructures: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists the structure of your own organization in short. */
export const listInfoCorporateStructures: Operation<ListInfoParams, CorporateStructureInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one corporate structure in short. */
export const getInfoCorporateStructures: Operation<{ id: number } & GetInfoParams, CorporateStructureInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the corporate structures that the short list has and that match the given conditions. */
export const countInfoCorporateStructures: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/**
 * How your own organization is built up, with its levels, officers, fiscal year and base currency. There is normally
 * one record.
 */
export interface CorporateStructuresResource {
  /** Lists the structure of your own organization; normally a single record. */
  list(params?: ListParams, options?: RequestOptions): Pages<CorporateStructure>;
  /** Gets one corporate structure by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<CorporateStructure>;
  /** Changes the given fields of one corporate structure; the others stay as they are. */
  update(id: number, params: CorporateStructureUpdate, options?: RequestOptions): Promise<CorporateStructure>;
  /** Replaces one corporate structure whole; fields that are left out go back to their defaults. */
  replace(id: number, params: CorporateStructureCreate, options?: RequestOptions): Promise<CorporateStructure>;
  /** Counts the corporate structures that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists the structure of your own organization in short. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<CorporateStructureInfo>;
  /** Gets one corporate structure in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<CorporateStructureInfo>;
  /** Counts the corporate structures that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.corporateStructures` is made from. */
export const corporateStructuresResource: Resource<CorporateStructuresResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape, countShape, listInfoShape, getInfoShape, countInfoShape],
};

/** The operations behind the tools of this resource. */
export const corporateStructuresTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_corporate_structures_count: { operation: countCorporateStructures },
  connect_wise_psa_corporate_structures_count_info: { operation: countInfoCorporateStructures },
  get_single_connect_wise_psa_corporate_structure_by_id: { operation: getCorporateStructure },
  connect_wise_psa_corporate_structures_get_info: { operation: getInfoCorporateStructures },
  list_all_connect_wise_psa_corporate_structures: { operation: listCorporateStructures },
  connect_wise_psa_corporate_structures_list_info: { operation: listInfoCorporateStructures },
  replace_a_connect_wise_psa_corporate_structure_by_id: { operation: replaceCorporateStructure, json: "record" },
  update_a_connect_wise_psa_corporate_structure_by_id: { operation: updateCorporateStructure },
};
