// @generated from definitions/connectwise-psa/resources/marketing/marketing-groups.yaml
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
  UsagesListParams,
  UsagesParams,
} from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type { Group, GroupCreate, GroupInfo, GroupUpdate } from "../schemas/marketing/group.js";
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

export interface ListMarketingGroupsParams extends ListParams {
  /** Filter, e.g. `inactiveFlag = false and name contains "Newsletter"`. */
  conditions?: string;
}

const base: ResourceShape = { name: "marketing_groups", path: "/marketing/groups", required: ["name"] };

/** Lists marketing groups. A list of companies and contacts for mailings and campaigns, such as Newsletter. */
export const listMarketingGroups: Operation<ListMarketingGroupsParams, Group> = { of: base, like: listShape };

/** Gets one marketing group by its id. */
export const getMarketingGroup: Operation<{ id: number } & GetParams, Group> = { of: base, like: getShape };

/** Creates a marketing group and returns it. */
export const createMarketingGroup: Operation<GroupCreate, Group> = { of: base, like: createShape };

/** Changes the given fields of one marketing group; the others stay as they are. */
export const updateMarketingGroup: Operation<{ id: number } & GroupUpdate, Group> = { of: base, like: updateShape };

/** Replaces one marketing group whole; fields that are left out go back to their defaults. */
export const replaceMarketingGroup: Operation<{ id: number } & GroupCreate, Group> = { of: base, like: replaceShape };

/** Deletes one marketing group for good. */
export const deleteMarketingGroup: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the marketing groups that match the given conditions. */
export const countMarketingGroups: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one marketing group and so stand in the way of deleting it. */
export const usagesMarketingGroups: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one marketing group. */
export const usagesListMarketingGroups: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists marketing groups in short, one page at a time. */
export const listInfoMarketingGroups: Operation<ListInfoParams, GroupInfo> = { of: base, like: listInfoShape };

/** Gets one marketing group in short. */
export const getInfoMarketingGroups: Operation<{ id: number } & GetInfoParams, GroupInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the marketing groups that the short list has and that match the given conditions. */
export const countInfoMarketingGroups: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A list of companies and contacts for mailings and campaigns, such as Newsletter. */
export interface MarketingGroupsResource {
  /** Lists marketing groups. A list of companies and contacts for mailings and campaigns, such as Newsletter. */
  list(params?: ListMarketingGroupsParams, options?: RequestOptions): Pages<Group>;
  /** Gets one marketing group by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Group>;
  /** Creates a marketing group and returns it. */
  create(params: GroupCreate, options?: RequestOptions): Promise<Group>;
  /** Changes the given fields of one marketing group; the others stay as they are. */
  update(id: number, params: GroupUpdate, options?: RequestOptions): Promise<Group>;
  /** Replaces one marketing group whole; fields that are left out go back to their defaults. */
  replace(id: number, params: GroupCreate, options?: RequestOptions): Promise<Group>;
  /** Deletes one marketing group for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the marketing groups that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one marketing group and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one marketing group. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists marketing groups in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<GroupInfo>;
  /** Gets one marketing group in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<GroupInfo>;
  /** Counts the marketing groups that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.marketingGroups` is made from. */
export const marketingGroupsResource: Resource<MarketingGroupsResource> = {
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
export const marketingGroupsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_marketing_groups_count: { operation: countMarketingGroups },
  connect_wise_psa_marketing_groups_count_info: { operation: countInfoMarketingGroups },
  create_a_connect_wise_psa_marketing_group: { operation: createMarketingGroup },
  delete_a_connect_wise_psa_marketing_group_by_id: { operation: deleteMarketingGroup },
  get_single_connect_wise_psa_marketing_group_by_id: { operation: getMarketingGroup },
  connect_wise_psa_marketing_groups_get_info: { operation: getInfoMarketingGroups },
  list_all_connect_wise_psa_marketing_groups: { operation: listMarketingGroups },
  connect_wise_psa_marketing_groups_list_info: { operation: listInfoMarketingGroups },
  replace_a_connect_wise_psa_marketing_group_by_id: { operation: replaceMarketingGroup },
  update_a_connect_wise_psa_marketing_group_by_id: { operation: updateMarketingGroup },
  connect_wise_psa_marketing_groups_usages: { operation: usagesMarketingGroups },
  connect_wise_psa_marketing_groups_usages_list: { operation: usagesListMarketingGroups },
};
