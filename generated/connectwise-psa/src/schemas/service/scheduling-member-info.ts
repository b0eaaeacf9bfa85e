// @generated from definitions/connectwise-psa/schemas/service/scheduling-member-info.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A member who can be scheduled, in short. */
export interface SchedulingMemberInfo {
  /** Id of the member. */
  id: number;
  /** Login name of the member. */
  identifier?: string;
  /** Given name of the person. */
  firstName?: string;
  /** One letter between first and last name. */
  middleInitial?: string;
  /** Family name of the person. */
  lastName?: string;
  /** First and last name of the person. */
  fullName?: string;
  /** E-mail address the member is reached at by default. */
  defaultEmail?: string;
  /** Whether the member is out of use. */
  inactiveFlag?: boolean | null;
  /** What the server notes about the member, such as who changed it last and when, and addresses of related records. */
  _info?: RecordInfo;
}
