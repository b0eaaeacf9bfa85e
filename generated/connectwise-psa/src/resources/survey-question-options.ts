// @generated from definitions/connectwise-psa/resources/service/survey-question-options.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { SurveyOption, SurveyOptionCreate, SurveyOptionUpdate } from "../schemas/service/survey-option.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListSurveyQuestionOptionsParams extends ListParams {
  /** Id of the service survey. */
  surveyId: number;
  /** Id of the survey question. */
  questionId: number;
}

export interface GetSurveyQuestionOptionParams extends GetParams {
  /** Id of the service survey. */
  surveyId: number;
  /** Id of the survey question. */
  questionId: number;
  /** Id of the survey question option. */
  id: number;
}

export interface CreateSurveyQuestionOptionParams extends SurveyOptionCreate {
  /** Id of the service survey. */
  surveyId: number;
  /** Id of the survey question. */
  questionId: number;
}

export interface UpdateSurveyQuestionOptionParams extends SurveyOptionUpdate {
  /** Id of the service survey. */
  surveyId: number;
  /** Id of the survey question. */
  questionId: number;
  /** Id of the survey question option. */
  id: number;
}

export interface ReplaceSurveyQuestionOptionParams extends SurveyOptionCreate {
  /** Id of the service survey. */
  surveyId: number;
  /** Id of the survey question. */
  questionId: number;
  /** Id of the survey question option. */
  id: number;
}

export interface DeleteSurveyQuestionOptionParams {
  /** Id of the service survey. */
  surveyId: number;
  /** Id of the survey question. */
  questionId: number;
  /** Id of the survey question option. */
  id: number;
}

export interface CountSurveyQuestionOptionsParams extends CountParams {
  /** Id of the service survey. */
  surveyId: number;
  /** Id of the survey question. */
  questionId: number;
}

const base: ResourceShape = {
  name: "survey_question_options",
  path: "/service/surveys/{surveyId}/questions/{questionId}/options",
  required: ["caption", "points"],
};

/** Lists survey question options. An answer to choose for a survey question, with the points it earns. */
export const listSurveyQuestionOptions: Operation<ListSurveyQuestionOptionsParams, SurveyOption> = {
  of: base,
  like: listShape,
};

/** Gets one survey question option by its id. */
export const getSurveyQuestionOption: Operation<GetSurveyQuestionOptionParams, SurveyOption> = {
  of: base,
  like: getShape,
};

/**
 * Creates a survey question option and returns it. An answer to choose for a survey question, with the points it earns.
 */
export const createSurveyQuestionOption: Operation<CreateSurveyQuestionOptionParams, SurveyOption> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one survey question option; the others stay as they are. */
export const updateSurveyQuestionOption: Operation<UpdateSurveyQuestionOptionParams, SurveyOption> = {
  of: base,
  like: updateShape,
};

/** Replaces one survey question option whole; fields that are left out go back to their defaults. */
export const replaceSurveyQuestionOption: Operation<ReplaceSurveyQuestionOptionParams, SurveyOption> = {
  of: base,
  like: replaceShape,
};

/** Deletes one survey question option for good. */
export const deleteSurveyQuestionOption: Operation<DeleteSurveyQuestionOptionParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the survey question options that match the given conditions. */
export const countSurveyQuestionOptions: Operation<CountSurveyQuestionOptionsParams, Count> = {
  of: base,
  like: countShape,
};

/** An answer to choose for a survey question, with the points it earns. */
export interface SurveyQuestionOptionsResource {
  /** Lists survey question options. An answer to choose for a survey question, with the points it earns. */
  list(params: ListSurveyQuestionOptionsParams, options?: RequestOptions): Pages<SurveyOption>;
  /** Gets one survey question option by its id. */
  get(params: GetSurveyQuestionOptionParams, options?: RequestOptions): Promise<SurveyOption>;
  /**
   * Creates a survey question option and returns it. An answer to choose for a survey question, with the points it
   * earns.
   */
  create(params: CreateSurveyQuestionOptionParams, options?: RequestOptions): Promise<SurveyOption>;
  /** Changes the given fields of one survey question option; the others stay as they are. */
  update(params: UpdateSurveyQuestionOptionParams, options?: RequestOptions): Promise<SurveyOption>;
  /** Replaces one survey question option whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceSurveyQuestionOptionParams, options?: RequestOptions): Promise<SurveyOption>;
  /** Deletes one survey question option for good. */
  delete(params: DeleteSurveyQuestionOptionParams, options?: RequestOptions): Promise<void>;
  /** Counts the survey question options that match the given conditions. */
  count(params: CountSurveyQuestionOptionsParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.surveyQuestionOptions` is made from. */
export const surveyQuestionOptionsResource: Resource<SurveyQuestionOptionsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const surveyQuestionOptionsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_survey_question_options_count: { operation: countSurveyQuestionOptions },
  create_a_connect_wise_psa_survey_question_option: { operation: createSurveyQuestionOption },
  delete_a_connect_wise_psa_survey_question_option_by_id: { operation: deleteSurveyQuestionOption },
  get_single_connect_wise_psa_survey_question_option_by_id: { operation: getSurveyQuestionOption },
  list_all_connect_wise_psa_survey_question_options: { operation: listSurveyQuestionOptions },
  replace_a_connect_wise_psa_survey_question_option_by_id: { operation: replaceSurveyQuestionOption },
  update_a_connect_wise_psa_survey_question_option_by_id: { operation: updateSurveyQuestionOption },
};
