// @generated from definitions/connectwise-psa/schemas/system/document-type.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A file type documents can have. */
export interface DocumentType {
  /** Id of the document type. */
  id: number;
  /** Ending of the file name, such as pdf. */
  fileExtension?: string;
  /** Icon that lists show for the type. */
  icon?: string;
  /** MIME type, such as application/pdf. */
  mimeType?: string;
  /** Text that says what the document type is or is for. */
  description?: string;
  /**
   * What the server notes about the document type, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
