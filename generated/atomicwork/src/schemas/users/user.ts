// @generated from definitions/atomicwork/schemas/users/user.yaml
// To change this file, edit that and run `npm run generate`.

import type { Answers, PersonRef, UserType } from "../../schemas/common.js";

/** A person, or an AI employee, with an Atomicwork account. */
export interface User {
  /** Numeric id of the agent group member. */
  id: number;
  /** E-mail address at work. */
  email?: string;
  /** Given name of the person. */
  first_name?: string;
  /** Names between the first and the last. */
  middle_name?: string | null;
  /** Family name of the person. */
  last_name?: string | null;
  /** Whole name. */
  full_name?: string;
  /** Private e-mail address of the person. */
  personal_email?: string | null;
  /** Phone number; lists often lack it. */
  phone_number?: string | null;
  /** Job title. */
  title?: string | null;
  /** Number the company gave this person. */
  employee_id?: string | null;
  /** Part of the organization the person works in. */
  department?: NamedRef | null;
  /** Direct manager of the person. */
  manager?: PersonRef | null;
  /** Roles in the whole organization. */
  org_roles?: NamedRef[];
  /** First working day of the person. */
  joined_on?: string | null;
  /** Id of the person in Slack. */
  slack_id?: string | null;
  /** Id of the person in Microsoft Entra. */
  azure_id?: string | null;
  /** Profile picture; its form is not published. */
  profile_image?: string | number | { [key: string]: unknown } | null;
  /** How far the invitation got. */
  invitation_status?: InvitationStatus;
  /** Whether the account is deactivated. */
  is_deleted?: boolean;
  /** Whether the person gets notifications. */
  notification_enabled?: boolean;
  /** Kind of user. */
  type?: UserType;
  /** IANA time zone, e.g. Europe/Berlin. */
  timezone?: string;
  /** Workspaces and roles; only when asked for. */
  workspaces?: { [key: string]: unknown }[];
}

/** Something shown by its name. */
export interface NamedRef {
  /** Name people see. */
  name?: string;
}

/** How far the invitation got. */
export type InvitationStatus = "ADDED" | "EMAIL_INVITE_SENT" | "ACCEPTED";

/** A user to be made or changed. */
export interface UserInputCreate extends UserInputUpdate {}

/** A user to be made or changed. */
export interface UserInputUpdate {
  /** E-mail address the person signs in with. */
  email?: string;
  /** Given name of the person. */
  first_name?: string;
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
  /** Numeric id of the legal entity that employs this person. */
  company_legal_entity?: number;
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

/** A workspace and the roles a person has in it. */
export interface WorkspaceRoles {
  /** Numeric id of the workspace. */
  id?: number;
  /** Ids of roles in that workspace. */
  roles?: number[];
}

/** People to be invited. */
export interface Invitation {
  /** Addresses to invite. */
  emails?: string[];
  /** Kind of user they become. */
  type?: UserType;
  /** Ids of roles in the whole organization. */
  org_roles?: number[];
  /** Workspaces to join and the roles there. */
  workspaces?: WorkspaceRoles[];
  /** Workspaces to join, all with the same roles. */
  workspace_ids?: number[];
  /** Ids of the roles in those workspaces. */
  workspace_roles?: number[];
  /** Whether an invitation is mailed. Default `true`. */
  send_email?: boolean;
}

/** People to be added. */
export interface MemberInvitation {
  /** Addresses of people to add. */
  emails?: string[];
  /** Users to add. */
  user_ids?: number[];
  /** Users to add, as text; the API does not say in which form. */
  users?: string[];
  /** Kind of user that new people become. */
  type?: UserType;
  /** Ids of roles in the whole organization. */
  org_roles?: number[];
  /** Workspaces to join and the roles there. */
  workspaces?: WorkspaceRoles[];
  /** Whether an invitation is mailed. Default `true`. */
  send_email?: boolean;
}
