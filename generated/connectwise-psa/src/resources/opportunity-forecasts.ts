// @generated from definitions/connectwise-psa/resources/sales/opportunity-forecasts.yaml
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
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count, SuccessResponse } from "../schemas/common.js";
import type {
  Forecast,
  ForecastCreate,
  ForecastItem,
  ForecastItemCreate,
  ForecastItemUpdate,
  ForecastUpdate,
} from "../schemas/sales/forecast-item.js";
import { json, jsonPatch, none } from "@toolwright/runtime";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetOpportunityForecastParams extends GetParams {
  /** Id of the opportunity. */
  opportunityId: number;
  /** Id of the opportunity forecast. */
  id: number;
}

export interface UpdateOpportunityForecastParams extends ForecastItemUpdate {
  /** Id of the opportunity. */
  opportunityId: number;
  /** Id of the opportunity forecast. */
  id: number;
}

export interface ReplaceOpportunityForecastParams extends ForecastItemCreate {
  /** Id of the opportunity. */
  opportunityId: number;
  /** Id of the opportunity forecast. */
  id: number;
}

export interface DeleteOpportunityForecastParams {
  /** Id of the opportunity. */
  opportunityId: number;
  /** Id of the opportunity forecast. */
  id: number;
}

export interface CopyItemOpportunityForecastsParams {
  /** Id of the opportunity. */
  opportunityId: number;
  /** Id of the opportunity forecast. */
  id: number;
}

export interface CreateItemOpportunityForecastsParams extends ForecastItemCreate {
  /** Id of the opportunity. */
  opportunityId: number;
  /** Id of the opportunity forecast. */
  id: number;
}

const base: ResourceShape = {
  name: "opportunity_forecasts",
  path: "/sales/opportunities/{opportunityId}/forecast",
  required: ["opportunity", "status", "forecastType"],
  dates: ["forecastItems[].recurringDateStart", "forecastItems[].recurringDateEnd"],
};

/**
 * Lists the forecast of one opportunity with its items and totals. The expected revenue, cost and margin of an
 * opportunity. It is made of forecast items and sums them by kind and by outcome.
 */
export const listOpportunityForecasts: Operation<{ opportunityId: number } & ListParams, Forecast> = {
  of: base,
  like: listShape,
};

/** Gets one forecast item of an opportunity. */
export const getOpportunityForecast: Operation<GetOpportunityForecastParams, ForecastItem> = {
  of: base,
  like: getShape,
};

/** Creates the forecast of one opportunity from a list of items and returns it. */
export const createOpportunityForecast: Operation<{ opportunityId: number } & ForecastCreate, Forecast> = {
  of: base,
  like: createShape,
  required: [],
};

/** Changes one forecast item of an opportunity. */
export const updateOpportunityForecast: Operation<UpdateOpportunityForecastParams, ForecastItem> = {
  of: base,
  like: updateShape,
  dates: ["recurringDateStart", "recurringDateEnd"],
};

/** Replaces one forecast item of an opportunity. */
export const replaceOpportunityForecast: Operation<ReplaceOpportunityForecastParams, ForecastItem> = {
  of: base,
  like: replaceShape,
  dates: ["recurringDateStart", "recurringDateEnd"],
};

