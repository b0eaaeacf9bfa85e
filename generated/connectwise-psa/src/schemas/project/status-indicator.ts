// @generated from definitions/connectwise-psa/schemas/project/status-indicator.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A color or icon a status can be shown with. */
export interface StatusIndicator {
  /** Id of the status indicator. */
  id: number;
  /** Fixed key of the indicator. */
  identifier?: string;
  /** Name of the status indicator. */
  name?: string;
  /** Color the status is shown in. */
  color?: string;
  /** Picture shown beside the status. */
  icon?: string;
  /**
   * What the server notes about the status indicator, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
