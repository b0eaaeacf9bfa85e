// @generated from definitions/connectwise-psa/resources/service/survey-questions.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ServiceSurveyQuestion,
  ServiceSurveyQuestionCreate,
  ServiceSurveyQuestionUpdate,
} from "../schemas/service/service-survey-question.js";
import { Resource } from "@toolwright/runtime";
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

/** Lists survey questions, one page at a time. */
export const listSurveyQuestions: Operation<{ surveyId: number } & ListParams, ServiceSurveyQuestion> = {
  of: base,
  like: listShape,
};

/** Gets one survey question by its id. */
export const getSurveyQuestion: Operation<GetSurveyQuestionParams, ServiceSurveyQuestion> = {
  of: base,
  like: getShape,
};

/** Creates a survey question and returns it. */
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
export class SurveyQuestionsResource extends Resource {
  protected readonly $of: ResourceShape = base;

  /** Lists survey questions, one page at a time. */
  list(surveyId: number, params?: ListParams, options?: RequestOptions): Pages<ServiceSurveyQuestion> {
    return this.$pages(listShape, params, options, surveyId);
  }

  /** Gets one survey question by its id. */
  get(params: GetSurveyQuestionParams, options?: RequestOptions): Promise<ServiceSurveyQuestion> {
    return this.$call(getShape, params, options);
  }

  /** Creates a survey question and returns it. */
  create(
    surveyId: number,
    params: ServiceSurveyQuestionCreate,
    options?: RequestOptions,
  ): Promise<ServiceSurveyQuestion> {
    return this.$call(createShape, params, options, surveyId);
  }

  /** Changes the given fields of one survey question; the others stay as they are. */
  update(params: UpdateSurveyQuestionParams, options?: RequestOptions): Promise<ServiceSurveyQuestion> {
    return this.$call(updateShape, params, options);
  }

  /** Replaces one survey question whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceSurveyQuestionParams, options?: RequestOptions): Promise<ServiceSurveyQuestion> {
    return this.$call(replaceShape, params, options);
  }

  /** Deletes one survey question for good. */
  delete(params: DeleteSurveyQuestionParams, options?: RequestOptions): Promise<void> {
    return this.$call(deleteShape, params, options);
  }

  /** Counts the survey questions that match the given conditions. */
  count(surveyId: number, params?: CountParams, options?: RequestOptions): Promise<Count> {
    return this.$call(countShape, params, options, surveyId);
  }

  /** Makes a new question in the same survey like another one. */
  copy(params: CopySurveyQuestionsParams, options?: RequestOptions): Promise<ServiceSurveyQuestion> {
    return this.$call(copySurveyQuestions, params, options);
  }
}

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
