// @generated from definitions/atomicwork/schemas/access-management/iga.yaml
// To change this file, edit that and run `npm run generate`.

import type { FilterOperator, FilterValue } from "../../schemas/common.js";

/** An app or identity provider whose access is governed. Its other members are not published. */
export type IgaApp = { [key: string]: unknown };

/** A right that an app can give. Its other members are not published. */
export type IgaEntitlement = { [key: string]: unknown };

/**
 * Kind of entitlement. GROUP: membership of a group of the identity provider; ROLE: role in an app; LICENSE: license of
 * a product; REPO: access to a repository; OTHER: any other right.
 */
export type IgaEntitlementType = "GROUP" | "ROLE" | "LICENSE" | "REPO" | "OTHER";

/** An entitlement to be made. */
export interface IgaEntitlementInput {
  /** Name people see, e.g. GitHub developers. */
  name: string;
  /** What the right allows. */
  description?: string;
  /** Id of the app the entitlement belongs to. */
  app_id: number;
  /** Stage it starts in. PUBLISHED: can be granted at once; UNPUBLISHED: cannot be granted yet. Default `PUBLISHED`. */
  status?: "PUBLISHED" | "UNPUBLISHED";
  /** How the right is given. */
  provisioning_config?: IgaProvisioning;
  /** How the right is taken away. */
  deprovisioning_config?: IgaDeprovisioning;
}

/** How the right is given. */
export interface IgaProvisioning {
  /** System that does it; MANUAL makes a service request for a person. */
  provider: IgaProvider;
  /** Way of giving it; must fit the provider. */
  type:
    | "OKTA_GROUP_PROVISIONING"
    | "AZURE_GROUP_PROVISIONING"
    | "INTUNE_GROUP_PROVISIONING"
    | "JUMPCLOUD_GROUP_PROVISIONING"
    | "GOOGLE_WORKSPACE_GROUP_PROVISIONING"
    | "MANUAL_PROVISIONING";
  /** Where it is done. */
  value: IgaProvisioningTarget;
}

/** How the right is taken away. */
export interface IgaDeprovisioning {
  /** System that does it; MANUAL makes a service request for a person. */
  provider: IgaProvider;
  /** Way of taking it away; must fit the provider. */
  type:
    | "OKTA_GROUP_DEPROVISIONING"
    | "AZURE_GROUP_DEPROVISIONING"
    | "INTUNE_GROUP_DEPROVISIONING"
    | "JUMPCLOUD_GROUP_DEPROVISIONING"
    | "GOOGLE_WORKSPACE_GROUP_DEPROVISIONING"
    | "MANUAL_DEPROVISIONING";
  /** Where it is done. */
  value: IgaProvisioningTarget;
}

/** System that does it; MANUAL makes a service request for a person. */
export type IgaProvider = "OKTA" | "AZURE_AD" | "MS_INTUNE" | "JUMPCLOUD" | "GOOGLE_WORKSPACE" | "TUEBORA" | "MANUAL";

/** Where it is done. */
export interface IgaProvisioningTarget {
  /**
   * Id of the group in the identity provider; for MANUAL the id of the workspace that gets the service request, as
   * text.
   */
  value?: string;
  /** Name of that group, or of that workspace. */
  label?: string;
  /** Icon beside the name. */
  icon?: IgaProvisioningIcon;
}

/** Icon beside the name. */
export interface IgaProvisioningIcon {
  /** Name of the icon. */
  name?: string;
  /** Icon family. */
  type?: string;
  /** Address of the picture, for groups of an identity provider. */
  url?: string | null;
}

/** The fact that a person has an entitlement. The name of the member for the provider is not published. */
export type IgaGrant = { [key: string]: unknown };

/**
 * State of the grant. GRANTED: in force; EXTENDED: in force and prolonged; EXPIRED: ended by itself; REVOKED: taken
 * away.
 */
export type IgaGrantStatus = "GRANTED" | "EXTENDED" | "EXPIRED" | "REVOKED";

/** How far the removal of an access is. */
export interface IgaRevocationStatus {
  /** State of the removal. */
  status?: "IN_PROGRESS" | "COMPLETED" | "FAILED";
  /** Id of the job that removes it. */
  schedule_id?: string;
}

/** Something that happened to a grant. */
export interface IgaGrantEvent {
  /** What happened. */
  event_type?: "GRANTED" | "EXTENDED" | "REVOKED" | "EXPIRED";
  /** When it happened. */
  event_at?: string;
  /** Who or what did it; its form is not published. */
  event_by?: string | number | { [key: string]: unknown } | null;
}

/** One condition on access grants. */
export interface IgaGrantFilter {
  /**
   * What is compared, and with what. Times go with IS_BETWEEN, the others with IS_ANY_OF. status: ACTIVE (granted or
   * extended), INACTIVE (revoked or expired) or REVOKED; user: ids of users; app: ids of governed apps; entitlement:
   * ids of entitlements; entitlement_value: names as the app has them, e.g. of a group; granted_at: two times;
   * expires_at: two times; last_login_at: two times; of the person.
   */
  attribute:
    | "status"
    | "user"
    | "app"
    | "entitlement"
    | "entitlement_value"
    | "granted_at"
    | "expires_at"
    | "last_login_at";
  /** How to compare. */
  operator: FilterOperator;
  /** Values to compare with. */
  values?: FilterValue[];
}

