// @generated from definitions/atomicwork/resources/users/users.yaml
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
import type { ListParams } from "../conventions.js";
import type { Answers, Outcome, UserSortOrder, UserType } from "../schemas/common.js";
import type { Invitation, InvitationStatus, MemberInvitation, User, WorkspaceRoles } from "../schemas/users/user.js";
import { boolean, comma, expression, integer, json, many, none, repeat, segment, text } from "@toolwright/runtime";
import {
  createShape,
  deleteShape,
  getShape,
  listShape,
  pagesPaging,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListUsersParams extends ListParams {
  /** Part of a name or e-mail address. */
  search_key?: string;
  /** Number the company gave the person, whole. */
  employee_id?: string;
  /** Kinds of user to return. */
  types?: UserType[];
  /** State of the accounts. */
  user_status?: "ACTIVE" | "INACTIVE" | "ALL";
  /** How far the invitation got. */
  invitation_status?: InvitationStatus;
  /** True for only deactivated users. Default `false`. */
  is_deleted?: boolean;
  /** True for only users known in Slack. */
  has_slack?: boolean;
  /** True for only users who get notifications. */
  notification_enabled?: boolean;
  /** Name of a role they have. */
  role?: string;
  /** Id of a role they have. */
  role_id?: number;
  /** Users to leave out. */
  excluded_user_ids?: number[];
  /** WORKSPACES adds the workspaces of each user. */
  expand?: "WORKSPACES"[];
  sort_order?: UserSortOrder;
}

export interface CreateUserParams {
  /** Whether a welcome mail goes out. Default `false`. */
  send_email?: boolean;
  /** E-mail address the person signs in with. */
  email: string;
  /** Given name of the person. */
  first_name: string;
  /** Names between the first and the last. */
  middle_name?: string;
  /** Family name of the person. */
  last_name?: string;
  /** Kind of user, usually EMPLOYEE. */
  type?: UserType;
  /** Job title, e.g. Data Engineer. */
  title?: string;
  /** Number the company gave this person. */
  employee_id?: string;
  /** Numeric id of the department, from a field that refers to departments. */
  department?: number;
  /** Numeric id of the team, from a field that refers to teams. */
  team?: number;
  /** Direct manager of the person. */
  manager?: number;
  /** HR partner. */
  hr?: number;
  /** First working day of the person. */
  joined_on?: string;
  /** First working day ever in the company. */
  originally_hired?: string;
  /** Last working day. */
  terminated_on?: string;
  /** IANA time zone, e.g. Europe/Berlin. Default `America/Los_Angeles`. */
  timezone?: string;
  /** Language of the product, e.g. en. */
  language?: string;
  /** Phone number with country code, e.g. +14155550123. */
  phone_number?: string;
  /** Private e-mail address of the person. */
  personal_email?: string;
  /** Street address. */
  address?: string;
  /** City the person works in. */
  city?: string;
  /** State or region. */
  state?: string;
  /** Country the person works in. */
  country?: string;
  /** Job level. */
  level?: string;
  /** Gender as the person states it. */
  gender?: string;
  /** Birthday, YYYY-MM-DD. */
  date_of_birth?: string;
  /** State of the employment, in the account's own words. */
  employment_status?: string;
  /** Workspaces to join and the roles there. */
  workspaces?: WorkspaceRoles[];
  /** Ids of roles in the whole organization. */
  org_roles?: number[];
  /** Custom fields of users, keyed by `reference_key`. */
  custom_fields?: Answers;
  /** Whether the person gets notifications. Default `true`. */
  notification_enabled?: boolean;
  /** Whether others report to this person. Default `false`. */
  has_reporters?: boolean;
  /** Whether the account is deactivated. */
  is_deleted?: boolean;
  /** When it was deactivated. */
  deleted_at?: string;
  /** Id of the person in Slack. */
  slack_id?: string;
  /** Id of the person in Microsoft Entra. */
  azure_id?: string;
  /** Id in the directory the user comes from. */
  external_id?: string;
  /** Directory the user comes from. */
  external_app_type?: "MICROSOFT" | "OKTA" | "GOOGLE" | "RAPID7" | "JUMPCLOUD";
  /** Id of a picture uploaded before. */
  profile_image?: number;
  /** Password to sign in with; leave it out when single sign-on is used. */
  password?: string;
}

export interface UpdateUserParams {
  /** E-mail address the person signs in with. */
  email?: string;
  /** Given name of the person. */
  first_name?: string;
  /** Names between the first and the last. */
  middle_name?: string;
  /** Family name of the person. */
  last_name?: string;
  /** Job title, e.g. Data Engineer. */
  title?: string;
  /** Number the company gave this person. */
  employee_id?: string;
  /** Numeric id of the department, from a field that refers to departments. */
  department?: number;
  /** Numeric id of the team, from a field that refers to teams. */
  team?: number;
  /** Direct manager of the person. */
  manager?: number;
  /** HR partner. */
  hr?: number;
  /** First working day of the person. */
  joined_on?: string;
  /** First working day ever in the company. */
  originally_hired?: string;
  /** Last working day. */
  terminated_on?: string;
  /** IANA time zone, e.g. Europe/Berlin. Default `America/Los_Angeles`. */
  timezone?: string;
  /** Language of the product, e.g. en. */
  language?: string;
  /** Phone number with country code, e.g. +14155550123. */
  phone_number?: string;
  /** Private e-mail address of the person. */
  personal_email?: string;
  /** Street address. */
  address?: string;
  /** City the person works in. */
  city?: string;
  /** State or region. */
  state?: string;
  /** Country the person works in. */
  country?: string;
  /** Job level. */
  level?: string;
  /** Gender as the person states it. */
  gender?: string;
  /** Birthday, YYYY-MM-DD. */
  date_of_birth?: string;
  /** State of the employment, in the account's own words. */
  employment_status?: string;
  /** Numeric id of the legal entity that employs this person. */
  company_legal_entity?: number;
  /** Ids of roles in the whole organization. */
  org_roles?: number[];
  /** Custom fields of users, keyed by `reference_key`. */
  custom_fields?: Answers;
  /** Whether the person gets notifications. Default `true`. */
  notification_enabled?: boolean;
  /** Whether others report to this person. Default `false`. */
  has_reporters?: boolean;
  /** Whether the account is deactivated. */
  is_deleted?: boolean;
  /** Id of the person in Slack. */
  slack_id?: string;
  /** Id of the person in Microsoft Entra. */
  azure_id?: string;
  /** Id in the directory the user comes from. */
  external_id?: string;
  /** Directory the user comes from. */
  external_app_type?: "MICROSOFT" | "OKTA" | "GOOGLE" | "RAPID7" | "JUMPCLOUD";
  /** Id of a picture uploaded before. */
  profile_image?: number;
  /** Password to sign in with; leave it out when single sign-on is used. */
  password?: string;
}

export interface ReplaceUserParams {
  /** E-mail address the person signs in with. */
  email?: string;
  /** Given name of the person. */
  first_name?: string;
  /** Names between the first and the last. */
  middle_name?: string;
  /** Family name of the person. */
  last_name?: string;
  /** Job title, e.g. Data Engineer. */
  title?: string;
  /** Number the company gave this person. */
  employee_id?: string;
  /** Numeric id of the department, from a field that refers to departments. */
  department?: number;
  /** Numeric id of the team, from a field that refers to teams. */
  team?: number;
  /** Direct manager of the person. */
  manager?: number;
  /** HR partner. */
  hr?: number;
  /** First working day of the person. */
  joined_on?: string;
  /** First working day ever in the company. */
  originally_hired?: string;
  /** Last working day. */
  terminated_on?: string;
  /** IANA time zone, e.g. Europe/Berlin. Default `America/Los_Angeles`. */
  timezone?: string;
  /** Language of the product, e.g. en. */
  language?: string;
  /** Phone number with country code, e.g. +14155550123. */
  phone_number?: string;
  /** Private e-mail address of the person. */
  personal_email?: string;
  /** Street address. */
  address?: string;
  /** City the person works in. */
  city?: string;
  /** State or region. */
  state?: string;
  /** Country the person works in. */
  country?: string;
  /** Job level. */
  level?: string;
  /** Gender as the person states it. */
  gender?: string;
  /** Birthday, YYYY-MM-DD. */
  date_of_birth?: string;
  /** State of the employment, in the account's own words. */
  employment_status?: string;
  /** Numeric id of the legal entity that employs this person. */
  company_legal_entity?: number;
  /** Ids of roles in the whole organization. */
  org_roles?: number[];
  /** Custom fields of users, keyed by `reference_key`. */
  custom_fields?: Answers;
  /** Whether the person gets notifications. Default `true`. */
  notification_enabled?: boolean;
  /** Whether others report to this person. Default `false`. */
  has_reporters?: boolean;
  /** Whether the account is deactivated. */
  is_deleted?: boolean;
  /** Id of the person in Slack. */
  slack_id?: string;
  /** Id of the person in Microsoft Entra. */
  azure_id?: string;
  /** Id in the directory the user comes from. */
  external_id?: string;
  /** Directory the user comes from. */
  external_app_type?: "MICROSOFT" | "OKTA" | "GOOGLE" | "RAPID7" | "JUMPCLOUD";
  /** Id of a picture uploaded before. */
  profile_image?: number;
  /** Password to sign in with; leave it out when single sign-on is used. */
  password?: string;
}

export interface ListUnpagedUsersParams {
  /** Part of a name or e-mail address. */
  search_key?: string;
  /** True for only deactivated users. Default `false`. */
  is_deleted?: boolean;
  /** True for only users known in Slack. */
  has_slack?: boolean;
  /** Name of a role they have. */
  role?: string;
  /** Kinds of user to return. */
  types?: UserType[];
}

export interface OfSegmentUsersParams {
  /** Part of a name or e-mail address. */
  search_key?: string;
  /** True for deactivated users only, false for active ones only. */
  is_deleted?: boolean;
  /** Whether both are returned, when `is_deleted` is left out. Default `false`. */
  include_deactivated?: boolean;
  /** Name of a role they have. */
  role?: string;
  /** Kind of user to return. */
  type?: UserType;
  sort_order?: UserSortOrder;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 100, 25 when not given. */
  per_page?: number;
}

export interface SetPropertiesUsersParams {
  /** E-mail address the person signs in with. */
  email?: string;
  /** Given name of the person. */
  first_name?: string;
  /** Names between the first and the last. */
  middle_name?: string;
  /** Family name of the person. */
  last_name?: string;
  /** Job title, e.g. Data Engineer. */
  title?: string;
  /** Number the company gave this person. */
  employee_id?: string;
  /** Numeric id of the department, from a field that refers to departments. */
  department?: number;
  /** Numeric id of the team, from a field that refers to teams. */
  team?: number;
  /** Direct manager of the person. */
  manager?: number;
  /** HR partner. */
  hr?: number;
  /** First working day of the person. */
  joined_on?: string;
  /** First working day ever in the company. */
  originally_hired?: string;
  /** Last working day. */
  terminated_on?: string;
  /** IANA time zone, e.g. Europe/Berlin. Default `America/Los_Angeles`. */
  timezone?: string;
  /** Language of the product, e.g. en. */
  language?: string;
  /** Phone number with country code, e.g. +14155550123. */
  phone_number?: string;
  /** Private e-mail address of the person. */
  personal_email?: string;
  /** Street address. */
  address?: string;
  /** City the person works in. */
  city?: string;
  /** State or region. */
  state?: string;
  /** Country the person works in. */
  country?: string;
  /** Job level. */
  level?: string;
  /** Gender as the person states it. */
  gender?: string;
  /** Birthday, YYYY-MM-DD. */
  date_of_birth?: string;
  /** State of the employment, in the account's own words. */
  employment_status?: string;
  /** Numeric id of the legal entity that employs this person. */
  company_legal_entity?: number;
  /** Ids of roles in the whole organization. */
  org_roles?: number[];
  /** Custom fields of users, keyed by `reference_key`. */
  custom_fields?: Answers;
  /** Whether the person gets notifications. Default `true`. */
  notification_enabled?: boolean;
  /** Whether others report to this person. Default `false`. */
  has_reporters?: boolean;
  /** Whether the account is deactivated. */
  is_deleted?: boolean;
  /** Id of the person in Slack. */
  slack_id?: string;
  /** Id of the person in Microsoft Entra. */
  azure_id?: string;
  /** Id in the directory the user comes from. */
  external_id?: string;
  /** Directory the user comes from. */
  external_app_type?: "MICROSOFT" | "OKTA" | "GOOGLE" | "RAPID7" | "JUMPCLOUD";
  /** Id of a picture uploaded before. */
  profile_image?: number;
}

export interface InviteUsersParams extends Invitation {
  /** Addresses to invite. */
  emails: string[];
}

const base: ResourceShape = {
  name: "users",
  path: "/users",
  paths: { list: "{collection}/list" },
  required: ["email", "first_name"],
  dates: ["deleted_at"],
};

/** Lists users, filtered by name, role or state. People with an Atomicwork account. */
export const listUsers: Operation<ListUsersParams, User> = {
  of: base,
  like: listShape,
  query: {
    search_key: text,
    employee_id: text,
    types: comma,
    user_status: expression,
    invitation_status: expression,
    is_deleted: boolean,
    has_slack: boolean,
    notification_enabled: boolean,
    role: text,
    role_id: integer,
    excluded_user_ids: repeat,
    expand: repeat,
    sort_order: expression,
    page: integer,
    per_page: integer,
  },
};

/** Reads one user by their id. */
export const getUser: Operation<{ id: number } & NoParams, User> = { of: base, like: getShape };

/** Creates a user account. */
export const createUser: Operation<CreateUserParams, User> = {
  of: base,
  like: createShape,
  query: { send_email: boolean },
  maps: ["custom_fields"],
};

/** Changes the given fields of one user; the others stay as they are. */
export const updateUser: Operation<{ id: number } & UpdateUserParams, User> = {
  of: base,
  like: updateShape,
  dates: [],
  maps: ["custom_fields"],
};

/** Writes all fields of one user. */
export const replaceUser: Operation<{ id: number } & ReplaceUserParams, User> = {
  of: base,
  like: replaceShape,
  required: [],
  dates: [],
  maps: ["custom_fields"],
};

/** Removes a user from the organization. */
export const deleteUser: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Lists users in one answer, without pages. */
export const listUnpagedUsers: Operation<ListUnpagedUsersParams, User> = {
  of: base,
  name: "list_unpaged",
  path: "{collection}",
  method: "GET",
  query: { search_key: text, is_deleted: boolean, has_slack: boolean, role: text, types: comma },
  envelope: "data",
  returns: many,
};

/** Lists the users of a user segment. */
export const ofSegmentUsers: Operation<{ segment_id: number } & OfSegmentUsersParams, User> = {
  of: base,
  name: "of_segment",
  path: "{collection}/{segment_id}/list",
  method: "GET",
  query: {
    search_key: text,
    is_deleted: boolean,
    include_deactivated: boolean,
    role: text,
    type: expression,
    sort_order: expression,
    page: integer,
    per_page: integer,
  },
  paging: pagesPaging,
  defaults: { page: 1 },
  envelope: "data",
  returns: many,
};

/** Finds the user with an e-mail address. */
export const findByEmailUsers: Operation<{ email: string } & NoParams, User> = {
  of: base,
  name: "find_by_email",
  path: "{collection}/{email}/email-lookup",
  method: "GET",
  ids: { email: segment },
};

/** Changes properties of one user by an alternative call. */
export const setPropertiesUsers: Operation<{ id: number } & SetPropertiesUsersParams, User> = {
  of: base,
  name: "set_properties",
  path: "{item}/properties",
  method: "POST",
  body: { as: json },
  maps: ["custom_fields"],
};

/** Brings back a user that was removed. */
export const restoreUsers: Operation<{ id: number } & NoParams, void> = {
  of: base,
  name: "restore",
  path: "{item}/restore",
  method: "PATCH",
  body: { as: json },
  idempotent: true,
  returns: none,
};

/** Brings back a user that was removed, by e-mail address. */
export const restoreByEmailUsers: Operation<{ email: string } & NoParams, void> = {
  of: base,
  name: "restore_by_email",
  path: "{collection}/{email}/restore-by-email",
  method: "PATCH",
  body: { as: json },
  idempotent: true,
  returns: none,
  ids: { email: segment },
};

/** Invites people to the organization. */
export const inviteUsers: Operation<InviteUsersParams, Outcome> = {
  of: base,
  name: "invite",
  path: "{collection}/invite",
  method: "POST",
  body: { as: json },
  required: ["emails"],
};

/** Adds people to workspaces, by address or user id. */
export const inviteToWorkspacesUsers: Operation<MemberInvitation, Outcome> = {
  of: base,
  name: "invite_to_workspaces",
  path: "{collection}/workspaces/invite",
  method: "POST",
  body: { as: json },
};

/** People with an Atomicwork account. */
export interface UsersResource {
  /**
   * Lists users, filtered by name, role or state. People with an Atomicwork account.
   *
   * @example
   * await client.users.list({ search_key: "alice" });
   */
  list(params?: ListUsersParams, options?: RequestOptions): Pages<User>;
  /**
   * Reads one user by their id.
   *
   * @example
   * await client.users.get(4021);
   */
  get(id: number, params?: NoParams, options?: RequestOptions): Promise<User>;
  /**
   * Creates a user account.
   *
   * @example
   * await client.users.create({
   *   email: "alice@acme.example",
   *   first_name: "Alice",
   *   last_name: "Ng",
   *   type: "EMPLOYEE",
   *   title: "Data Engineer",
   *   manager: 4021,
   *   joined_on: "2026-08-03",
   *   timezone: "Europe/Berlin",
   *   send_email: true,
   * });
   */
  create(params: CreateUserParams, options?: RequestOptions): Promise<User>;
  /**
   * Changes the given fields of one user; the others stay as they are.
   *
   * @example
   * await client.users.update(4021, { title: "Lead Data Engineer", manager: 4007 });
   */
  update(id: number, params: UpdateUserParams, options?: RequestOptions): Promise<User>;
  /**
   * Writes all fields of one user.
   *
   * @example
   * await client.users.replace(4021, {
   *   email: "alice@acme.example",
   *   first_name: "Alice",
   *   last_name: "Ng",
   *   timezone: "Europe/Berlin",
   *   title: "Lead Data Engineer",
   * });
   */
  replace(id: number, params?: ReplaceUserParams, options?: RequestOptions): Promise<User>;
  /**
   * Removes a user from the organization.
   *
   * @example
   * await client.users.delete(4021);
   */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Lists users in one answer, without pages. */
  listUnpaged(params?: ListUnpagedUsersParams, options?: RequestOptions): Pages<User>;
  /** Lists the users of a user segment. */
  ofSegment(segmentId: number, params?: OfSegmentUsersParams, options?: RequestOptions): Pages<User>;
  /**
   * Finds the user with an e-mail address.
   *
   * @example
   * await client.users.findByEmail("alice@acme.example");
   */
  findByEmail(email: string, params?: NoParams, options?: RequestOptions): Promise<User>;
  /** Changes properties of one user by an alternative call. */
  setProperties(id: number, params?: SetPropertiesUsersParams, options?: RequestOptions): Promise<User>;
  /**
   * Brings back a user that was removed.
   *
   * @example
   * await client.users.restore(4021);
   */
  restore(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /**
   * Brings back a user that was removed, by e-mail address.
   *
   * @example
   * await client.users.restoreByEmail("alice@acme.example");
   */
  restoreByEmail(email: string, params?: NoParams, options?: RequestOptions): Promise<void>;
  /**
   * Invites people to the organization.
   *
   * @example
   * await client.users.invite({
   *   emails: ["bob@acme.example"],
   *   type: "EMPLOYEE",
   *   workspace_ids: [12],
   * });
   */
  invite(params: InviteUsersParams, options?: RequestOptions): Promise<Outcome>;
  /**
   * Adds people to workspaces, by address or user id.
   *
   * @example
   * await client.users.inviteToWorkspaces({
   *   user_ids: [4021],
   *   workspaces: [{ id: 12, roles: [5] }],
   *   send_email: false,
   * });
   */
  inviteToWorkspaces(params?: MemberInvitation, options?: RequestOptions): Promise<Outcome>;
}

/** What `client.users` is made from. */
export const usersResource: Resource<UsersResource> = {
  of: base,
  operations: [
    listUsers,
    getShape,
    createUser,
    updateUser,
    replaceUser,
    deleteShape,
    listUnpagedUsers,
    ofSegmentUsers,
    findByEmailUsers,
    setPropertiesUsers,
    restoreUsers,
    restoreByEmailUsers,
    inviteUsers,
    inviteToWorkspacesUsers,
  ],
};

/** The operations behind the tools of this resource. */
export const usersTools: Readonly<Record<string, ToolBinding>> = {
  create_a_atomicwork_user: { operation: createUser },
  delete_a_atomicwork_user_by_id: { operation: deleteUser },
  atomicwork_users_find_by_email: { operation: findByEmailUsers },
  get_single_atomicwork_user_by_id: { operation: getUser },
  atomicwork_users_invite: { operation: inviteUsers },
  atomicwork_users_invite_to_workspaces: { operation: inviteToWorkspacesUsers },
  list_all_atomicwork_users: { operation: listUsers },
  atomicwork_users_list_unpaged: { operation: listUnpagedUsers },
  list_all_atomicwork_segment_users: { operation: ofSegmentUsers },
  replace_a_atomicwork_user_by_id: { operation: replaceUser },
  atomicwork_users_restore: { operation: restoreUsers },
  atomicwork_users_restore_by_email: { operation: restoreByEmailUsers },
  atomicwork_users_set_properties: { operation: setPropertiesUsers },
  update_a_atomicwork_user_by_id: { operation: updateUser },
};
