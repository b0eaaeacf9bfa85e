// @generated from definitions/connectwise-psa/resources/service/survey-results.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { SurveyResult, SurveyResultCreate, SurveyResultUpdate } from "../schemas/service/survey-result.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListSurveyResultsParams extends ListParams {
  /** Filter, e.g. `company/id = 250` or `contactMeFlag = true`. Also: ticketId, totalPoints. */
  conditions?: string;
}

export interface GetSurveyResultParams extends GetParams {
  /** Id of the service survey. */
  surveyId: number;
  /** Id of the survey result. */
  id: number;
}

export interface UpdateSurveyResultParams extends SurveyResultUpdate {
  /** Id of the service survey. */
  surveyId: number;
  /** Id of the survey result. */
  id: number;
}

export interface ReplaceSurveyResultParams extends SurveyResultCreate {
  /** Id of the service survey. */
  surveyId: number;
  /** Id of the survey result. */
  id: number;
}

export interface DeleteSurveyResultParams {
  /** Id of the service survey. */
  surveyId: number;
  /** Id of the survey result. */
  id: number;
}

const base: ResourceShape = {
  name: "survey_results",
  path: "/service/surveys/{surveyId}/results",
  required: ["ticketId"],
};

/** Lists survey results. What a customer answered to a service survey about one ticket, with the points it earned. */
export const listSurveyResults: Operation<{ surveyId: number } & ListSurveyResultsParams, SurveyResult> = {
  of: base,
  like: listShape,
};

/** Gets one survey result by its id. */
export const getSurveyResult: Operation<GetSurveyResultParams, SurveyResult> = { of: base, like: getShape };

/**
 * Creates a survey result and returns it. What a customer answered to a service survey about one ticket, with the
 * points it earned.
 */
export const createSurveyResult: Operation<{ surveyId: number } & SurveyResultCreate, SurveyResult> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one survey result; the others stay as they are. */
export const updateSurveyResult: Operation<UpdateSurveyResultParams, SurveyResult> = { of: base, like: updateShape };

/** Replaces one survey result whole; fields that are left out go back to their defaults. */
export const replaceSurveyResult: Operation<ReplaceSurveyResultParams, SurveyResult> = { of: base, like: replaceShape };

/** Deletes one survey result for good. */
export const deleteSurveyResult: Operation<DeleteSurveyResultParams, void> = { of: base, like: deleteShape };

/** Counts the survey results that match the given conditions. */
export const countSurveyResults: Operation<{ surveyId: number } & CountParams, Count> = { of: base, like: countShape };

/** What a customer answered to a service survey about one ticket, with the points it earned. */
export interface SurveyResultsResource {
  /** Lists survey results. What a customer answered to a service survey about one ticket, with the points it earned. */
  list(surveyId: number, params?: ListSurveyResultsParams, options?: RequestOptions): Pages<SurveyResult>;
  /** Gets one survey result by its id. */
  get(params: GetSurveyResultParams, options?: RequestOptions): Promise<SurveyResult>;
  /**
   * Creates a survey result and returns it. What a customer answered to a service survey about one ticket, with the
   * points it earned.
   */
  create(surveyId: number, params: SurveyResultCreate, options?: RequestOptions): Promise<SurveyResult>;
  /** Changes the given fields of one survey result; the others stay as they are. */
  update(params: UpdateSurveyResultParams, options?: RequestOptions): Promise<SurveyResult>;
  /** Replaces one survey result whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceSurveyResultParams, options?: RequestOptions): Promise<SurveyResult>;
  /** Deletes one survey result for good. */
  delete(params: DeleteSurveyResultParams, options?: RequestOptions): Promise<void>;
  /** Counts the survey results that match the given conditions. */
  count(surveyId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.surveyResults` is made from. */
export const surveyResultsResource: Resource<SurveyResultsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const surveyResultsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_survey_results_count: { operation: countSurveyResults },
  create_a_connect_wise_psa_survey_result: { operation: createSurveyResult },
  delete_a_connect_wise_psa_survey_result_by_id: { operation: deleteSurveyResult },
  get_single_connect_wise_psa_survey_result_by_id: { operation: getSurveyResult },
  list_all_connect_wise_psa_survey_results: { operation: listSurveyResults },
  replace_a_connect_wise_psa_survey_result_by_id: { operation: replaceSurveyResult },
  update_a_connect_wise_psa_survey_result_by_id: { operation: updateSurveyResult },
};
