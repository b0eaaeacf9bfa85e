// @generated from definitions/connectwise-psa/schemas/system/document-setup.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** Settings of your own organization for documents. */
export interface DocumentSetup {
  /** Id of the document setup. */
  id: number;
  /** Whether documents are added as a link by default, instead of being uploaded. */
  uploadAsLinkFlag?: boolean | null;
  /** Whether new documents are public by default. */
  isPublicFlag?: boolean | null;
  /** Folder in which documents are kept. */
  docPath?: string;
  /** Folder in which document templates are kept. */
  templatePath?: string;
  /** Folder that documents made from templates are written to. */
  templateOutputPath?: string;
  /**
   * What the server notes about the document setup, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** Settings of your own organization for documents. */
export interface DocumentSetupUpdate<Empty = null> {
  /** Whether documents are added as a link by default, instead of being uploaded. */
  uploadAsLinkFlag?: boolean | null;
  /** Whether new documents are public by default. */
  isPublicFlag?: boolean | null;
  /** Folder in which documents are kept. */
  docPath?: string | Empty;
  /** Folder in which document templates are kept. */
  templatePath?: string | Empty;
  /** Folder that documents made from templates are written to. */
  templateOutputPath?: string | Empty;
}

/** Settings of your own organization for documents. */
export interface DocumentSetupCreate extends DocumentSetupUpdate<never> {}
