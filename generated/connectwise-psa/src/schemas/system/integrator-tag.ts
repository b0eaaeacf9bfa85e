// @generated from definitions/connectwise-psa/schemas/system/integrator-tag.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A label an integration puts on records. */
export interface IntegratorTag {
  /** Id of the integrator tag. */
  id: number;
  /** Label as it is shown and matched. */
  text?: string;
  /**
   * What the server notes about the integrator tag, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A label an integration puts on records. */
export interface IntegratorTagCreate extends IntegratorTagUpdate {
  /** Label as it is shown and matched. */
  text: string;
}

/** A label an integration puts on records. */
export interface IntegratorTagUpdate {
  /** Label as it is shown and matched. */
  text?: string;
}
