// @generated from definitions/connectwise-psa/resources/system/documents.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  NoParams,
  Operation,
  Pages,
  RequestOptions,
  Resource,
  ResourceShape,
  ToolBinding,
} from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { DocumentFormData, DocumentInfo } from "../schemas/system/document-info.js";
import { binary, dateTime, expression, integer, multipart, plainText, text } from "@toolwright/runtime";
import { countShape, createShape, deleteShape, getShape, listShape } from "../conventions.js";

export interface ListDocumentsParams extends ListParams {
  /** Kind of record the documents hang on, such as Ticket, Company or Opportunity. */
  recordType?: string;
  /** Id of the record the documents hang on. */
  recordId?: number;
}

export interface CountDocumentsParams extends CountParams {
  /** Kind of record the documents hang on, such as Ticket, Company or Opportunity. */
  recordType?: string;
  /** Id of the record the documents hang on. */
  recordId?: number;
}

export interface DownloadDocumentsParams {
  /** When the file was last fetched (YYYY-MM-DDTHH:mm:ssZ); only a newer one comes back. */
  lastModified?: string;
}

export interface GetThumbnailDocumentsParams {
  /** When the file was last fetched (YYYY-MM-DDTHH:mm:ssZ); only a newer one comes back. */
  lastModified?: string;
}

const base: ResourceShape = {
  name: "documents",
  path: "/system/documents",
  required: ["recordId", "recordType", "title"],
};

/** Lists the documents (files and links) attached to one record. */
export const listDocuments: Operation<ListDocumentsParams, DocumentInfo> = {
  of: base,
  like: listShape,
  query: {
    conditions: expression,
    childConditions: expression,
    customFieldConditions: expression,
    orderBy: expression,
    fields: expression,
    recordType: text,
    recordId: integer,
    page: integer,
    pageSize: integer,
    pageId: text,
  },
};

/** Gets one document by its id. */
export const getDocument: Operation<{ id: number } & GetParams, DocumentInfo> = { of: base, like: getShape };

/** Attaches a file or a link to one record and returns the document. */
export const createDocument: Operation<DocumentFormData, DocumentInfo> = {
  of: base,
  like: createShape,
  body: { as: multipart, files: ["file"] },
};

/** Deletes one document for good. */
export const deleteDocument: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the documents attached to one record. */
export const countDocuments: Operation<CountDocumentsParams, Count> = {
  of: base,
  like: countShape,
  query: {
    conditions: expression,
    childConditions: expression,
    customFieldConditions: expression,
    recordType: text,
    recordId: integer,
  },
};

/** Gets an HTML page with a sample form for uploads. */
export const getUploadSampleDocuments: Operation<NoParams, string> = {
  of: base,
  name: "get_upload_sample",
  path: "{collection}/uploadsample",
  method: "GET",
  returns: plainText,
};

/** Changes one document and returns it. */
export const changeDocuments: Operation<{ id: number } & NoParams, DocumentInfo> = {
  of: base,
  name: "change",
  path: "{item}",
  method: "POST",
};

/** Gets the content of one document. */
export const downloadDocuments: Operation<{ id: number } & DownloadDocumentsParams, Blob> = {
  of: base,
  name: "download",
  path: "{item}/download",
  method: "GET",
  query: { lastModified: dateTime },
  returns: binary,
};

/** Gets a small picture of one document. */
export const getThumbnailDocuments: Operation<{ id: number } & GetThumbnailDocumentsParams, Blob> = {
  of: base,
  name: "get_thumbnail",
  path: "{item}/thumbnail",
  method: "GET",
  query: { lastModified: dateTime },
  returns: binary,
};

/** A file, or a link to one, attached to a record such as a ticket, company or opportunity. */
export interface DocumentsResource {
  /** Lists the documents (files and links) attached to one record. */
  list(params?: ListDocumentsParams, options?: RequestOptions): Pages<DocumentInfo>;
  /** Gets one document by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<DocumentInfo>;
  /** Attaches a file or a link to one record and returns the document. */
  create(params: DocumentFormData, options?: RequestOptions): Promise<DocumentInfo>;
  /** Deletes one document for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the documents attached to one record. */
  count(params?: CountDocumentsParams, options?: RequestOptions): Promise<Count>;
  /** Gets an HTML page with a sample form for uploads. */
  getUploadSample(params?: NoParams, options?: RequestOptions): Promise<string>;
  /** Changes one document and returns it. */
  change(id: number, params?: NoParams, options?: RequestOptions): Promise<DocumentInfo>;
  /** Gets the content of one document. */
  download(id: number, params?: DownloadDocumentsParams, options?: RequestOptions): Promise<Blob>;
  /** Gets a small picture of one document. */
  getThumbnail(id: number, params?: GetThumbnailDocumentsParams, options?: RequestOptions): Promise<Blob>;
}

/** What `client.documents` is made from. */
export const documentsResource: Resource<DocumentsResource> = {
  of: base,
  operations: [
    listDocuments,
    getShape,
    createDocument,
    deleteShape,
    countDocuments,
    getUploadSampleDocuments,
    changeDocuments,
    downloadDocuments,
    getThumbnailDocuments,
  ],
};

/** The operations behind the tools of this resource. */
export const documentsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_documents_change: { operation: changeDocuments },
  connect_wise_psa_documents_count: { operation: countDocuments },
  create_a_connect_wise_psa_document: { operation: createDocument },
  delete_a_connect_wise_psa_document_by_id: { operation: deleteDocument },
  connect_wise_psa_documents_download: { operation: downloadDocuments },
  get_single_connect_wise_psa_document_by_id: { operation: getDocument },
  connect_wise_psa_documents_get_thumbnail: { operation: getThumbnailDocuments },
  connect_wise_psa_documents_get_upload_sample: { operation: getUploadSampleDocuments },
  list_all_connect_wise_psa_documents: { operation: listDocuments },
};
