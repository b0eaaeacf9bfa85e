// @generated from definitions/connectwise-psa/schemas/system/on-premise-search-setting.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** The password for the search server of an on-premises installation. */
export interface OnPremiseSearchSetting {
  /** Id of the search setting. */
  id: number;
  /**
   * What the server notes about the search setting, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** The password for the search server of an on-premises installation. */
export interface OnPremiseSearchSettingUpdate {
  /** Password the application sends to the search server (Solr). */
  password?: string;
}

/** The password for the search server of an on-premises installation. */
export interface OnPremiseSearchSettingCreate extends OnPremiseSearchSettingUpdate {
  /** Password the application sends to the search server (Solr). */
  password: string;
}
