// @generated from definitions/connectwise-psa/schemas/system/file-upload-setting.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** The account-wide rules for uploads. */
export interface FileUploadSetting {
  /** Id of the file upload setting. */
  id: number;
  /** Whether only the allowed file types can be uploaded. */
  restrictFileTypesFlag?: boolean | null;
  /** Largest size of any upload, in the unit the setup screen shows. */
  globalFileSizeLimit?: number | null;
  /**
   * What the server notes about the file upload setting, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the file upload setting in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** The account-wide rules for uploads. */
export interface FileUploadSettingUpdate {
  /** Whether only the allowed file types can be uploaded. */
  restrictFileTypesFlag?: boolean | null;
  /** Largest size of any upload, in the unit the setup screen shows. */
  globalFileSizeLimit?: number | null;
}

/** The account-wide rules for uploads. */
export interface FileUploadSettingCreate extends FileUploadSettingUpdate {
  /** Whether only the allowed file types can be uploaded. */
  restrictFileTypesFlag: boolean | null;
}