/** Deletes one forecast item of an opportunity for good. */
export const deleteOpportunityForecast: Operation<DeleteOpportunityForecastParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the opportunity forecasts that match the given conditions. */
export const countOpportunityForecasts: Operation<{ opportunityId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Replaces the whole forecast of one opportunity. */
export const replaceAllOpportunityForecasts: Operation<{ opportunityId: number } & ForecastCreate, Forecast> = {
  of: base,
  name: "replace_all",
  path: "{collection}",
  method: "PUT",
  body: { as: json },
  dates: ["forecastItems[].recurringDateStart", "forecastItems[].recurringDateEnd"],
};

/** Changes members of an opportunity's forecast as a whole. */
export const updateAllOpportunityForecasts: Operation<{ opportunityId: number } & ForecastUpdate, Forecast> = {
  of: base,
  name: "update_all",
  path: "{collection}",
  method: "PATCH",
  body: { as: jsonPatch },
  dates: ["forecastItems[].recurringDateStart", "forecastItems[].recurringDateEnd"],
};

/** Deletes the whole forecast of one opportunity with all its items. */
export const deleteAllOpportunityForecasts: Operation<{ opportunityId: number } & NoParams, void> = {
  of: base,
  name: "delete_all",
  path: "{collection}",
  method: "DELETE",
  returns: none,
};

/** Makes a second forecast item like the given one in the same opportunity. */
export const copyItemOpportunityForecasts: Operation<CopyItemOpportunityForecastsParams, SuccessResponse> = {
  of: base,
  name: "copy_item",
  path: "{collection}/copy/{id}",
  method: "POST",
};

/** Adds one item to the forecast of an opportunity and returns it. */
export const createItemOpportunityForecasts: Operation<CreateItemOpportunityForecastsParams, ForecastItem> = {
  of: base,
  name: "create_item",
  path: "{item}",
  method: "POST",
  body: { as: json },
  required: ["opportunity", "status", "forecastType"],
  dates: ["recurringDateStart", "recurringDateEnd"],
};

/**
 * The expected revenue, cost and margin of an opportunity. It is made of forecast items and sums them by kind and by
 * outcome.
 */
export interface OpportunityForecastsResource {
  /**
   * Lists the forecast of one opportunity with its items and totals. The expected revenue, cost and margin of an
   * opportunity. It is made of forecast items and sums them by kind and by outcome.
   */
  list(opportunityId: number, params?: ListParams, options?: RequestOptions): Pages<Forecast>;
  /** Gets one forecast item of an opportunity. */
  get(params: GetOpportunityForecastParams, options?: RequestOptions): Promise<ForecastItem>;
  /** Creates the forecast of one opportunity from a list of items and returns it. */
  create(opportunityId: number, params?: ForecastCreate, options?: RequestOptions): Promise<Forecast>;
  /** Changes one forecast item of an opportunity. */
  update(params: UpdateOpportunityForecastParams, options?: RequestOptions): Promise<ForecastItem>;
  /** Replaces one forecast item of an opportunity. */
  replace(params: ReplaceOpportunityForecastParams, options?: RequestOptions): Promise<ForecastItem>;
  /** Deletes one forecast item of an opportunity for good. */
  delete(params: DeleteOpportunityForecastParams, options?: RequestOptions): Promise<void>;
  /** Counts the opportunity forecasts that match the given conditions. */
  count(opportunityId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Replaces the whole forecast of one opportunity. */
  replaceAll(opportunityId: number, params?: ForecastCreate, options?: RequestOptions): Promise<Forecast>;
  /** Changes members of an opportunity's forecast as a whole. */
  updateAll(opportunityId: number, params: ForecastUpdate, options?: RequestOptions): Promise<Forecast>;
  /** Deletes the whole forecast of one opportunity with all its items. */
  deleteAll(opportunityId: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Makes a second forecast item like the given one in the same opportunity. */
  copyItem(params: CopyItemOpportunityForecastsParams, options?: RequestOptions): Promise<SuccessResponse>;
  /** Adds one item to the forecast of an opportunity and returns it. */
  createItem(params: CreateItemOpportunityForecastsParams, options?: RequestOptions): Promise<ForecastItem>;
}

/** What `client.opportunityForecasts` is made from. */
export const opportunityForecastsResource: Resource<OpportunityForecastsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createOpportunityForecast,
    updateOpportunityForecast,
    replaceOpportunityForecast,
    deleteShape,
    countShape,
    replaceAllOpportunityForecasts,
    updateAllOpportunityForecasts,
    deleteAllOpportunityForecasts,
    copyItemOpportunityForecasts,
    createItemOpportunityForecasts,
  ],
};

/** The operations behind the tools of this resource. */
export const opportunityForecastsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_opportunity_forecasts_copy_item: { operation: copyItemOpportunityForecasts },
  connect_wise_psa_opportunity_forecasts_count: { operation: countOpportunityForecasts },
  create_a_connect_wise_psa_opportunity_forecast: { operation: createOpportunityForecast },
  connect_wise_psa_opportunity_forecasts_create_item: { operation: createItemOpportunityForecasts },
  delete_a_connect_wise_psa_opportunity_forecast_by_id: { operation: deleteOpportunityForecast },
  connect_wise_psa_opportunity_forecasts_delete_all: { operation: deleteAllOpportunityForecasts },
  get_single_connect_wise_psa_opportunity_forecast_by_id: { operation: getOpportunityForecast },
  list_all_connect_wise_psa_opportunity_forecasts: { operation: listOpportunityForecasts },
  replace_a_connect_wise_psa_opportunity_forecast_by_id: { operation: replaceOpportunityForecast, json: "record" },
  connect_wise_psa_opportunity_forecasts_replace_all: { operation: replaceAllOpportunityForecasts },
  update_a_connect_wise_psa_opportunity_forecast_by_id: { operation: updateOpportunityForecast },
  connect_wise_psa_opportunity_forecasts_update_all: { operation: updateAllOpportunityForecasts },
};
