// @generated from definitions/connectwise-psa/resources/sales/opportunity-types.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  NoParams,
  Operation,
  Pages,
  RequestOptions,
  Resource,
  ResourceShape,
  ToolBinding,
} from "@toolwright/runtime";
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
import type {
  OpportunityType,
  OpportunityTypeCreate,
  OpportunityTypeInfo,
  OpportunityTypeUpdate,
} from "../schemas/sales/opportunity-type.js";
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

export interface ListOpportunityTypesParams extends ListParams {
  /** Filter, e.g. `description = "Renewal" and inactiveFlag = false`; the name is in description. */
  conditions?: string;
}

const base: ResourceShape = {
  name: "opportunity_types",
  path: "/sales/opportunities/types",
  required: ["description"],
};

/** Lists opportunity types. A kind of sale, such as New Business or Renewal. Every account sets up its own. */
export const listOpportunityTypes: Operation<ListOpportunityTypesParams, OpportunityType> = {
  of: base,
  like: listShape,
};

/** Gets one opportunity type by its id. */
export const getOpportunityType: Operation<{ id: number } & GetParams, OpportunityType> = { of: base, like: getShape };

/** Creates an opportunity type and returns it. */
export const createOpportunityType: Operation<OpportunityTypeCreate, OpportunityType> = { of: base, like: createShape };

/** Changes the given fields of one opportunity type; the others stay as they are. */
export const updateOpportunityType: Operation<{ id: number } & OpportunityTypeUpdate, OpportunityType> = {
  of: base,
  like: updateShape,
};

/** Replaces one opportunity type whole; fields that are left out go back to their defaults. */
export const replaceOpportunityType: Operation<{ id: number } & OpportunityTypeCreate, OpportunityType> = {
  of: base,
  like: replaceShape,
};

/** Deletes one opportunity type for good. */
export const deleteOpportunityType: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the opportunity types that match the given conditions. */
export const countOpportunityTypes: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one opportunity type and so stand in the way of deleting it. */
export const usagesOpportunityTypes: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one opportunity type. */
export const usagesListOpportunityTypes: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists opportunity types in short, one page at a time. */
export const listInfoOpportunityTypes: Operation<ListInfoParams, OpportunityTypeInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one opportunity type in short. */
export const getInfoOpportunityTypes: Operation<{ id: number } & GetInfoParams, OpportunityTypeInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the opportunity types that the short list has and that match the given conditions. */
export const countInfoOpportunityTypes: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A kind of sale, such as New Business or Renewal. Every account sets up its own. */
export interface OpportunityTypesResource {
  /** Lists opportunity types. A kind of sale, such as New Business or Renewal. Every account sets up its own. */
  list(params?: ListOpportunityTypesParams, options?: RequestOptions): Pages<OpportunityType>;
  /** Gets one opportunity type by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<OpportunityType>;
  /**
   * Creates an opportunity type and returns it.
   *
   * @example
   * await client.opportunityTypes.create({ description: "Warranty Renewal" });
   */
  create(params: OpportunityTypeCreate, options?: RequestOptions): Promise<OpportunityType>;
  /**
   * Changes the given fields of one opportunity type; the others stay as they are.
   *
   * @example
   * await client.opportunityTypes.update(2, { inactiveFlag: true });
   */
  update(id: number, params: OpportunityTypeUpdate, options?: RequestOptions): Promise<OpportunityType>;
  /** Replaces one opportunity type whole; fields that are left out go back to their defaults. */
  replace(id: number, params: OpportunityTypeCreate, options?: RequestOptions): Promise<OpportunityType>;
  /** Deletes one opportunity type for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the opportunity types that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one opportunity type and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one opportunity type. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists opportunity types in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<OpportunityTypeInfo>;
  /** Gets one opportunity type in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<OpportunityTypeInfo>;
  /** Counts the opportunity types that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.opportunityTypes` is made from. */
export const opportunityTypesResource: Resource<OpportunityTypesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    usagesShape,
    usagesListShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const opportunityTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_opportunity_types_count: { operation: countOpportunityTypes },
  connect_wise_psa_opportunity_types_count_info: { operation: countInfoOpportunityTypes },
  create_a_connect_wise_psa_opportunity_type: { operation: createOpportunityType },
  delete_a_connect_wise_psa_opportunity_type_by_id: { operation: deleteOpportunityType },
  get_single_connect_wise_psa_opportunity_type_by_id: { operation: getOpportunityType },
  connect_wise_psa_opportunity_types_get_info: { operation: getInfoOpportunityTypes },
  list_all_connect_wise_psa_opportunity_types: { operation: listOpportunityTypes },
  connect_wise_psa_opportunity_types_list_info: { operation: listInfoOpportunityTypes },
  replace_a_connect_wise_psa_opportunity_type_by_id: { operation: replaceOpportunityType },
  update_a_connect_wise_psa_opportunity_type_by_id: { operation: updateOpportunityType },
  connect_wise_psa_opportunity_types_usages: { operation: usagesOpportunityTypes },
  connect_wise_psa_opportunity_types_usages_list: { operation: usagesListOpportunityTypes },
};
