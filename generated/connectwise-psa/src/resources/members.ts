// @generated from definitions/connectwise-psa/resources/system/members.yaml
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
import type { Count, SuccessResponse, Usage } from "../schemas/common.js";
import type {
  Member,
  MemberCreate,
  MemberDeactivation,
  MemberDeactivationCreate,
  MemberForCalSync,
  MemberInfo,
  MemberLinkSsoUser,
  MemberSsoToken,
  MemberToken,
  MemberUpdate,
} from "../schemas/system/member.js";
import { binary, boolean, dateTime, expression, integer, json, many, none, segment, text } from "@toolwright/runtime";
import {
  countInfoShape,
  countShape,
  createShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
  pagesPaging,
  replaceShape,
  updateShape,
  usagesListShape,
  usagesShape,
} from "../conventions.js";
import { userDefinedFieldsForm } from "../forms.js";

export interface ListMembersParams extends ListParams {
  /**
   * Filter, e.g. `inactiveFlag = false and licenseClass = "F"`. Useful names: id, identifier (login name), firstName,
   * lastName, officeEmail, title, defaultDepartment/name, defaultLocation/name, licenseClass, inactiveFlag.
   */
  conditions?: string;
  /** Fields to return, e.g. `id,identifier,firstName,lastName,officeEmail`; a whole record is very long. */
  fields?: string;
}

export interface GetByIdentifierMembersParams {
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

export interface GetInfoByIdentifierMembersParams {
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

export interface ListWithSsoMembersParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
  /** Order, e.g. `id desc`; more names after a comma. */
  orderBy?: string;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 1000, 25 when not given. */
  pageSize?: number;
}

export interface ListCalendarSyncMembersParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
  /** Order, e.g. `id desc`; more names after a comma. */
  orderBy?: string;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 1000, 25 when not given. */
  pageSize?: number;
}

export interface GetImageMembersParams {
  /** True gives a stand-in picture when there is none. */
  useDefaultFlag?: boolean;
  /** When the picture was last fetched; only a newer one comes back. */
  lastmodified?: string;
}

export interface CreateTokenMembersParams {
  /** Who asks for the keys. Default `integrator`. */
  x_cw_usertype?: "integrator" | "member";
}

const base: ResourceShape = {
  name: "members",
  path: "/system/members",
  paths: {
    list_info: "/system/info/members",
    get_info: "/system/info/members/{id}",
    count_info: "/system/info/members/count",
  },
  required: [
    "identifier",
    "licenseClass",
    "firstName",
    "lastName",
    "hireDate",
    "defaultEmail",
    "defaultPhone",
    "securityRole",
  ],
  dates: ["inactiveDate", "hireDate", "timeSheetStartDate"],
};

/**
 * Lists members. A person of your own staff who uses ConnectWise PSA, such as a technician, or an API member of an
 * integration.
 */
export const listMembers: Operation<ListMembersParams, Member> = { of: base, like: listShape };

/** Gets one member by its id. */
export const getMember: Operation<{ id: number } & GetParams, Member> = { of: base, like: getShape };

/** Creates a member, a login for somebody of your own staff. */
export const createMember: Operation<MemberCreate, Member> = { of: base, like: createShape };

/** Changes the given fields of one member's record; the others stay as they are. */
export const updateMember: Operation<{ id: number } & MemberUpdate, Member> = { of: base, like: updateShape };

/** Replaces one member whole; fields that are left out go back to their defaults. */
export const replaceMember: Operation<{ id: number } & MemberCreate, Member> = { of: base, like: replaceShape };

/** Counts the members that match the given conditions. */
export const countMembers: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one member and so stand in the way of deleting it. */
export const usagesMembers: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one member. */
export const usagesListMembers: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists members in short, with name, e-mail address and license. */
export const listInfoMembers: Operation<ListInfoParams, MemberInfo> = { of: base, like: listInfoShape };

/** Gets one member in short. */
export const getInfoMembers: Operation<{ id: number } & GetInfoParams, MemberInfo> = { of: base, like: getInfoShape };

/** Counts the members that the short list has and that match the given conditions. */
export const countInfoMembers: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** Gets one member by the login name. */
export const getByIdentifierMembers: Operation<{ memberIdentifier: string } & GetByIdentifierMembersParams, Member> = {
  of: base,
  name: "get_by_identifier",
  path: "{collection}/{memberIdentifier}",
  method: "GET",
  query: { fields: expression },
  ids: { memberIdentifier: segment },
};

/** Gets one member in short by the login name. */
export const getInfoByIdentifierMembers: Operation<
  { memberIdentifier: string } & GetInfoByIdentifierMembersParams,
  MemberInfo
> = {
  of: base,
  name: "get_info_by_identifier",
  path: "/system/info/members/{memberIdentifier}",
  method: "GET",
  query: { fields: expression },
  ids: { memberIdentifier: segment },
};

/** Lists the members who log in by single sign-on. */
export const listWithSsoMembers: Operation<ListWithSsoMembersParams, Member> = {
  of: base,
  name: "list_with_sso",
  path: "{collection}/withSso",
  method: "GET",
  query: {
    conditions: expression,
    orderBy: expression,
    fields: expression,
    page: integer,
    pageSize: integer,
    pageId: text,
  },
  paging: pagesPaging,
  returns: many,
};

