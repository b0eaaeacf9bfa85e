// @generated from definitions/connectwise-psa/schemas/system/sso-user.yaml
// To change this file, edit that and run `npm run generate`.

import type { MemberReference } from "../../schemas/common.js";

/** A user of the single-sign-on service. */
export interface SsoUser {
  /** Id of the SSO user. */
  id: number;
  /** Id of the user in the single-sign-on service. */
  ssoUserId?: string;
  /** Name the user logs in with. */
  userName?: string;
  /** Given name of the person. */
  firstName?: string;
  /** Family name of the person. */
  lastName?: string;
  /** E-mail address of the user at the single-sign-on service. */
  email?: string;
  /** Whether the user has confirmed the e-mail address. */
  emailConfirmed?: boolean | null;
  /** Whether it is switched off. */
  disabledFlag?: boolean | null;
  /** Whether the user is linked with a member. */
  linkedFlag?: boolean | null;
  /** When it was made, YYYY-MM-DDTHH:mm:ssZ. */
  dateEntered?: string;
  /** When the user was changed last, YYYY-MM-DDTHH:mm:ssZ. */
  lastUpdated?: string;
  /** Member who logs in as this user. */
  linkedMember?: MemberReference;
}
