// @generated from definitions/connectwise-psa/resources/sales/opportunity-ratings.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
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

/**
 * Lists opportunity ratings, one page at a time.
 */
export const listOpportunityRatings: Operation<ListParams, OpportunityRating> = {
  like: listShape,
  id: "opportunity_ratings.list",
  path: "/sales/opportunities/ratings",
};

/**
 * Gets one opportunity rating by its id.
 */
export const getOpportunityRating: Operation<{ id: number } & GetParams, OpportunityRating> = {
  like: getShape,
  id: "opportunity_ratings.get",
  path: "/sales/opportunities/ratings/{id}",
  ids: { id: "integer" },
};

/**
 * Creates an opportunity rating and returns it.
 */
export const createOpportunityRating: Operation<OpportunityRatingCreate, OpportunityRating> = {
  like: createShape,
  id: "opportunity_ratings.create",
  path: "/sales/opportunities/ratings",
  required: ["name"],
};

/**
 * Changes the given fields of one opportunity rating; the others stay as they are.
 */
export const updateOpportunityRating: Operation<{ id: number } & OpportunityRatingUpdate, OpportunityRating> = {
  like: updateShape,
  id: "opportunity_ratings.update",
  path: "/sales/opportunities/ratings/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one opportunity rating whole; fields that are left out go back to their defaults.
 */
export const replaceOpportunityRating: Operation<{ id: number } & OpportunityRatingCreate, OpportunityRating> = {
  like: replaceShape,
  id: "opportunity_ratings.replace",
  path: "/sales/opportunities/ratings/{id}",
  ids: { id: "integer" },
  required: ["name"],
};

/**
 * Deletes one opportunity rating for good.
 */
export const deleteOpportunityRating: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "opportunity_ratings.delete",
  path: "/sales/opportunities/ratings/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the opportunity ratings that match the given conditions.
 */
export const countOpportunityRatings: Operation<CountParams, Count> = {
  like: countShape,
  id: "opportunity_ratings.count",
  path: "/sales/opportunities/ratings/count",
};

/**
 * Lists opportunity ratings in short, one page at a time.
 */
export const listInfoOpportunityRatings: Operation<ListInfoParams, OpportunityRatingInfo> = {
  like: listInfoShape,
  id: "opportunity_ratings.list_info",
  path: "/sales/opportunities/ratings/info",
};

/**
 * Gets one opportunity rating in short.
 */
export const getInfoOpportunityRatings: Operation<{ id: number } & GetInfoParams, OpportunityRatingInfo> = {
  like: getInfoShape,
  id: "opportunity_ratings.get_info",
  path: "/sales/opportunities/ratings/{id}/info",
  ids: { id: "integer" },
};

/**
 * Counts the opportunity ratings as the short list has them.
 */
export const countInfoOpportunityRatings: Operation<CountInfoParams, Count> = {
  like: countInfoShape,
  id: "opportunity_ratings.count_info",
  path: "/sales/opportunities/ratings/info/count",
};

/**
 * A grade of how promising an opportunity is, such as Hot or Cold. Every account sets up its own.
 */
export class OpportunityRatingsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists opportunity ratings, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<OpportunityRating> {
    return this.#client.pages(listOpportunityRatings, params, options);
  }

  /**
   * Gets one opportunity rating by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<OpportunityRating> {
    return this.#client.call(getOpportunityRating, { ...params, id }, options);
  }

  /**
   * Creates an opportunity rating and returns it.
   */
  create(params: OpportunityRatingCreate, options?: RequestOptions): Promise<OpportunityRating> {
    return this.#client.call(createOpportunityRating, params, options);
  }

  /**
   * Changes the given fields of one opportunity rating; the others stay as they are.
   */
  update(id: number, params: OpportunityRatingUpdate, options?: RequestOptions): Promise<OpportunityRating> {
    return this.#client.call(updateOpportunityRating, { ...params, id }, options);
  }

  /**
   * Replaces one opportunity rating whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: OpportunityRatingCreate, options?: RequestOptions): Promise<OpportunityRating> {
    return this.#client.call(replaceOpportunityRating, { ...params, id }, options);
  }

  /**
   * Deletes one opportunity rating for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteOpportunityRating, { ...params, id }, options);
  }

  /**
   * Counts the opportunity ratings that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countOpportunityRatings, params, options);
  }

  /**
   * Lists opportunity ratings in short, one page at a time.
   */
  listInfo(params: ListInfoParams = {}, options?: RequestOptions): Pages<OpportunityRatingInfo> {
    return this.#client.pages(listInfoOpportunityRatings, params, options);
  }

  /**
   * Gets one opportunity rating in short.
   */
  getInfo(id: number, params: GetInfoParams = {}, options?: RequestOptions): Promise<OpportunityRatingInfo> {
    return this.#client.call(getInfoOpportunityRatings, { ...params, id }, options);
  }

  /**
   * Counts the opportunity ratings as the short list has them.
   */
  countInfo(params: CountInfoParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoOpportunityRatings, params, options);
  }
}
