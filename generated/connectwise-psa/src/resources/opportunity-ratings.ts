// @generated from definitions/connectwise-psa/resources/sales/opportunity-ratings.yaml
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
} from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  OpportunityRating,
  OpportunityRatingCreate,
  OpportunityRatingInfo,
  OpportunityRatingUpdate,
} from "../schemas/sales/opportunity-rating.js";
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
} from "../conventions.js";

const base: ResourceShape = { name: "opportunity_ratings", path: "/sales/opportunities/ratings", required: ["name"] };

/**
 * Lists opportunity ratings. A grade of how promising an opportunity is, such as Hot or Cold. Every account sets up its
 * own.
 */
export const listOpportunityRatings: Operation<ListParams, OpportunityRating> = { of: base, like: listShape };

/** Gets one opportunity rating by its id. */
export const getOpportunityRating: Operation<{ id: number } & GetParams, OpportunityRating> = {
  of: base,
  like: getShape,
};

/**
 * Creates an opportunity rating and returns it. A grade of how promising an opportunity is, such as Hot or Cold. Every
 * account sets up its own.
 */
export const createOpportunityRating: Operation<OpportunityRatingCreate, OpportunityRating> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one opportunity rating; the others stay as they are. */
export const updateOpportunityRating: Operation<{ id: number } & OpportunityRatingUpdate, OpportunityRating> = {
  of: base,
  like: updateShape,
};

/** Replaces one opportunity rating whole; fields that are left out go back to their defaults. */
export const replaceOpportunityRating: Operation<{ id: number } & OpportunityRatingCreate, OpportunityRating> = {
  of: base,
  like: replaceShape,
};

/** Deletes one opportunity rating for good. */
export const deleteOpportunityRating: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the opportunity ratings that match the given conditions. */
export const countOpportunityRatings: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists opportunity ratings in short, one page at a time. */
export const listInfoOpportunityRatings: Operation<ListInfoParams, OpportunityRatingInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one opportunity rating in short. */
export const getInfoOpportunityRatings: Operation<{ id: number } & GetInfoParams, OpportunityRatingInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the opportunity ratings that the short list has and that match the given conditions. */
export const countInfoOpportunityRatings: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A grade of how promising an opportunity is, such as Hot or Cold. Every account sets up its own. */
export interface OpportunityRatingsResource {
  /**
   * Lists opportunity ratings. A grade of how promising an opportunity is, such as Hot or Cold. Every account sets up
   * its own.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<OpportunityRating>;
  /** Gets one opportunity rating by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<OpportunityRating>;
  /**
   * Creates an opportunity rating and returns it. A grade of how promising an opportunity is, such as Hot or Cold.
   * Every account sets up its own.
   */
  create(params: OpportunityRatingCreate, options?: RequestOptions): Promise<OpportunityRating>;
  /** Changes the given fields of one opportunity rating; the others stay as they are. */
  update(id: number, params: OpportunityRatingUpdate, options?: RequestOptions): Promise<OpportunityRating>;
  /** Replaces one opportunity rating whole; fields that are left out go back to their defaults. */
  replace(id: number, params: OpportunityRatingCreate, options?: RequestOptions): Promise<OpportunityRating>;
  /** Deletes one opportunity rating for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the opportunity ratings that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists opportunity ratings in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<OpportunityRatingInfo>;
  /** Gets one opportunity rating in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<OpportunityRatingInfo>;
  /** Counts the opportunity ratings that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.opportunityRatings` is made from. */
export const opportunityRatingsResource: Resource<OpportunityRatingsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const opportunityRatingsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_opportunity_ratings_count: { operation: countOpportunityRatings },
  connect_wise_psa_opportunity_ratings_count_info: { operation: countInfoOpportunityRatings },
  create_a_connect_wise_psa_opportunity_rating: { operation: createOpportunityRating },
  delete_a_connect_wise_psa_opportunity_rating_by_id: { operation: deleteOpportunityRating },
  get_single_connect_wise_psa_opportunity_rating_by_id: { operation: getOpportunityRating },
  connect_wise_psa_opportunity_ratings_get_info: { operation: getInfoOpportunityRatings },
  list_all_connect_wise_psa_opportunity_ratings: { operation: listOpportunityRatings },
  connect_wise_psa_opportunity_ratings_list_info: { operation: listInfoOpportunityRatings },
  replace_a_connect_wise_psa_opportunity_rating_by_id: { operation: replaceOpportunityRating },
  update_a_connect_wise_psa_opportunity_rating_by_id: { operation: updateOpportunityRating },
};
