// @generated from definitions/connectwise-psa/schemas/system/system-setting.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A switch or value that applies to the whole installation. */
export interface SystemSetting {
  /** Id of the system setting. */
  id: number;
  /** What the setting decides. */
  description?: string;
  /** Value in force, always as text; valueType tells how it is read. */
  value?: string;
  /** Type the text in value is read as, such as a number or true and false. */
  valueType?: string;
  /**
   * What the server notes about the system setting, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A switch or value that applies to the whole installation. */
export interface SystemSettingUpdate {
  /** Value in force, always as text; valueType tells how it is read. */
  value?: string;
}

/** A switch or value that applies to the whole installation. */
export interface SystemSettingCreate extends SystemSettingUpdate {
  /** Value in force, always as text; valueType tells how it is read. */
  value: string;
}
