// @generated from definitions/connectwise-psa/resources/system/system-surveys.yaml
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
import type { Survey, SurveyCreate, SurveyInfo, SurveyUpdate } from "../schemas/system/survey.js";
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

const base: ResourceShape = { name: "system_surveys", path: "/system/surveys", required: ["name"] };

/** Lists surveys. A list of questions that staff fill in, for example about an opportunity or a project. */
export const listSystemSurveys: Operation<ListParams, Survey> = { of: base, like: listShape };

/** Gets one survey by its id. */
export const getSystemSurvey: Operation<{ id: number } & GetParams, Survey> = { of: base, like: getShape };

/**
 * Creates a survey and returns it. A list of questions that staff fill in, for example about an opportunity or a
 * project.
 */
export const createSystemSurvey: Operation<SurveyCreate, Survey> = { of: base, like: createShape };

/** Changes the given fields of one survey; the others stay as they are. */
export const updateSystemSurvey: Operation<{ id: number } & SurveyUpdate, Survey> = { of: base, like: updateShape };

/** Replaces one survey whole; fields that are left out go back to their defaults. */
export const replaceSystemSurvey: Operation<{ id: number } & SurveyCreate, Survey> = { of: base, like: replaceShape };

/** Deletes one survey for good. */
export const deleteSystemSurvey: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the surveys that match the given conditions. */
export const countSystemSurveys: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists surveys in short, by name. */
export const listInfoSystemSurveys: Operation<ListInfoParams, SurveyInfo> = { of: base, like: listInfoShape };

/** Gets one survey in short. */
export const getInfoSystemSurveys: Operation<{ id: number } & GetInfoParams, SurveyInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the surveys that the short list has and that match the given conditions. */
export const countInfoSystemSurveys: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** Makes a new survey with the questions of another. */
export const copySystemSurveys: Operation<{ id: number } & NoParams, Survey> = {
  of: base,
  name: "copy",
  path: "{item}/copy",
  method: "POST",
};

/** A list of questions that staff fill in, for example about an opportunity or a project. */
export interface SystemSurveysResource {
  /** Lists surveys. A list of questions that staff fill in, for example about an opportunity or a project. */
  list(params?: ListParams, options?: RequestOptions): Pages<Survey>;
  /** Gets one survey by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Survey>;
  /**
   * Creates a survey and returns it. A list of questions that staff fill in, for example about an opportunity or a
   * project.
   */
  create(params: SurveyCreate, options?: RequestOptions): Promise<Survey>;
  /** Changes the given fields of one survey; the others stay as they are. */
  update(id: number, params: SurveyUpdate, options?: RequestOptions): Promise<Survey>;
  /** Replaces one survey whole; fields that are left out go back to their defaults. */
  replace(id: number, params: SurveyCreate, options?: RequestOptions): Promise<Survey>;
  /** Deletes one survey for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the surveys that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists surveys in short, by name. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<SurveyInfo>;
  /** Gets one survey in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<SurveyInfo>;
  /** Counts the surveys that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
  /** Makes a new survey with the questions of another. */
  copy(id: number, params?: NoParams, options?: RequestOptions): Promise<Survey>;
}

/** What `client.systemSurveys` is made from. */
export const systemSurveysResource: Resource<SystemSurveysResource> = {
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
    copySystemSurveys,
  ],
};

/** The operations behind the tools of this resource. */
export const systemSurveysTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_system_surveys_copy: { operation: copySystemSurveys },
  connect_wise_psa_system_surveys_count: { operation: countSystemSurveys },
  connect_wise_psa_system_surveys_count_info: { operation: countInfoSystemSurveys },
  create_a_connect_wise_psa_system_survey: { operation: createSystemSurvey },
  delete_a_connect_wise_psa_system_survey_by_id: { operation: deleteSystemSurvey },
  get_single_connect_wise_psa_system_survey_by_id: { operation: getSystemSurvey },
  connect_wise_psa_system_surveys_get_info: { operation: getInfoSystemSurveys },
  list_all_connect_wise_psa_system_surveys: { operation: listSystemSurveys },
  connect_wise_psa_system_surveys_list_info: { operation: listInfoSystemSurveys },
  replace_a_connect_wise_psa_system_survey_by_id: { operation: replaceSystemSurvey },
  update_a_connect_wise_psa_system_survey_by_id: { operation: updateSystemSurvey },
};
