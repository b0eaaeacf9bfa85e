// @generated from definitions/connectwise-psa/resources/company/configuration-questions.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
  UsagesListParams,
  UsagesParams,
} from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type {
  ConfigurationTypeQuestion,
  ConfigurationTypeQuestionCreate,
  ConfigurationTypeQuestionInfo,
  ConfigurationTypeQuestionUpdate,
} from "../schemas/company/configuration-type-question.js";
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
  usagesListShape,
  usagesShape,
} from "../conventions.js";

export interface GetConfigurationQuestionParams extends GetParams {
  /** Id of the configuration type. */
  configurationTypeId: number;
  /** Id of the configuration question. */
  id: number;
}

export interface UpdateConfigurationQuestionParams extends ConfigurationTypeQuestionUpdate {
  /** Id of the configuration type. */
  configurationTypeId: number;
  /** Id of the configuration question. */
  id: number;
}

export interface ReplaceConfigurationQuestionParams extends ConfigurationTypeQuestionCreate {
  /** Id of the configuration type. */
  configurationTypeId: number;
  /** Id of the configuration question. */
  id: number;
}

export interface DeleteConfigurationQuestionParams {
  /** Id of the configuration type. */
  configurationTypeId: number;
  /** Id of the configuration question. */
  id: number;
}

export interface UsagesConfigurationQuestionsParams extends UsagesParams {
  /** Id of the configuration type. */
  configurationTypeId: number;
  /** Id of the configuration question. */
  id: number;
}

export interface UsagesListConfigurationQuestionsParams extends UsagesListParams {
  /** Id of the configuration type. */
  configurationTypeId: number;
  /** Id of the configuration question. */
  id: number;
}

export interface GetInfoConfigurationQuestionsParams extends GetInfoParams {
  /** Id of the configuration type. */
  configurationTypeId: number;
  /** Id of the configuration question. */
  id: number;
}

const base: ResourceShape = {
  name: "configuration_questions",
  path: "/company/configurations/types/{configurationTypeId}/questions",
  paths: {
    list_info: "/configurations/types/{configurationTypeId}/questions/info",
    get_info: "/configurations/types/{configurationTypeId}/questions/{id}/info",
    count_info: "/configurations/types/{configurationTypeId}/questions/info/count",
  },
  required: ["fieldType", "entryType", "sequenceNumber", "question"],
};

/**
 * Lists configuration questions. What is asked about configurations of one type, such as serial number of the license
 * or warranty provider.
 */
export const listConfigurationQuestions: Operation<
  { configurationTypeId: number } & ListParams,
  ConfigurationTypeQuestion
> = { of: base, like: listShape };

/** Gets one configuration question by its id. */
export const getConfigurationQuestion: Operation<GetConfigurationQuestionParams, ConfigurationTypeQuestion> = {
  of: base,
  like: getShape,
};

/**
 * Creates a configuration question and returns it. What is asked about configurations of one type, such as serial
 * number of the license or warranty provider.
 */
export const createConfigurationQuestion: Operation<
  { configurationTypeId: number } & ConfigurationTypeQuestionCreate,
  ConfigurationTypeQuestion
> = { of: base, like: createShape };

/** Changes the given fields of one configuration question; the others stay as they are. */
export const updateConfigurationQuestion: Operation<UpdateConfigurationQuestionParams, ConfigurationTypeQuestion> = {
  of: base,
  like: updateShape,
};

/** Replaces one configuration question whole; fields that are left out go back to their defaults. */
export const replaceConfigurationQuestion: Operation<ReplaceConfigurationQuestionParams, ConfigurationTypeQuestion> = {
  of: base,
  like: replaceShape,
};

