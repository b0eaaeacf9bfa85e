// @generated from definitions/connectwise-psa/resources/system/documents.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { DocumentFormData, DocumentInfo } from "../schemas/system/document-info.js";
import { countShape, createShape, deleteShape, getShape, listShape } from "../conventions.js";

export interface ListDocumentsParams extends ListParams {
  /**
   * Kind of record the documents hang on, such as Ticket, Company or Opportunity.
   */
  recordType?: string;
  /**
   * Id of the record the documents hang on.
   */
  recordId?: number;
}

export interface CountDocumentsParams extends CountParams {
  /**
   * Kind of record the documents hang on, such as Ticket, Company or Opportunity.
   */
  recordType?: string;
  /**
   * Id of the record the documents hang on.
   */
  recordId?: number;
}

export interface DownloadDocumentsParams {
  /**
   * When the file was last fetched (YYYY-MM-DDTHH:mm:ssZ); only a newer one comes back.
   */
  lastModified?: string;
}

export interface GetThumbnailDocumentsParams {
  /**
   * When the file was last fetched (YYYY-MM-DDTHH:mm:ssZ); only a newer one comes back.
   */
  lastModified?: string;
}

/**
 * Lists the documents attached to one record, one page at a time.
 */
export const listDocuments: Operation<ListDocumentsParams, DocumentInfo> = {
  like: listShape,
  id: "documents.list",
  path: "/system/documents",
  query: {
    conditions: "string",
    childConditions: "string",
    customFieldConditions: "string",
    orderBy: "string",
    fields: "string",
    recordType: "string",
    recordId: "integer",
    page: "integer",
    pageSize: "integer",
  },
};

/**
 * Gets one document by its id.
 */
export const getDocument: Operation<{ id: number } & GetParams, DocumentInfo> = {
  like: getShape,
  id: "documents.get",
  path: "/system/documents/{id}",
  ids: { id: "integer" },
};

/**
 * Attaches a file or a link to one record and returns the document.
 */
export const createDocument: Operation<DocumentFormData, DocumentInfo> = {
  like: createShape,
  id: "documents.create",
  path: "/system/documents",
  body: { kind: "multipart", files: ["file"] },
  required: ["recordId", "recordType", "title"],
};

/**
 * Deletes one document for good.
 */
export const deleteDocument: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "documents.delete",
  path: "/system/documents/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the documents attached to one record.
 */
export const countDocuments: Operation<CountDocumentsParams, Count> = {
  like: countShape,
  id: "documents.count",
  path: "/system/documents/count",
  query: {
    conditions: "string",
    childConditions: "string",
    customFieldConditions: "string",
    recordType: "string",
    recordId: "integer",
  },
};

/**
 * Gets an HTML page with a sample form for uploads.
 */
export const getUploadSampleDocuments: Operation<NoParams, string> = {
  id: "documents.get_upload_sample",
  path: "/system/documents/uploadsample",
  method: "GET",
  returns: "text",
};

/**
 * Changes one document and returns it.
 */
export const changeDocuments: Operation<{ id: number } & NoParams, DocumentInfo> = {
  id: "documents.change",
  path: "/system/documents/{id}",
  method: "POST",
  ids: { id: "integer" },
};

/**
 * Gets the content of one document.
 */
export const downloadDocuments: Operation<{ id: number } & DownloadDocumentsParams, Blob> = {
  id: "documents.download",
  path: "/system/documents/{id}/download",
  method: "GET",
  query: { lastModified: "string" },
  returns: "binary",
  ids: { id: "integer" },
};

/**
 * Gets a small picture of one document.
 */
export const getThumbnailDocuments: Operation<{ id: number } & GetThumbnailDocumentsParams, Blob> = {
  id: "documents.get_thumbnail",
  path: "/system/documents/{id}/thumbnail",
  method: "GET",
  query: { lastModified: "string" },
  returns: "binary",
  ids: { id: "integer" },
};

/**
 * A file, or a link to one, attached to a record such as a ticket, company or opportunity.
 */
export class DocumentsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists the documents attached to one record, one page at a time.
   */
  list(params: ListDocumentsParams = {}, options?: RequestOptions): Pages<DocumentInfo> {
    return this.#client.pages(listDocuments, params, options);
  }

  /**
   * Gets one document by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<DocumentInfo> {
    return this.#client.call(getDocument, { ...params, id }, options);
  }

  /**
   * Attaches a file or a link to one record and returns the document.
   */
  create(params: DocumentFormData, options?: RequestOptions): Promise<DocumentInfo> {
    return this.#client.call(createDocument, params, options);
  }

  /**
   * Deletes one document for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteDocument, { ...params, id }, options);
  }

  /**
   * Counts the documents attached to one record.
   */
  count(params: CountDocumentsParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countDocuments, params, options);
  }

  /**
   * Gets an HTML page with a sample form for uploads.
   */
  getUploadSample(params: NoParams = {}, options?: RequestOptions): Promise<string> {
    return this.#client.call(getUploadSampleDocuments, params, options);
  }

  /**
   * Changes one document and returns it.
   */
  change(id: number, params: NoParams = {}, options?: RequestOptions): Promise<DocumentInfo> {
    return this.#client.call(changeDocuments, { ...params, id }, options);
  }

  /**
   * Gets the content of one document.
   */
  download(id: number, params: DownloadDocumentsParams = {}, options?: RequestOptions): Promise<Blob> {
    return this.#client.call(downloadDocuments, { ...params, id }, options);
  }

  /**
   * Gets a small picture of one document.
   */
  getThumbnail(id: number, params: GetThumbnailDocumentsParams = {}, options?: RequestOptions): Promise<Blob> {
    return this.#client.call(getThumbnailDocuments, { ...params, id }, options);
  }
}
