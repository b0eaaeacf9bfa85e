// @generated from definitions/connectwise-psa/resources/service/survey-questions.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ServiceSurveyQuestion,
  ServiceSurveyQuestionCreate,
  ServiceSurveyQuestionUpdate,
} from "../schemas/service/service-survey-question.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetSurveyQuestionParams extends GetParams {
  /** Id of the service survey. */
  surveyId: number;
  /** Id of the survey question. */
  id: number;
}

export interface UpdateSurveyQuestionParams extends ServiceSurveyQuestionUpdate {
  /** Id of the service survey. */
  surveyId: number;
  /** Id of the survey question. */
  id: number;
}

export interface ReplaceSurveyQuestionParams extends ServiceSurveyQuestionCreate {
  /** Id of the service survey. */
  surveyId: number;
  /** Id of the survey question. */
  id: number;
}

export interface DeleteSurveyQuestionParams {
  /** Id of the service survey. */
  surveyId: number;
  /** Id of the survey question. */
  id: number;
}

export interface CopySurveyQuestionsParams {
  /** Id of the service survey. */
  surveyId: number;
  /** Id of the survey question. */
  id: number;
}

const base: ResourceShape = {
  name: "survey_questions",
  path: "/service/surveys/{surveyId}/questions",
  required: ["type", "question"],
};

/** Lists survey questions. A question of a service survey, answered in free text or by choosing an option. */
export const listSurveyQuestions: Operation<{ surveyId: number } & ListParams, ServiceSurveyQuestion> = {
  of: base,
  like: listShape,
};

/** Gets one survey question by its id. */
export const getSurveyQuestion: Operation<GetSurveyQuestionParams, ServiceSurveyQuestion> = {
  of: base,
  like: getShape,
};

/**
 * Creates a survey question and returns it. A question of a service survey, answered in free text or by choosing an
 * option.
 */
export const createSurveyQuestion: Operation<
  { surveyId: number } & ServiceSurveyQuestionCreate,
  ServiceSurveyQuestion
> = { of: base, like: createShape };

/** Changes the given fields of one survey question; the others stay as they are. */
export const updateSurveyQuestion: Operation<UpdateSurveyQuestionParams, ServiceSurveyQuestion> = {
  of: base,
  like: updateShape,
};

/** Replaces one survey question whole; fields that are left out go back to their defaults. */
export const replaceSurveyQuestion: Operation<ReplaceSurveyQuestionParams, ServiceSurveyQuestion> = {
  of: base,
  like: replaceShape,
};

/** Deletes one survey question for good. */
export const deleteSurveyQuestion: Operation<DeleteSurveyQuestionParams, void> = { of: base, like: deleteShape };

/** Counts the survey questions that match the given conditions. */
export const countSurveyQuestions: Operation<{ surveyId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Makes a new question in the same survey like another one. */
export const copySurveyQuestions: Operation<CopySurveyQuestionsParams, ServiceSurveyQuestion> = {
  of: base,
  name: "copy",
  path: "{item}/copy",
  method: "POST",
};

/** A question of a service survey, answered in free text or by choosing an option. */
export interface SurveyQuestionsResource {
  /** Lists survey questions. A question of a service survey, answered in free text or by choosing an option. */
  list(surveyId: number, params?: ListParams, options?: RequestOptions): Pages<ServiceSurveyQuestion>;
  /** Gets one survey question by its id. */
  get(params: GetSurveyQuestionParams, options?: RequestOptions): Promise<ServiceSurveyQuestion>;
  /**
   * Creates a survey question and returns it. A question of a service survey, answered in free text or by choosing an
   * option.
   */
  create(
    surveyId: number,
    params: ServiceSurveyQuestionCreate,
    options?: RequestOptions,
  ): Promise<ServiceSurveyQuestion>;
  /** Changes the given fields of one survey question; the others stay as they are. */
  update(params: UpdateSurveyQuestionParams, options?: RequestOptions): Promise<ServiceSurveyQuestion>;
  /** Replaces one survey question whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceSurveyQuestionParams, options?: RequestOptions): Promise<ServiceSurveyQuestion>;
  /** Deletes one survey question for good. */
  delete(params: DeleteSurveyQuestionParams, options?: RequestOptions): Promise<void>;
  /** Counts the survey questions that match the given conditions. */
  count(surveyId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Makes a new question in the same survey like another one. */
  copy(params: CopySurveyQuestionsParams, options?: RequestOptions): Promise<ServiceSurveyQuestion>;
}

/** What `client.surveyQuestions` is made from. */
export const surveyQuestionsResource: Resource<SurveyQuestionsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    copySurveyQuestions,
  ],
};

/** The operations behind the tools of this resource. */
export const surveyQuestionsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_survey_questions_copy: { operation: copySurveyQuestions },
  connect_wise_psa_survey_questions_count: { operation: countSurveyQuestions },
  create_a_connect_wise_psa_survey_question: { operation: createSurveyQuestion },
  delete_a_connect_wise_psa_survey_question_by_id: { operation: deleteSurveyQuestion },
  get_single_connect_wise_psa_survey_question_by_id: { operation: getSurveyQuestion },
  list_all_connect_wise_psa_survey_questions: { operation: listSurveyQuestions },
  replace_a_connect_wise_psa_survey_question_by_id: { operation: replaceSurveyQuestion },
  update_a_connect_wise_psa_survey_question_by_id: { operation: updateSurveyQuestion },
};