/** Lists members as the calendar service knows them. */
export const listCalendarSyncMembers: Operation<ListCalendarSyncMembersParams, MemberForCalSync> = {
  of: base,
  name: "list_calendar_sync",
  path: "{collection}/calendarsync",
  method: "GET",
  query: {
    conditions: expression,
    orderBy: expression,
    fields: expression,
    page: integer,
    pageSize: integer,
    pageId: text,
  },
  paging: pagesPaging,
  returns: many,
};

/** Gets the picture of one member. */
export const getImageMembers: Operation<{ id: number } & GetImageMembersParams, Blob> = {
  of: base,
  name: "get_image",
  path: "{item}/image",
  method: "GET",
  query: { useDefaultFlag: boolean, lastmodified: dateTime },
  returns: binary,
};

/** Makes one member inactive and hands the work to others. */
export const deactivateMembers: Operation<{ id: number } & MemberDeactivationCreate, MemberDeactivation> = {
  of: base,
  name: "deactivate",
  path: "{item}/deactivate",
  method: "POST",
  body: { as: json },
};

/** Makes the member with a single-sign-on id inactive. */
export const deactivateBySsoMembers: Operation<{ ssoid: string } & NoParams, void> = {
  of: base,
  name: "deactivate_by_sso",
  path: "{collection}/{ssoid}/deactivateIamMember",
  method: "POST",
  returns: none,
  ids: { ssoid: segment },
};

/** Links one member with a user of the identity provider. */
export const linkSsoUserMembers: Operation<{ id: number } & MemberLinkSsoUser, SuccessResponse> = {
  of: base,
  name: "link_sso_user",
  path: "{item}/linkSsoUser",
  method: "POST",
  body: { as: json },
  required: ["ssoUserId"],
};

/** Ends the link of one member with a user of the identity provider. */
export const unlinkSsoUserMembers: Operation<{ id: number } & NoParams, SuccessResponse> = {
  of: base,
  name: "unlink_sso_user",
  path: "{item}/unlinkSsoUser",
  method: "POST",
};

/** Hands in the identity provider's token for one member. */
export const submitSsoTokenMembers: Operation<{ id: number } & MemberSsoToken, SuccessResponse> = {
  of: base,
  name: "submit_sso_token",
  path: "{item}/submit",
  method: "POST",
  body: { as: json },
  required: ["token"],
};

/** Deletes the time sheets of one member that hold no time. */
export const deleteUnusedTimeSheetsMembers: Operation<{ id: number } & NoParams, void> = {
  of: base,
  name: "delete_unused_time_sheets",
  path: "{item}/unusedTimeSheets",
  method: "DELETE",
  returns: none,
};

/** Makes keys with which an integration acts as one member for a while. */
export const createTokenMembers: Operation<{ memberIdentifier: string } & CreateTokenMembersParams, MemberToken> = {
  of: base,
  name: "create_token",
  path: "{collection}/{memberIdentifier}/tokens",
  method: "POST",
  header: { x_cw_usertype: "x-cw-usertype" },
  defaults: { x_cw_usertype: "integrator" },
  ids: { memberIdentifier: segment },
};

