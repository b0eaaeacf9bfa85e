// @generated from definitions/connectwise-psa/schemas/system/allowed-file-type.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A kind of file people may upload. */
export interface AllowedFileType {
  /** Id of the allowed file type. */
  id: number;
  /** Extension of the files that may be uploaded, such as pdf. */
  fileType?: string;
  /** Largest size a file of this type may have, in the unit the setup screen shows. */
  sizeLimit?: number | null;
  /**
   * What the server notes about the allowed file type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the allowed file type in the shared ConnectWise platform. */
  connectWiseId?: string;
  /** GUID of the record two levels above in the shared ConnectWise platform. */
  grandParentConnectWiseId?: string;
  /** Id of the record two levels above this entry, if any. */
  grandParentId?: number | null;
  /** GUID of the record above this entry in the shared ConnectWise platform. */
  parentConnectWiseId?: string;
  /** Id of the record this entry was set up below, if any. */
  parentId?: number | null;
}

/** A kind of file people may upload. */
export interface AllowedFileTypeCreate extends AllowedFileTypeUpdate {
  /** Extension of the files that may be uploaded, such as pdf. */
  fileType: string;
}

/** A kind of file people may upload. */
export interface AllowedFileTypeUpdate {
  /** Extension of the files that may be uploaded, such as pdf. */
  fileType?: string;
  /** Largest size a file of this type may have, in the unit the setup screen shows. */
  sizeLimit?: number | null;
  /** Id of the record two levels above this entry, if any. */
  grandParentId?: number | null;
  /** Id of the record this entry was set up below, if any. */
  parentId?: number | null;
}