/** An access grant to be made. */
export interface IgaGrantInput {
  /** Person who gets it. */
  user_id: number;
  /** Right the person gets. */
  entitlement_id: number;
  /** Id of the access policy it belongs to. */
  policy_id?: number;
  /** Key (UUID) of the access policy, in place of its id. */
  policy_key?: string;
  /** User who allowed it; the owner of the API key when left out. */
  granted_by?: number;
  /** When it was allowed; now when left out. May be in the past. */
  granted_at?: string;
}

/** What can be corrected about a grant. */
export interface IgaGrantChanges {
  /** New state of the record. */
  status?: IgaGrantStatus;
  /** Id of the access policy it belongs to. */
  policy_id?: number;
  /** Key (UUID) of the access policy, in place of its id. */
  policy_key?: string;
  /** User who allowed it. */
  granted_by?: number;
  /** When it was allowed. */
  granted_at?: string;
}

/** How a grant is taken away. */
export interface IgaGrantRevocation {
  /** Why it is taken away; kept in the history of the grant. */
  reason?: string;
  /** True only marks the grant as revoked, false removes the access in the app too. Default `true`. */
  skip_deprovisioning?: boolean;
}

/** A rule by which people get entitlements. Its other members are not published. */
export type IgaPolicy = { [key: string]: unknown };

/** An access policy to be made. */
export interface IgaPolicyInput {
  /** Name people see, e.g. GitHub for engineers. */
  name: string;
  /** Who gets what and why. */
  description?: string;
  /**
   * How people get the entitlements. BIRTH_RIGHT: everyone the condition fits gets it by themselves; SELF_SERVICE:
   * people order it.
   */
  type: "BIRTH_RIGHT" | "SELF_SERVICE";
  /** Stage it starts in. */
  status: "DRAFT" | "PUBLISHED" | "ARCHIVED" | "UNPUBLISHED";
  /** Whether it is in force. */
  is_active?: boolean;
  /** Id of the app the access policy belongs to. */
  app_id: number;
  /** Ids of the entitlements it gives. */
  entitlements?: number[];
  /** Whether people must say why they need it. */
  is_business_justification_required?: boolean;
  /** Whom the policy is for. */
  condition?: IgaPolicyCondition;
  /** Who has to approve. Which members count depends on the type. */
  approvals?: IgaPolicyApprovals;
  /** How long the access lasts. Which members count depends on the type. */
  lifecycle?: IgaPolicyLifecycle;
}

/** Whom the policy is for. */
export interface IgaPolicyCondition {
  /** Kind of condition; the API does not publish the values. */
  type: string;
  /** Ids the condition compares with, such as user segments. */
  values?: number[];
}

/** Who has to approve. Which members count depends on the type. */
export interface IgaPolicyApprovals {
  /** Kind of approval; the API does not publish the values. */
  type: string;
  /** Steps of the approval, in order. */
  steps?: IgaPolicyApprovalStep[];
}

/** A step of an approval: people to ask, or another policy that says whom. */
export interface IgaPolicyApprovalStep {
  /** Kind of step; the API does not publish the values. */
  type: string;
  /** How many must approve. FIRST_DECISION: the first answer decides; EVERYONE: all must approve. */
  criteria?: "FIRST_DECISION" | "EVERYONE";
  /** People to ask. */
  approvers_data?: IgaPolicyApprover[];
  /** Id of the approval policy that says whom to ask. */
  policy_id?: number;
}

/** Somebody to ask. */
export interface IgaPolicyApprover {
  /** Kind of approver; the API does not publish the values. */
  type?: string;
  /** Id or key of the approver, as text. */
  value?: string;
  /** Name of the approver. */
  label?: string;
  /** More about the approver; the API does not publish the members. */
  metadata?: { [key: string]: unknown };
}

/** How long the access lasts. Which members count depends on the type. */
export interface IgaPolicyLifecycle {
  /** Kind of life cycle; the API does not publish the values. */
  type: string;
  /** Times people can choose from. */
  allowed_access_durations?: IgaAccessDuration[];
  /** Notices before the end, for all times that have none of their own. */
  global_notification_settings?: IgaExpiryNotification;
  /** Whether people can ask for more time. Default `false`. */
  allow_user_to_extend?: boolean;
}

/** A time that people can choose. */
export interface IgaAccessDuration {
  /** A length of time. */
  duration: IgaDuration;
  /** Notices before the access ends. */
  notification_settings?: IgaExpiryNotification;
}

/** A length of time. */
export interface IgaDuration {
  /** Key made of value and unit, e.g. `30_DAYS`. */
  id?: string;
  /** Number of units. */
  value: number;
  /** Unit of time. */
  unit: "HOURS" | "DAYS" | "WEEKS" | "MONTHS";
}

/** Notices before the access ends. */
export interface IgaExpiryNotification {
  /** Whether people are told before it ends. Default `false`. */
  enable_expiry_notifications?: boolean;
  /** How long before the end they are told. */
  notification_timings?: IgaDuration[];
}
