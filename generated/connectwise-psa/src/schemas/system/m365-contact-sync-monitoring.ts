// @generated from definitions/connectwise-psa/schemas/system/m365-contact-sync-monitoring.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** Who is told about the contact sync with Microsoft 365. */
export interface M365ContactSyncMonitoring {
  /** Id of the contact sync monitor. */
  id: number;
  /** Id of the way people are told, such as e-mail or ticket. */
  monitoringTypeId?: number;
  /** Address that is told when it is done by e-mail. */
  emailAddress?: string;
  /** Id of the board on which a ticket is made. */
  serviceBoardId?: number | null;
  /** Id of the status such a ticket gets; must belong to the board. */
  serviceBoardStatusId?: number | null;
  /**
   * What the server notes about the contact sync monitor, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** Who is told about the contact sync with Microsoft 365. */
export interface M365ContactSyncMonitoringCreate extends M365ContactSyncMonitoringUpdate<never> {}

/** Who is told about the contact sync with Microsoft 365. */
export interface M365ContactSyncMonitoringUpdate<Empty = null> {
  /** Id of the contact sync monitor. */
  id?: number | Empty;
  /** Id of the way people are told, such as e-mail or ticket. */
  monitoringTypeId?: number | Empty;
  /** Address that is told when it is done by e-mail. */
  emailAddress?: string | Empty;
  /** Id of the board on which a ticket is made. */
  serviceBoardId?: number | null;
  /** Id of the status such a ticket gets; must belong to the board. */
  serviceBoardStatusId?: number | null;
}
