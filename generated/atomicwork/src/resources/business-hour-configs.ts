// @generated from definitions/atomicwork/resources/business-hours/business-hour-configs.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { ListKind } from "../schemas/agent-groups/agent-group.js";
import type { BusinessHourConfig } from "../schemas/business-hours/business-hour-config.js";
import { expression, integer, text } from "@toolwright/runtime";
import { getShape, listShape } from "../conventions.js";

export interface ListBusinessHourConfigsParams extends ListParams {
  /** Text to look for in the names. */
  search_key?: string;
  type?: ListKind;
}

export interface GetBusinessHourConfigParams {
  /** Numeric id of the workspace. */
  workspace_id: number;
  /** Id of the business hours setting. */
  id: number;
}

const base: ResourceShape = { name: "business_hour_configs", path: "/workspaces/{workspace_id}/business-hour-config" };

/**
 * Lists the business hours settings of a workspace. Working hours and holidays of a workspace; service times are
 * counted in them.
 */
export const listBusinessHourConfigs: Operation<
  { workspace_id: number } & ListBusinessHourConfigsParams,
  BusinessHourConfig
> = { of: base, like: listShape, query: { search_key: text, type: expression, page: integer, per_page: integer } };

/** Reads one business hours setting. */
export const getBusinessHourConfig: Operation<GetBusinessHourConfigParams, BusinessHourConfig> = {
  of: base,
  like: getShape,
};

/** Working hours and holidays of a workspace; service times are counted in them. */
export interface BusinessHourConfigsResource {
  /**
   * Lists the business hours settings of a workspace. Working hours and holidays of a workspace; service times are
   * counted in them.
   */
  list(
    workspaceId: number,
    params?: ListBusinessHourConfigsParams,
    options?: RequestOptions,
  ): Pages<BusinessHourConfig>;
  /** Reads one business hours setting. */
  get(params: GetBusinessHourConfigParams, options?: RequestOptions): Promise<BusinessHourConfig>;
}

/** What `client.businessHourConfigs` is made from. */
export const businessHourConfigsResource: Resource<BusinessHourConfigsResource> = {
  of: base,
  operations: [listBusinessHourConfigs, getShape],
};

/** The operations behind the tools of this resource. */
export const businessHourConfigsTools: Readonly<Record<string, ToolBinding>> = {
  get_single_atomicwork_business_hour_config_by_id: { operation: getBusinessHourConfig },
  list_all_atomicwork_business_hour_configs: { operation: listBusinessHourConfigs },
};
