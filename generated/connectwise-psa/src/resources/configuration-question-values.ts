// @generated from definitions/connectwise-psa/resources/company/configuration-question-values.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type {
  CountInfoParams,
  CountParams,
  GetParams,
  ListInfoParams,
  ListParams,
  UsagesListParams,
  UsagesParams,
} from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type {
  ConfigurationTypeQuestionValue,
  ConfigurationTypeQuestionValueCreate,
  ConfigurationTypeQuestionValueInfo,
  ConfigurationTypeQuestionValueUpdate,
} from "../schemas/company/configuration-type-question-value.js";
import type { ConfigurationTypeQuestionInfo } from "../schemas/company/configuration-type-question.js";
import { expression } from "@toolwright/runtime";
import {
  countInfoShape,
  countShape,
  createShape,
  deleteShape,
  getShape,
  listInfoShape,
  listShape,
  replaceShape,
  updateShape,
  usagesListShape,
  usagesShape,
} from "../conventions.js";

export interface ListConfigurationQuestionValuesParams extends ListParams {
  /** Id of the configuration type. */
  configurationTypeId: number;
  /** Id of the configuration question. */
  questionId: number;
}

export interface GetConfigurationQuestionValueParams extends GetParams {
  /** Id of the configuration type. */
  configurationTypeId: number;
  /** Id of the configuration question. */
  questionId: number;
  /** Id of the configuration question value. */
  id: number;
}

export interface CreateConfigurationQuestionValueParams extends ConfigurationTypeQuestionValueCreate {
  /** Id of the configuration type. */
  configurationTypeId: number;
  /** Id of the configuration question. */
  questionId: number;
}

export interface UpdateConfigurationQuestionValueParams extends ConfigurationTypeQuestionValueUpdate {
  /** Id of the configuration type. */
  configurationTypeId: number;
  /** Id of the configuration question. */
  questionId: number;
  /** Id of the configuration question value. */
  id: number;
}

export interface ReplaceConfigurationQuestionValueParams extends ConfigurationTypeQuestionValueCreate {
  /** Id of the configuration type. */
  configurationTypeId: number;
  /** Id of the configuration question. */
  questionId: number;
  /** Id of the configuration question value. */
  id: number;
}

export interface DeleteConfigurationQuestionValueParams {
  /** Id of the configuration type. */
  configurationTypeId: number;
  /** Id of the configuration question. */
  questionId: number;
  /** Id of the configuration question value. */
  id: number;
}

export interface CountConfigurationQuestionValuesParams extends CountParams {
  /** Id of the configuration type. */
  configurationTypeId: number;
  /** Id of the configuration question. */
  questionId: number;
}

export interface UsagesConfigurationQuestionValuesParams extends UsagesParams {
  /** Id of the configuration type. */
  configurationTypeId: number;
  /** Id of the configuration question. */
  questionId: number;
  /** Id of the configuration question value. */
  id: number;
}

export interface UsagesListConfigurationQuestionValuesParams extends UsagesListParams {
  /** Id of the configuration type. */
  configurationTypeId: number;
  /** Id of the configuration question. */
  questionId: number;
  /** Id of the configuration question value. */
  id: number;
}

export interface ListInfoConfigurationQuestionValuesParams extends ListInfoParams {
  /** Id of the configuration type. */
  configurationTypeId: number;
  /** Id of the configuration question. */
  questionId: number;
}

export interface CountInfoConfigurationQuestionValuesParams extends CountInfoParams {
  /** Id of the configuration type. */
  configurationTypeId: number;
  /** Id of the configuration question. */
  questionId: number;
}

