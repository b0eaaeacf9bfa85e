// @generated from definitions/connectwise-psa/resources/service/service-surveys.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams, UsagesListParams, UsagesParams } from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type { ServiceSurvey, ServiceSurveyCreate, ServiceSurveyUpdate } from "../schemas/service/service-survey.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
  usagesListShape,
  usagesShape,
} from "../conventions.js";

/**
 * Lists service surveys, one page at a time.
 */
export const listServiceSurveys: Operation<ListParams, ServiceSurvey> = {
  like: listShape,
  id: "service_surveys.list",
  path: "/service/surveys",
};

/**
 * Gets one service survey by its id.
 */
export const getServiceSurvey: Operation<{ id: number } & GetParams, ServiceSurvey> = {
  like: getShape,
  id: "service_surveys.get",
  path: "/service/surveys/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a service survey and returns it.
 */
export const createServiceSurvey: Operation<ServiceSurveyCreate, ServiceSurvey> = {
  like: createShape,
  id: "service_surveys.create",
  path: "/service/surveys",
  required: ["name"],
};

/**
 * Changes the given fields of one service survey; the others stay as they are.
 */
export const updateServiceSurvey: Operation<{ id: number } & ServiceSurveyUpdate, ServiceSurvey> = {
  like: updateShape,
  id: "service_surveys.update",
  path: "/service/surveys/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one service survey whole; fields that are left out go back to their defaults.
 */
export const replaceServiceSurvey: Operation<{ id: number } & ServiceSurveyCreate, ServiceSurvey> = {
  like: replaceShape,
  id: "service_surveys.replace",
  path: "/service/surveys/{id}",
  ids: { id: "integer" },
  required: ["name"],
};

/**
 * Deletes one service survey for good.
 */
export const deleteServiceSurvey: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "service_surveys.delete",
  path: "/service/surveys/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the service surveys that match the given conditions.
 */
export const countServiceSurveys: Operation<CountParams, Count> = {
  like: countShape,
  id: "service_surveys.count",
  path: "/service/surveys/count",
};

/**
 * Tells which kinds of records use one service survey and so stand in the way of deleting it.
 */
export const usagesServiceSurveys: Operation<{ id: number } & UsagesParams, Usage> = {
  like: usagesShape,
  id: "service_surveys.usages",
  path: "/service/surveys/{id}/usages",
  ids: { id: "integer" },
};

/**
 * Lists the single records that use one service survey.
 */
export const usagesListServiceSurveys: Operation<{ id: number } & UsagesListParams, Usage> = {
  like: usagesListShape,
  id: "service_surveys.usages_list",
  path: "/service/surveys/{id}/usages/list",
  ids: { id: "integer" },
};

/**
 * Makes a new service survey like another one.
 */
export const copyServiceSurveys: Operation<{ id: number } & NoParams, ServiceSurvey> = {
  id: "service_surveys.copy",
  path: "/service/surveys/{id}/copy",
  method: "POST",
  ids: { id: "integer" },
};

/**
 * A questionnaire customers get when a ticket is done.
 */
export class ServiceSurveysResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists service surveys, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<ServiceSurvey> {
    return this.#client.pages(listServiceSurveys, params, options);
  }

  /**
   * Gets one service survey by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<ServiceSurvey> {
    return this.#client.call(getServiceSurvey, { ...params, id }, options);
  }

  /**
   * Creates a service survey and returns it.
   */
  create(params: ServiceSurveyCreate, options?: RequestOptions): Promise<ServiceSurvey> {
    return this.#client.call(createServiceSurvey, params, options);
  }

  /**
   * Changes the given fields of one service survey; the others stay as they are.
   */
  update(id: number, params: ServiceSurveyUpdate, options?: RequestOptions): Promise<ServiceSurvey> {
    return this.#client.call(updateServiceSurvey, { ...params, id }, options);
  }

  /**
   * Replaces one service survey whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: ServiceSurveyCreate, options?: RequestOptions): Promise<ServiceSurvey> {
    return this.#client.call(replaceServiceSurvey, { ...params, id }, options);
  }

  /**
   * Deletes one service survey for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteServiceSurvey, { ...params, id }, options);
  }

  /**
   * Counts the service surveys that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countServiceSurveys, params, options);
  }

  /**
   * Tells which kinds of records use one service survey and so stand in the way of deleting it.
   */
  usages(id: number, params: UsagesParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesServiceSurveys, { ...params, id }, options);
  }

  /**
   * Lists the single records that use one service survey.
   */
  usagesList(id: number, params: UsagesListParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesListServiceSurveys, { ...params, id }, options);
  }

  /**
   * Makes a new service survey like another one.
   */
  copy(id: number, params: NoParams = {}, options?: RequestOptions): Promise<ServiceSurvey> {
    return this.#client.call(copyServiceSurveys, { ...params, id }, options);
  }
}
