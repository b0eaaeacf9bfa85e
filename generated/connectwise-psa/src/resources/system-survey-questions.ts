// @generated from definitions/connectwise-psa/resources/system/system-survey-questions.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { SurveyQuestion, SurveyQuestionCreate, SurveyQuestionUpdate } from "../schemas/system/survey-question.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetSystemSurveyQuestionParams extends GetParams {
  /** Id of the survey. */
  surveyId: number;
  /** Id of the survey question. */
  id: number;
}

export interface UpdateSystemSurveyQuestionParams extends SurveyQuestionUpdate {
  /** Id of the survey. */
  surveyId: number;
  /** Id of the survey question. */
  id: number;
}

export interface ReplaceSystemSurveyQuestionParams extends SurveyQuestionCreate {
  /** Id of the survey. */
  surveyId: number;
  /** Id of the survey question. */
  id: number;
}

export interface DeleteSystemSurveyQuestionParams {
  /** Id of the survey. */
  surveyId: number;
  /** Id of the survey question. */
  id: number;
}

const base: ResourceShape = {
  name: "system_survey_questions",
  path: "/system/surveys/{surveyId}/questions",
  required: ["fieldType", "entryType", "sequenceNumber", "question"],
};

/** Lists the questions of one survey. */
export const listSystemSurveyQuestions: Operation<{ surveyId: number } & ListParams, SurveyQuestion> = {
  of: base,
  like: listShape,
};

/** Gets one survey question by its id. */
export const getSystemSurveyQuestion: Operation<GetSystemSurveyQuestionParams, SurveyQuestion> = {
  of: base,
  like: getShape,
};

/** Creates a survey question and returns it. A question of a survey, with the form its answer takes. */
export const createSystemSurveyQuestion: Operation<{ surveyId: number } & SurveyQuestionCreate, SurveyQuestion> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one survey question; the others stay as they are. */
export const updateSystemSurveyQuestion: Operation<UpdateSystemSurveyQuestionParams, SurveyQuestion> = {
  of: base,
  like: updateShape,
};

/** Replaces one survey question whole; fields that are left out go back to their defaults. */
export const replaceSystemSurveyQuestion: Operation<ReplaceSystemSurveyQuestionParams, SurveyQuestion> = {
  of: base,
  like: replaceShape,
};

/** Deletes one survey question for good. */
export const deleteSystemSurveyQuestion: Operation<DeleteSystemSurveyQuestionParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the survey questions that match the given conditions. */
export const countSystemSurveyQuestions: Operation<{ surveyId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A question of a survey, with the form its answer takes. */
export interface SystemSurveyQuestionsResource {
  /** Lists the questions of one survey. */
  list(surveyId: number, params?: ListParams, options?: RequestOptions): Pages<SurveyQuestion>;
  /** Gets one survey question by its id. */
  get(params: GetSystemSurveyQuestionParams, options?: RequestOptions): Promise<SurveyQuestion>;
  /** Creates a survey question and returns it. A question of a survey, with the form its answer takes. */
  create(surveyId: number, params: SurveyQuestionCreate, options?: RequestOptions): Promise<SurveyQuestion>;
  /** Changes the given fields of one survey question; the others stay as they are. */
  update(params: UpdateSystemSurveyQuestionParams, options?: RequestOptions): Promise<SurveyQuestion>;
  /** Replaces one survey question whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceSystemSurveyQuestionParams, options?: RequestOptions): Promise<SurveyQuestion>;
  /** Deletes one survey question for good. */
  delete(params: DeleteSystemSurveyQuestionParams, options?: RequestOptions): Promise<void>;
  /** Counts the survey questions that match the given conditions. */
  count(surveyId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.systemSurveyQuestions` is made from. */
export const systemSurveyQuestionsResource: Resource<SystemSurveyQuestionsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const systemSurveyQuestionsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_system_survey_questions_count: { operation: countSystemSurveyQuestions },
  create_a_connect_wise_psa_system_survey_question: { operation: createSystemSurveyQuestion },
  delete_a_connect_wise_psa_system_survey_question_by_id: { operation: deleteSystemSurveyQuestion },
  get_single_connect_wise_psa_system_survey_question_by_id: { operation: getSystemSurveyQuestion },
  list_all_connect_wise_psa_system_survey_questions: { operation: listSystemSurveyQuestions },
  replace_a_connect_wise_psa_system_survey_question_by_id: { operation: replaceSystemSurveyQuestion },
  update_a_connect_wise_psa_system_survey_question_by_id: { operation: updateSystemSurveyQuestion },
};