/** A person of your own staff who uses ConnectWise PSA, such as a technician, or an API member of an integration. */
export interface MembersResource {
  /**
   * Lists members. A person of your own staff who uses ConnectWise PSA, such as a technician, or an API member of an
   * integration.
   *
   * @example
   * await client.members.list({
   *   conditions: "inactiveFlag = false and lastName = \"Doe\"",
   *   fields: "id,identifier,firstName,lastName,title",
   * });
   */
  list(params?: ListMembersParams, options?: RequestOptions): Pages<Member>;
  /**
   * Gets one member by its id.
   *
   * @example
   * await client.members.get(176, {
   *   fields: "id,identifier,firstName,lastName,workRole,workType,timeApprover",
   * });
   */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Member>;
  /**
   * Creates a member, a login for somebody of your own staff.
   *
   * @example
   * await client.members.create({
   *   identifier: "jdoe",
   *   licenseClass: "F",
   *   firstName: "John",
   *   lastName: "Doe",
   *   hireDate: "2025-03-03T00:00:00Z",
   *   defaultEmail: "Office",
   *   defaultPhone: "Office",
   *   officeEmail: "jdoe@msp.example",
   *   officePhone: "8135550111",
   *   securityRole: { id: 63 },
   * });
   */
  create(params: MemberCreate, options?: RequestOptions): Promise<Member>;
  /**
   * Changes the given fields of one member's record; the others stay as they are.
   *
   * @example
   * await client.members.update(176, { title: "Senior Engineer", timeApprover: { id: 150 } });
   */
  update(id: number, params: MemberUpdate, options?: RequestOptions): Promise<Member>;
  /** Replaces one member whole; fields that are left out go back to their defaults. */
  replace(id: number, params: MemberCreate, options?: RequestOptions): Promise<Member>;
  /** Counts the members that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one member and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one member. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists members in short, with name, e-mail address and license. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<MemberInfo>;
  /** Gets one member in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<MemberInfo>;
  /** Counts the members that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
  /**
   * Gets one member by the login name.
   *
   * @example
   * await client.members.getByIdentifier("jdoe", { fields: "id,identifier,firstName,lastName" });
   */
  getByIdentifier(
    memberIdentifier: string,
    params?: GetByIdentifierMembersParams,
    options?: RequestOptions,
  ): Promise<Member>;
  /** Gets one member in short by the login name. */
  getInfoByIdentifier(
    memberIdentifier: string,
    params?: GetInfoByIdentifierMembersParams,
    options?: RequestOptions,
  ): Promise<MemberInfo>;
  /** Lists the members who log in by single sign-on. */
  listWithSso(params?: ListWithSsoMembersParams, options?: RequestOptions): Pages<Member>;
  /** Lists members as the calendar service knows them. */
  listCalendarSync(params?: ListCalendarSyncMembersParams, options?: RequestOptions): Pages<MemberForCalSync>;
  /** Gets the picture of one member. */
  getImage(id: number, params?: GetImageMembersParams, options?: RequestOptions): Promise<Blob>;
  /**
   * Makes one member inactive and hands the work to others.
   *
   * @example
   * await client.members.deactivate(176, {
   *   activity: { reAssignToMember: { id: 150 } },
   *   opportunity: { reAssignToMember: { id: 150 } },
   * });
   */
  deactivate(id: number, params?: MemberDeactivationCreate, options?: RequestOptions): Promise<MemberDeactivation>;
  /** Makes the member with a single-sign-on id inactive. */
  deactivateBySso(ssoid: string, params?: NoParams, options?: RequestOptions): Promise<void>;
  /**
   * Links one member with a user of the identity provider.
   *
   * @example
   * await client.members.linkSsoUser(176, { ssoUserId: "8f14e45f-ea9f-4b2c-9d3e-0a1b2c3d4e5f" });
   */
  linkSsoUser(id: number, params: MemberLinkSsoUser, options?: RequestOptions): Promise<SuccessResponse>;
  /** Ends the link of one member with a user of the identity provider. */
  unlinkSsoUser(id: number, params?: NoParams, options?: RequestOptions): Promise<SuccessResponse>;
  /** Hands in the identity provider's token for one member. */
  submitSsoToken(id: number, params: MemberSsoToken, options?: RequestOptions): Promise<SuccessResponse>;
  /** Deletes the time sheets of one member that hold no time. */
  deleteUnusedTimeSheets(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Makes keys with which an integration acts as one member for a while. */
  createToken(
    memberIdentifier: string,
    params?: CreateTokenMembersParams,
    options?: RequestOptions,
  ): Promise<MemberToken>;
}

/** What `client.members` is made from. */
export const membersResource: Resource<MembersResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    countShape,
    usagesShape,
    usagesListShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
    getByIdentifierMembers,
    getInfoByIdentifierMembers,
    listWithSsoMembers,
    listCalendarSyncMembers,
    getImageMembers,
    deactivateMembers,
    deactivateBySsoMembers,
    linkSsoUserMembers,
    unlinkSsoUserMembers,
    submitSsoTokenMembers,
    deleteUnusedTimeSheetsMembers,
    createTokenMembers,
  ],
};

/** The operations behind the tools of this resource. */
export const membersTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_members_count: { operation: countMembers },
  connect_wise_psa_members_count_info: { operation: countInfoMembers },
  create_a_connect_wise_psa_member: {
    operation: createMember,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listMembers } },
  },
  connect_wise_psa_members_deactivate: { operation: deactivateMembers },
  connect_wise_psa_members_deactivate_by_sso: { operation: deactivateBySsoMembers },
  connect_wise_psa_members_delete_unused_time_sheets: { operation: deleteUnusedTimeSheetsMembers },
  get_single_connect_wise_psa_member_by_id: { operation: getMember },
  connect_wise_psa_members_get_by_identifier: { operation: getByIdentifierMembers },
  connect_wise_psa_members_get_image: { operation: getImageMembers },
  connect_wise_psa_members_get_info: { operation: getInfoMembers },
  connect_wise_psa_members_get_info_by_identifier: { operation: getInfoByIdentifierMembers },
  connect_wise_psa_members_link_sso_user: { operation: linkSsoUserMembers },
  list_all_connect_wise_psa_members: { operation: listMembers },
  connect_wise_psa_members_list_calendar_sync: { operation: listCalendarSyncMembers },
  connect_wise_psa_members_list_info: { operation: listInfoMembers },
  connect_wise_psa_members_list_with_sso: { operation: listWithSsoMembers },
  replace_a_connect_wise_psa_member_by_id: {
    operation: replaceMember,
    json: "record",
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listMembers } },
  },
  connect_wise_psa_members_unlink_sso_user: { operation: unlinkSsoUserMembers },
  update_a_connect_wise_psa_member_by_id: {
    operation: updateMember,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listMembers } },
  },
  connect_wise_psa_members_usages: { operation: usagesMembers },
  connect_wise_psa_members_usages_list: { operation: usagesListMembers },
};