/** Deletes one configuration question for good. */
export const deleteConfigurationQuestion: Operation<DeleteConfigurationQuestionParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the configuration questions that match the given conditions. */
export const countConfigurationQuestions: Operation<{ configurationTypeId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Tells which kinds of records use one configuration question and so stand in the way of deleting it. */
export const usagesConfigurationQuestions: Operation<UsagesConfigurationQuestionsParams, Usage> = {
  of: base,
  like: usagesShape,
};

/** Lists the single records that use one configuration question. */
export const usagesListConfigurationQuestions: Operation<UsagesListConfigurationQuestionsParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists configuration questions in short, one page at a time. */
export const listInfoConfigurationQuestions: Operation<
  { configurationTypeId: number } & ListInfoParams,
  ConfigurationTypeQuestionInfo
> = { of: base, like: listInfoShape };

/** Gets one configuration question in short. */
export const getInfoConfigurationQuestions: Operation<
  GetInfoConfigurationQuestionsParams,
  ConfigurationTypeQuestionInfo
> = { of: base, like: getInfoShape };

/** Counts the configuration questions that the short list has and that match the given conditions. */
export const countInfoConfigurationQuestions: Operation<{ configurationTypeId: number } & CountInfoParams, Count> = {
  of: base,
  like: countInfoShape,
};

/** What is asked about configurations of one type, such as serial number of the license or warranty provider. */
export interface ConfigurationQuestionsResource {
  /**
   * Lists configuration questions. What is asked about configurations of one type, such as serial number of the license
   * or warranty provider.
   */
  list(configurationTypeId: number, params?: ListParams, options?: RequestOptions): Pages<ConfigurationTypeQuestion>;
  /** Gets one configuration question by its id. */
  get(params: GetConfigurationQuestionParams, options?: RequestOptions): Promise<ConfigurationTypeQuestion>;
  /**
   * Creates a configuration question and returns it. What is asked about configurations of one type, such as serial
   * number of the license or warranty provider.
   */
  create(
    configurationTypeId: number,
    params: ConfigurationTypeQuestionCreate,
    options?: RequestOptions,
  ): Promise<ConfigurationTypeQuestion>;
  /** Changes the given fields of one configuration question; the others stay as they are. */
  update(params: UpdateConfigurationQuestionParams, options?: RequestOptions): Promise<ConfigurationTypeQuestion>;
  /** Replaces one configuration question whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceConfigurationQuestionParams, options?: RequestOptions): Promise<ConfigurationTypeQuestion>;
  /** Deletes one configuration question for good. */
  delete(params: DeleteConfigurationQuestionParams, options?: RequestOptions): Promise<void>;
  /** Counts the configuration questions that match the given conditions. */
  count(configurationTypeId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one configuration question and so stand in the way of deleting it. */
  usages(params: UsagesConfigurationQuestionsParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one configuration question. */
  usagesList(params: UsagesListConfigurationQuestionsParams, options?: RequestOptions): Pages<Usage>;
  /** Lists configuration questions in short, one page at a time. */
  listInfo(
    configurationTypeId: number,
    params?: ListInfoParams,
    options?: RequestOptions,
  ): Pages<ConfigurationTypeQuestionInfo>;
  /** Gets one configuration question in short. */
  getInfo(
    params: GetInfoConfigurationQuestionsParams,
    options?: RequestOptions,
  ): Promise<ConfigurationTypeQuestionInfo>;
  /** Counts the configuration questions that the short list has and that match the given conditions. */
  countInfo(configurationTypeId: number, params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.configurationQuestions` is made from. */
export const configurationQuestionsResource: Resource<ConfigurationQuestionsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    usagesShape,
    usagesListShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const configurationQuestionsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_configuration_questions_count: { operation: countConfigurationQuestions },
  connect_wise_psa_configuration_questions_count_info: { operation: countInfoConfigurationQuestions },
  create_a_connect_wise_psa_configuration_question: { operation: createConfigurationQuestion },
  delete_a_connect_wise_psa_configuration_question_by_id: { operation: deleteConfigurationQuestion },
  get_single_connect_wise_psa_configuration_question_by_id: { operation: getConfigurationQuestion },
  connect_wise_psa_configuration_questions_get_info: { operation: getInfoConfigurationQuestions },
  list_all_connect_wise_psa_configuration_questions: { operation: listConfigurationQuestions },
  connect_wise_psa_configuration_questions_list_info: { operation: listInfoConfigurationQuestions },
  replace_a_connect_wise_psa_configuration_question_by_id: { operation: replaceConfigurationQuestion },
  update_a_connect_wise_psa_configuration_question_by_id: { operation: updateConfigurationQuestion },
  connect_wise_psa_configuration_questions_usages: { operation: usagesConfigurationQuestions },
  connect_wise_psa_configuration_questions_usages_list: { operation: usagesListConfigurationQuestions },
};
