// @generated from definitions/connectwise-psa/schemas/system/document-info.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { DocumentTypeReference } from "../../schemas/references.js";

/** A document attached to a record. */
export interface DocumentInfo {
  /** Id of the document. */
  id: number;
  /** Title under which the document is listed. */
  title?: string;
  /** Name of the file as it was uploaded, with extension. */
  fileName?: string;
  /** Name under which the server stores the file. */
  serverFileName?: string;
  /** Login name of the member who uploaded the document. */
  owner?: string;
  /** Whether it is a link and not a file. */
  linkFlag?: boolean | null;
  /** Whether the file is a picture. */
  imageFlag?: boolean | null;
  /** Whether customers can see the document. */
  publicFlag?: boolean | null;
  /** Whether the file is an HTML template. */
  htmlTemplateFlag?: boolean | null;
  /** Whether the document cannot be changed. */
  readOnlyFlag?: boolean | null;
  /** Length of the file in bytes. */
  size?: number | null;
  /** Whether it points to a web address. */
  urlFlag?: boolean | null;
  /** When the document was added, as YYYY-MM-DDTHH:mm:ssZ. */
  createdOnDate?: string;
  /** File type of the document. */
  documentType?: DocumentTypeReference;
  /** Unique key of the file, used in addresses. */
  guid?: string;
  /**
   * What the server notes about the document, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
  /** Second unique key the server gave the file. */
  guidSecondary?: string;
}

/** The form with which a document is uploaded. */
export interface DocumentFormData {
  /** Content of the file; the file name comes from this part of the form. */
  file?: Blob;
  /** Id of the record the document is attached to. */
  recordId: number;
  /** Kind of record the document is attached to, such as Ticket, Company or Opportunity. */
  recordType: string;
  /** Title under which the document is listed. */
  title: string;
  /** Address to link to when no file is sent. */
  url?: string;
  /** True hides the document from customers. */
  privateFlag?: boolean;
  /** True makes the document read-only; the API spells the name this way. */
  readOnlyFlay?: boolean;
  /** Whether the file becomes the picture of the record. */
  isAvatar?: boolean;
}
