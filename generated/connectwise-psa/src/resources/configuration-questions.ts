// @generated from definitions/connectwise-psa/resources/company/configuration-questions.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
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
  /**
   * Id of the configuration type.
   */
  configurationTypeId: number;
  /**
   * Id of the configuration question.
   */
  id: number;
}

export interface UpdateConfigurationQuestionParams extends ConfigurationTypeQuestionUpdate {
  /**
   * Id of the configuration type.
   */
  configurationTypeId: number;
  /**
   * Id of the configuration question.
   */
  id: number;
}

export interface ReplaceConfigurationQuestionParams extends ConfigurationTypeQuestionCreate {
  /**
   * Id of the configuration type.
   */
  configurationTypeId: number;
  /**
   * Id of the configuration question.
   */
  id: number;
}

export interface DeleteConfigurationQuestionParams {
  /**
   * Id of the configuration type.
   */
  configurationTypeId: number;
  /**
   * Id of the configuration question.
   */
  id: number;
}

export interface UsagesConfigurationQuestionsParams extends UsagesParams {
  /**
   * Id of the configuration type.
   */
  configurationTypeId: number;
  /**
   * Id of the configuration question.
   */
  id: number;
}

export interface UsagesListConfigurationQuestionsParams extends UsagesListParams {
  /**
   * Id of the configuration type.
   */
  configurationTypeId: number;
  /**
   * Id of the configuration question.
   */
  id: number;
}

export interface GetInfoConfigurationQuestionsParams extends GetInfoParams {
  /**
   * Id of the configuration type.
   */
  configurationTypeId: number;
  /**
   * Id of the configuration question.
   */
  id: number;
}

/**
 * Lists configuration questions, one page at a time.
 */
export const listConfigurationQuestions: Operation<
  { configurationTypeId: number } & ListParams,
  ConfigurationTypeQuestion
> = {
  like: listShape,
  id: "configuration_questions.list",
  path: "/company/configurations/types/{configurationTypeId}/questions",
  ids: { configurationTypeId: "integer" },
};

/**
 * Gets one configuration question by its id.
 */
export const getConfigurationQuestion: Operation<GetConfigurationQuestionParams, ConfigurationTypeQuestion> = {
  like: getShape,
  id: "configuration_questions.get",
  path: "/company/configurations/types/{configurationTypeId}/questions/{id}",
  ids: { configurationTypeId: "integer", id: "integer" },
};

/**
 * Creates a configuration question and returns it.
 */
export const createConfigurationQuestion: Operation<
  { configurationTypeId: number } & ConfigurationTypeQuestionCreate,
  ConfigurationTypeQuestion
> = {
  like: createShape,
  id: "configuration_questions.create",
  path: "/company/configurations/types/{configurationTypeId}/questions",
  ids: { configurationTypeId: "integer" },
  required: ["fieldType", "entryType", "sequenceNumber", "question"],
};

/**
 * Changes the given fields of one configuration question; the others stay as they are.
 */
export const updateConfigurationQuestion: Operation<UpdateConfigurationQuestionParams, ConfigurationTypeQuestion> = {
  like: updateShape,
  id: "configuration_questions.update",
  path: "/company/configurations/types/{configurationTypeId}/questions/{id}",
  ids: { configurationTypeId: "integer", id: "integer" },
};

/**
 * Replaces one configuration question whole; fields that are left out go back to their defaults.
 */
export const replaceConfigurationQuestion: Operation<ReplaceConfigurationQuestionParams, ConfigurationTypeQuestion> = {
  like: replaceShape,
  id: "configuration_questions.replace",
  path: "/company/configurations/types/{configurationTypeId}/questions/{id}",
  ids: { configurationTypeId: "integer", id: "integer" },
  required: ["fieldType", "entryType", "sequenceNumber", "question"],
};

/**
 * Deletes one configuration question for good.
 */
export const deleteConfigurationQuestion: Operation<DeleteConfigurationQuestionParams, void> = {
  like: deleteShape,
  id: "configuration_questions.delete",
  path: "/company/configurations/types/{configurationTypeId}/questions/{id}",
  ids: { configurationTypeId: "integer", id: "integer" },
};

/**
 * Counts the configuration questions that match the given conditions.
 */
export const countConfigurationQuestions: Operation<{ configurationTypeId: number } & CountParams, Count> = {
  like: countShape,
  id: "configuration_questions.count",
  path: "/company/configurations/types/{configurationTypeId}/questions/count",
  ids: { configurationTypeId: "integer" },
};

/**
 * Tells which kinds of records use one configuration question and so stand in the way of deleting it.
 */
export const usagesConfigurationQuestions: Operation<UsagesConfigurationQuestionsParams, Usage> = {
  like: usagesShape,
  id: "configuration_questions.usages",
  path: "/company/configurations/types/{configurationTypeId}/questions/{id}/usages",
  ids: { configurationTypeId: "integer", id: "integer" },
};

