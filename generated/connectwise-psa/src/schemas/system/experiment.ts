// @generated from definitions/connectwise-psa/schemas/system/experiment.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A feature of the web application that the vendor tries out. */
export interface Experiment {
  /** Id of the trial feature. */
  id: number;
  /** Key by which the web application knows the feature. */
  experimentId?: string;
  /** Name of the trial feature. */
  name?: string;
  /** Text that says what the trial feature is or is for. */
  description?: string;
  /** Settings of the feature, as text. */
  properties?: string;
  /** Whether the feature is off for the account. */
  inactiveFlag?: boolean;
  /** Whether the feature is off for the member who asks. */
  memberInactiveFlag?: boolean;
  /**
   * What the server notes about the trial feature, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
