// @generated from definitions/connectwise-psa/resources/system/custom-report-parameters.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  CustomReportParameter,
  CustomReportParameterCreate,
  CustomReportParameterUpdate,
} from "../schemas/system/custom-report-parameter.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetCustomReportParameterParams extends GetParams {
  /** Id of the custom report. */
  customReportId: number;
  /** Id of the custom report parameter. */
  id: number;
}

export interface UpdateCustomReportParameterParams extends CustomReportParameterUpdate {
  /** Id of the custom report. */
  customReportId: number;
  /** Id of the custom report parameter. */
  id: number;
}

export interface ReplaceCustomReportParameterParams extends CustomReportParameterCreate {
  /** Id of the custom report. */
  customReportId: number;
  /** Id of the custom report parameter. */
  id: number;
}

export interface DeleteCustomReportParameterParams {
  /** Id of the custom report. */
  customReportId: number;
  /** Id of the custom report parameter. */
  id: number;
}

const base: ResourceShape = {
  name: "custom_report_parameters",
  path: "/system/customReports/{customReportId}/parameters",
};

/** Lists custom report parameters. A named parameter that a custom report takes, such as a start date. */
export const listCustomReportParameters: Operation<{ customReportId: number } & ListParams, CustomReportParameter> = {
  of: base,
  like: listShape,
};

/** Gets one custom report parameter by its id. */
export const getCustomReportParameter: Operation<GetCustomReportParameterParams, CustomReportParameter> = {
  of: base,
  like: getShape,
};

/**
 * Creates a custom report parameter and returns it. A named parameter that a custom report takes, such as a start date.
 */
export const createCustomReportParameter: Operation<
  { customReportId: number } & CustomReportParameterCreate,
  CustomReportParameter
> = { of: base, like: createShape };

/** Changes the given fields of one custom report parameter; the others stay as they are. */
export const updateCustomReportParameter: Operation<UpdateCustomReportParameterParams, CustomReportParameter> = {
  of: base,
  like: updateShape,
};

/** Replaces one custom report parameter whole; fields that are left out go back to their defaults. */
export const replaceCustomReportParameter: Operation<ReplaceCustomReportParameterParams, CustomReportParameter> = {
  of: base,
  like: replaceShape,
};

/** Deletes one custom report parameter for good. */
export const deleteCustomReportParameter: Operation<DeleteCustomReportParameterParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the custom report parameters that match the given conditions. */
export const countCustomReportParameters: Operation<{ customReportId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A named parameter that a custom report takes, such as a start date. */
export interface CustomReportParametersResource {
  /** Lists custom report parameters. A named parameter that a custom report takes, such as a start date. */
  list(customReportId: number, params?: ListParams, options?: RequestOptions): Pages<CustomReportParameter>;
  /** Gets one custom report parameter by its id. */
  get(params: GetCustomReportParameterParams, options?: RequestOptions): Promise<CustomReportParameter>;
  /**
   * Creates a custom report parameter and returns it. A named parameter that a custom report takes, such as a start
   * date.
   */
  create(
    customReportId: number,
    params?: CustomReportParameterCreate,
    options?: RequestOptions,
  ): Promise<CustomReportParameter>;
  /** Changes the given fields of one custom report parameter; the others stay as they are. */
  update(params: UpdateCustomReportParameterParams, options?: RequestOptions): Promise<CustomReportParameter>;
  /** Replaces one custom report parameter whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceCustomReportParameterParams, options?: RequestOptions): Promise<CustomReportParameter>;
  /** Deletes one custom report parameter for good. */
  delete(params: DeleteCustomReportParameterParams, options?: RequestOptions): Promise<void>;
  /** Counts the custom report parameters that match the given conditions. */
  count(customReportId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.customReportParameters` is made from. */
export const customReportParametersResource: Resource<CustomReportParametersResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const customReportParametersTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_custom_report_parameters_count: { operation: countCustomReportParameters },
  create_a_connect_wise_psa_custom_report_parameter: { operation: createCustomReportParameter },
  delete_a_connect_wise_psa_custom_report_parameter_by_id: { operation: deleteCustomReportParameter },
  get_single_connect_wise_psa_custom_report_parameter_by_id: { operation: getCustomReportParameter },
  list_all_connect_wise_psa_custom_report_parameters: { operation: listCustomReportParameters },
  replace_a_connect_wise_psa_custom_report_parameter_by_id: { operation: replaceCustomReportParameter },
  update_a_connect_wise_psa_custom_report_parameter_by_id: { operation: updateCustomReportParameter },
};