/**
 * Lists the single records that use one configuration question.
 */
export const usagesListConfigurationQuestions: Operation<UsagesListConfigurationQuestionsParams, Usage> = {
  like: usagesListShape,
  id: "configuration_questions.usages_list",
  path: "/company/configurations/types/{configurationTypeId}/questions/{id}/usages/list",
  ids: { configurationTypeId: "integer", id: "integer" },
};

/**
 * Lists configuration questions in short, one page at a time.
 */
export const listInfoConfigurationQuestions: Operation<
  { configurationTypeId: number } & ListInfoParams,
  ConfigurationTypeQuestionInfo
> = {
  like: listInfoShape,
  id: "configuration_questions.list_info",
  path: "/configurations/types/{configurationTypeId}/questions/info",
  ids: { configurationTypeId: "integer" },
};

/**
 * Gets one configuration question in short.
 */
export const getInfoConfigurationQuestions: Operation<
  GetInfoConfigurationQuestionsParams,
  ConfigurationTypeQuestionInfo
> = {
  like: getInfoShape,
  id: "configuration_questions.get_info",
  path: "/configurations/types/{configurationTypeId}/questions/{id}/info",
  ids: { configurationTypeId: "integer", id: "integer" },
};

/**
 * Counts the configuration questions as the short list has them.
 */
export const countInfoConfigurationQuestions: Operation<{ configurationTypeId: number } & CountInfoParams, Count> = {
  like: countInfoShape,
  id: "configuration_questions.count_info",
  path: "/configurations/types/{configurationTypeId}/questions/info/count",
  ids: { configurationTypeId: "integer" },
};

/**
 * What is asked about configurations of one type, such as serial number of the license or warranty provider. Each
 * configuration of the type stores its answers.
 */
export class ConfigurationQuestionsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists configuration questions, one page at a time.
   */
  list(
    configurationTypeId: number,
    params: ListParams = {},
    options?: RequestOptions,
  ): Pages<ConfigurationTypeQuestion> {
    return this.#client.pages(listConfigurationQuestions, { ...params, configurationTypeId }, options);
  }

  /**
   * Gets one configuration question by its id.
   */
  get(params: GetConfigurationQuestionParams, options?: RequestOptions): Promise<ConfigurationTypeQuestion> {
    return this.#client.call(getConfigurationQuestion, params, options);
  }

  /**
   * Creates a configuration question and returns it.
   */
  create(
    configurationTypeId: number,
    params: ConfigurationTypeQuestionCreate,
    options?: RequestOptions,
  ): Promise<ConfigurationTypeQuestion> {
    return this.#client.call(createConfigurationQuestion, { ...params, configurationTypeId }, options);
  }

  /**
   * Changes the given fields of one configuration question; the others stay as they are.
   */
  update(params: UpdateConfigurationQuestionParams, options?: RequestOptions): Promise<ConfigurationTypeQuestion> {
    return this.#client.call(updateConfigurationQuestion, params, options);
  }

  /**
   * Replaces one configuration question whole; fields that are left out go back to their defaults.
   */
  replace(params: ReplaceConfigurationQuestionParams, options?: RequestOptions): Promise<ConfigurationTypeQuestion> {
    return this.#client.call(replaceConfigurationQuestion, params, options);
  }

  /**
   * Deletes one configuration question for good.
   */
  delete(params: DeleteConfigurationQuestionParams, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteConfigurationQuestion, params, options);
  }

  /**
   * Counts the configuration questions that match the given conditions.
   */
  count(configurationTypeId: number, params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countConfigurationQuestions, { ...params, configurationTypeId }, options);
  }

  /**
   * Tells which kinds of records use one configuration question and so stand in the way of deleting it.
   */
  usages(params: UsagesConfigurationQuestionsParams, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesConfigurationQuestions, params, options);
  }

  /**
   * Lists the single records that use one configuration question.
   */
  usagesList(params: UsagesListConfigurationQuestionsParams, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesListConfigurationQuestions, params, options);
  }

  /**
   * Lists configuration questions in short, one page at a time.
   */
  listInfo(
    configurationTypeId: number,
    params: ListInfoParams = {},
    options?: RequestOptions,
  ): Pages<ConfigurationTypeQuestionInfo> {
    return this.#client.pages(listInfoConfigurationQuestions, { ...params, configurationTypeId }, options);
  }

  /**
   * Gets one configuration question in short.
   */
  getInfo(
    params: GetInfoConfigurationQuestionsParams,
    options?: RequestOptions,
  ): Promise<ConfigurationTypeQuestionInfo> {
    return this.#client.call(getInfoConfigurationQuestions, params, options);
  }

  /**
   * Counts the configuration questions as the short list has them.
   */
  countInfo(configurationTypeId: number, params: CountInfoParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoConfigurationQuestions, { ...params, configurationTypeId }, options);
  }
}
