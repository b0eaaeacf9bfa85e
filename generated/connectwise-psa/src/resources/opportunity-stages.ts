// @generated from definitions/connectwise-psa/resources/sales/opportunity-stages.yaml
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
  OpportunityStage,
  OpportunityStageCreate,
  OpportunityStageInfo,
  OpportunityStageUpdate,
} from "../schemas/sales/opportunity-stage.js";
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

export interface ListOpportunityStagesParams extends ListParams {
  /** Filter, e.g. `name = "Initial Contact"`. Also: sequenceNumber, probability/id. */
  conditions?: string;
}

const base: ResourceShape = { name: "opportunity_stages", path: "/sales/stages", required: ["name"] };

/**
 * Lists opportunity stages. A step of the sales pipeline, such as Initial Contact or Proposal. Every account sets up
 * its own.
 */
export const listOpportunityStages: Operation<ListOpportunityStagesParams, OpportunityStage> = {
  of: base,
  like: listShape,
};

/** Gets one opportunity stage by its id. */
export const getOpportunityStage: Operation<{ id: number } & GetParams, OpportunityStage> = {
  of: base,
  like: getShape,
};

/** Creates an opportunity stage and returns it. */
export const createOpportunityStage: Operation<OpportunityStageCreate, OpportunityStage> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one opportunity stage; the others stay as they are. */
export const updateOpportunityStage: Operation<{ id: number } & OpportunityStageUpdate, OpportunityStage> = {
  of: base,
  like: updateShape,
};

/** Replaces one opportunity stage whole; fields that are left out go back to their defaults. */
export const replaceOpportunityStage: Operation<{ id: number } & OpportunityStageCreate, OpportunityStage> = {
  of: base,
  like: replaceShape,
};

/** Deletes one opportunity stage for good. */
export const deleteOpportunityStage: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the opportunity stages that match the given conditions. */
export const countOpportunityStages: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one opportunity stage and so stand in the way of deleting it. */
export const usagesOpportunityStages: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one opportunity stage. */
export const usagesListOpportunityStages: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists opportunity stages in short, one page at a time. */
export const listInfoOpportunityStages: Operation<ListInfoParams, OpportunityStageInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one opportunity stage in short. */
export const getInfoOpportunityStages: Operation<{ id: number } & GetInfoParams, OpportunityStageInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the opportunity stages that the short list has and that match the given conditions. */
export const countInfoOpportunityStages: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A step of the sales pipeline, such as Initial Contact or Proposal. Every account sets up its own. */
export interface OpportunityStagesResource {
  /**
   * Lists opportunity stages. A step of the sales pipeline, such as Initial Contact or Proposal. Every account sets up
   * its own.
   */
  list(params?: ListOpportunityStagesParams, options?: RequestOptions): Pages<OpportunityStage>;
  /** Gets one opportunity stage by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<OpportunityStage>;
  /**
   * Creates an opportunity stage and returns it.
   *
   * @example
   * await client.opportunityStages.create({ name: "Negotiation", sequenceNumber: 4, probability: { id: 4 } });
   */
  create(params: OpportunityStageCreate, options?: RequestOptions): Promise<OpportunityStage>;
  /**
   * Changes the given fields of one opportunity stage; the others stay as they are.
   *
   * @example
   * await client.opportunityStages.update(3, { sequenceNumber: 2 });
   */
  update(id: number, params: OpportunityStageUpdate, options?: RequestOptions): Promise<OpportunityStage>;
  /** Replaces one opportunity stage whole; fields that are left out go back to their defaults. */
  replace(id: number, params: OpportunityStageCreate, options?: RequestOptions): Promise<OpportunityStage>;
  /** Deletes one opportunity stage for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the opportunity stages that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one opportunity stage and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one opportunity stage. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists opportunity stages in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<OpportunityStageInfo>;
  /** Gets one opportunity stage in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<OpportunityStageInfo>;
  /** Counts the opportunity stages that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.opportunityStages` is made from. */
export const opportunityStagesResource: Resource<OpportunityStagesResource> = {
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
export const opportunityStagesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_opportunity_stages_count: { operation: countOpportunityStages },
  connect_wise_psa_opportunity_stages_count_info: { operation: countInfoOpportunityStages },
  create_a_connect_wise_psa_opportunity_stage: { operation: createOpportunityStage },
  delete_a_connect_wise_psa_opportunity_stage_by_id: { operation: deleteOpportunityStage },
  get_single_connect_wise_psa_opportunity_stage_by_id: { operation: getOpportunityStage },
  connect_wise_psa_opportunity_stages_get_info: { operation: getInfoOpportunityStages },
  list_all_connect_wise_psa_opportunity_stages: { operation: listOpportunityStages },
  connect_wise_psa_opportunity_stages_list_info: { operation: listInfoOpportunityStages },
  replace_a_connect_wise_psa_opportunity_stage_by_id: { operation: replaceOpportunityStage },
  update_a_connect_wise_psa_opportunity_stage_by_id: { operation: updateOpportunityStage },
  connect_wise_psa_opportunity_stages_usages: { operation: usagesOpportunityStages },
  connect_wise_psa_opportunity_stages_usages_list: { operation: usagesListOpportunityStages },
};