export interface GetInfoConfigurationQuestionValuesParams {
  /** Id of the configuration type. */
  configurationTypeId: number;
  /** Id of the configuration question. */
  questionId: number;
  /** Id of the configuration question value. */
  id: number;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

const base: ResourceShape = {
  name: "configuration_question_values",
  path: "/company/configurations/types/{configurationTypeId}/questions/{questionId}/values",
  paths: {
    list_info: "/configurations/types/{configurationTypeId}/questions/{questionId}/values/info",
    count_info: "/configurations/types/{configurationTypeId}/questions/{questionId}/values/info/count",
  },
  required: ["value"],
};

/**
 * Lists configuration question values. The choices of one question that is answered from a list, such as the editions
 * of an operating system.
 */
export const listConfigurationQuestionValues: Operation<
  ListConfigurationQuestionValuesParams,
  ConfigurationTypeQuestionValue
> = { of: base, like: listShape };

/** Gets one configuration question value by its id. */
export const getConfigurationQuestionValue: Operation<
  GetConfigurationQuestionValueParams,
  ConfigurationTypeQuestionValue
> = { of: base, like: getShape };

/**
 * Creates a configuration question value and returns it. The choices of one question that is answered from a list, such
 * as the editions of an operating system.
 */
export const createConfigurationQuestionValue: Operation<
  CreateConfigurationQuestionValueParams,
  ConfigurationTypeQuestionValue
> = { of: base, like: createShape };

/** Changes the given fields of one configuration question value; the others stay as they are. */
export const updateConfigurationQuestionValue: Operation<
  UpdateConfigurationQuestionValueParams,
  ConfigurationTypeQuestionValue
> = { of: base, like: updateShape };

/** Replaces one configuration question value whole; fields that are left out go back to their defaults. */
export const replaceConfigurationQuestionValue: Operation<
  ReplaceConfigurationQuestionValueParams,
  ConfigurationTypeQuestionValue
> = { of: base, like: replaceShape };

/** Deletes one configuration question value for good. */
export const deleteConfigurationQuestionValue: Operation<DeleteConfigurationQuestionValueParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the configuration question values that match the given conditions. */
export const countConfigurationQuestionValues: Operation<CountConfigurationQuestionValuesParams, Count> = {
  of: base,
  like: countShape,
};

/** Tells which kinds of records use one configuration question value and so stand in the way of deleting it. */
export const usagesConfigurationQuestionValues: Operation<UsagesConfigurationQuestionValuesParams, Usage> = {
  of: base,
  like: usagesShape,
};

/** Lists the single records that use one configuration question value. */
export const usagesListConfigurationQuestionValues: Operation<UsagesListConfigurationQuestionValuesParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists configuration question values in short, one page at a time. */
export const listInfoConfigurationQuestionValues: Operation<
  ListInfoConfigurationQuestionValuesParams,
  ConfigurationTypeQuestionValueInfo
> = { of: base, like: listInfoShape };

/** Counts the configuration question values that the short list has and that match the given conditions. */
export const countInfoConfigurationQuestionValues: Operation<CountInfoConfigurationQuestionValuesParams, Count> = {
  of: base,
  like: countInfoShape,
};

/** Gets one choice of a configuration question in short. */
export const getInfoConfigurationQuestionValues: Operation<
  GetInfoConfigurationQuestionValuesParams,
  ConfigurationTypeQuestionInfo
> = {
  of: base,
  name: "get_info",
  path: "/configurations/types/{configurationTypeId}/questions/{questionId}/values/{id}/info",
  method: "GET",
  query: { fields: expression },
};

/** The choices of one question that is answered from a list, such as the editions of an operating system. */
export interface ConfigurationQuestionValuesResource {
  /**
   * Lists configuration question values. The choices of one question that is answered from a list, such as the editions
   * of an operating system.
   */
  list(params: ListConfigurationQuestionValuesParams, options?: RequestOptions): Pages<ConfigurationTypeQuestionValue>;
  /** Gets one configuration question value by its id. */
  get(params: GetConfigurationQuestionValueParams, options?: RequestOptions): Promise<ConfigurationTypeQuestionValue>;
  /**
   * Creates a configuration question value and returns it. The choices of one question that is answered from a list,
   * such as the editions of an operating system.
   */
  create(
    params: CreateConfigurationQuestionValueParams,
    options?: RequestOptions,
  ): Promise<ConfigurationTypeQuestionValue>;
  /** Changes the given fields of one configuration question value; the others stay as they are. */
  update(
    params: UpdateConfigurationQuestionValueParams,
    options?: RequestOptions,
  ): Promise<ConfigurationTypeQuestionValue>;
  /** Replaces one configuration question value whole; fields that are left out go back to their defaults. */
  replace(
    params: ReplaceConfigurationQuestionValueParams,
    options?: RequestOptions,
  ): Promise<ConfigurationTypeQuestionValue>;
  /** Deletes one configuration question value for good. */
  delete(params: DeleteConfigurationQuestionValueParams, options?: RequestOptions): Promise<void>;
  /** Counts the configuration question values that match the given conditions. */
  count(params: CountConfigurationQuestionValuesParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one configuration question value and so stand in the way of deleting it. */
  usages(params: UsagesConfigurationQuestionValuesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one configuration question value. */
  usagesList(params: UsagesListConfigurationQuestionValuesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists configuration question values in short, one page at a time. */
  listInfo(
    params: ListInfoConfigurationQuestionValuesParams,
    options?: RequestOptions,
  ): Pages<ConfigurationTypeQuestionValueInfo>;
  /** Counts the configuration question values that the short list has and that match the given conditions. */
  countInfo(params: CountInfoConfigurationQuestionValuesParams, options?: RequestOptions): Promise<Count>;
  /** Gets one choice of a configuration question in short. */
  getInfo(
    params: GetInfoConfigurationQuestionValuesParams,
    options?: RequestOptions,
  ): Promise<ConfigurationTypeQuestionInfo>;
}

/** What `client.configurationQuestionValues` is made from. */
export const configurationQuestionValuesResource: Resource<ConfigurationQuestionValuesResource> = {
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
    countInfoShape,
    getInfoConfigurationQuestionValues,
  ],
};

/** The operations behind the tools of this resource. */
export const configurationQuestionValuesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_configuration_question_values_count: { operation: countConfigurationQuestionValues },
  connect_wise_psa_configuration_question_values_count_info: { operation: countInfoConfigurationQuestionValues },
  create_a_connect_wise_psa_configuration_question_value: { operation: createConfigurationQuestionValue },
  delete_a_connect_wise_psa_configuration_question_value_by_id: { operation: deleteConfigurationQuestionValue },
  get_single_connect_wise_psa_configuration_question_value_by_id: { operation: getConfigurationQuestionValue },
  connect_wise_psa_configuration_question_values_get_info: { operation: getInfoConfigurationQuestionValues },
  list_all_connect_wise_psa_configuration_question_values: { operation: listConfigurationQuestionValues },
  connect_wise_psa_configuration_question_values_list_info: { operation: listInfoConfigurationQuestionValues },
  replace_a_connect_wise_psa_configuration_question_value_by_id: { operation: replaceConfigurationQuestionValue },
  update_a_connect_wise_psa_configuration_question_value_by_id: { operation: updateConfigurationQuestionValue },
  connect_wise_psa_configuration_question_values_usages: { operation: usagesConfigurationQuestionValues },
  connect_wise_psa_configuration_question_values_usages_list: { operation: usagesListConfigurationQuestionValues },
};
