// @generated from definitions/connectwise-psa/resources/system/system-survey-question-values.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { GetParams, ListParams } from "../conventions.js";
import type {
  SurveyQuestionValue,
  SurveyQuestionValueCreate,
  SurveyQuestionValueUpdate,
} from "../schemas/system/survey-question-value.js";
import { createShape, deleteShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

export interface ListSystemSurveyQuestionValuesParams extends ListParams {
  /** Id of the survey. */
  surveyId: number;
  /** Id of the survey question. */
  questionId: number;
}

export interface GetSystemSurveyQuestionValueParams extends GetParams {
  /** Id of the survey. */
  surveyId: number;
  /** Id of the survey question. */
  questionId: number;
  /** Id of the survey question value. */
  id: number;
}

export interface CreateSystemSurveyQuestionValueParams extends SurveyQuestionValueCreate {
  /** Id of the survey. */
  surveyId: number;
  /** Id of the survey question. */
  questionId: number;
}

export interface UpdateSystemSurveyQuestionValueParams extends SurveyQuestionValueUpdate {
  /** Id of the survey. */
  surveyId: number;
  /** Id of the survey question. */
  questionId: number;
  /** Id of the survey question value. */
  id: number;
}

export interface ReplaceSystemSurveyQuestionValueParams extends SurveyQuestionValueCreate {
  /** Id of the survey. */
  surveyId: number;
  /** Id of the survey question. */
  questionId: number;
  /** Id of the survey question value. */
  id: number;
}

export interface DeleteSystemSurveyQuestionValueParams {
  /** Id of the survey. */
  surveyId: number;
  /** Id of the survey question. */
  questionId: number;
  /** Id of the survey question value. */
  id: number;
}

const base: ResourceShape = {
  name: "system_survey_question_values",
  path: "/system/surveys/{surveyId}/questions/{questionId}/values",
  required: ["value"],
};

/** Lists the answers to choose from at one survey question. */
export const listSystemSurveyQuestionValues: Operation<ListSystemSurveyQuestionValuesParams, SurveyQuestionValue> = {
  of: base,
  like: listShape,
};

/** Gets one survey question value by its id. */
export const getSystemSurveyQuestionValue: Operation<GetSystemSurveyQuestionValueParams, SurveyQuestionValue> = {
  of: base,
  like: getShape,
};

/**
 * Creates a survey question value and returns it. An answer people can choose at a survey question, and the points it
 * gives.
 */
export const createSystemSurveyQuestionValue: Operation<CreateSystemSurveyQuestionValueParams, SurveyQuestionValue> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one survey question value; the others stay as they are. */
export const updateSystemSurveyQuestionValue: Operation<UpdateSystemSurveyQuestionValueParams, SurveyQuestionValue> = {
  of: base,
  like: updateShape,
};

/** Replaces one survey question value whole; fields that are left out go back to their defaults. */
export const replaceSystemSurveyQuestionValue: Operation<ReplaceSystemSurveyQuestionValueParams, SurveyQuestionValue> =
  { of: base, like: replaceShape };

/** Deletes one survey question value for good. */
export const deleteSystemSurveyQuestionValue: Operation<DeleteSystemSurveyQuestionValueParams, void> = {
  of: base,
  like: deleteShape,
};

/** An answer people can choose at a survey question, and the points it gives. */
export interface SystemSurveyQuestionValuesResource {
  /** Lists the answers to choose from at one survey question. */
  list(params: ListSystemSurveyQuestionValuesParams, options?: RequestOptions): Pages<SurveyQuestionValue>;
  /** Gets one survey question value by its id. */
  get(params: GetSystemSurveyQuestionValueParams, options?: RequestOptions): Promise<SurveyQuestionValue>;
  /**
   * Creates a survey question value and returns it. An answer people can choose at a survey question, and the points it
   * gives.
   */
  create(params: CreateSystemSurveyQuestionValueParams, options?: RequestOptions): Promise<SurveyQuestionValue>;
  /** Changes the given fields of one survey question value; the others stay as they are. */
  update(params: UpdateSystemSurveyQuestionValueParams, options?: RequestOptions): Promise<SurveyQuestionValue>;
  /** Replaces one survey question value whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceSystemSurveyQuestionValueParams, options?: RequestOptions): Promise<SurveyQuestionValue>;
  /** Deletes one survey question value for good. */
  delete(params: DeleteSystemSurveyQuestionValueParams, options?: RequestOptions): Promise<void>;
}

/** What `client.systemSurveyQuestionValues` is made from. */
export const systemSurveyQuestionValuesResource: Resource<SystemSurveyQuestionValuesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape],
};

/** The operations behind the tools of this resource. */
export const systemSurveyQuestionValuesTools: Readonly<Record<string, ToolBinding>> = {
  create_a_connect_wise_psa_system_survey_question_value: { operation: createSystemSurveyQuestionValue },
  delete_a_connect_wise_psa_system_survey_question_value_by_id: { operation: deleteSystemSurveyQuestionValue },
  get_single_connect_wise_psa_system_survey_question_value_by_id: { operation: getSystemSurveyQuestionValue },
  list_all_connect_wise_psa_system_survey_question_values: { operation: listSystemSurveyQuestionValues },
  replace_a_connect_wise_psa_system_survey_question_value_by_id: { operation: replaceSystemSurveyQuestionValue },
  update_a_connect_wise_psa_system_survey_question_value_by_id: { operation: updateSystemSurveyQuestionValue },
};
