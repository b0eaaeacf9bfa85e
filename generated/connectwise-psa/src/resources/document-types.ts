// @generated from definitions/connectwise-psa/resources/system/document-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions, ResourceShape } from "@toolwright/runtime";
import type { CountInfoParams, GetInfoParams, ListInfoParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { DocumentType } from "../schemas/system/document-type.js";
import { countInfoShape, getInfoShape, listInfoShape } from "../conventions.js";

const base: ResourceShape = { name: "document_types", path: "/system/documentTypes" };

/** Lists the file types documents can have. */
export const listInfoDocumentTypes: Operation<ListInfoParams, DocumentType> = { of: base, like: listInfoShape };

/** Gets one file type documents can have. */
export const getInfoDocumentTypes: Operation<{ id: number } & GetInfoParams, DocumentType> = {
  of: base,
  like: getInfoShape,
};

/** Counts the file types documents can have. */
export const countInfoDocumentTypes: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A file type ConnectWise PSA knows, with extension, MIME type and icon. */
export class DocumentTypesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Lists the file types documents can have. */
  listInfo(params: ListInfoParams = {}, options?: RequestOptions): Pages<DocumentType> {
    return this.#client.pages(listInfoDocumentTypes, params, options);
  }

  /** Gets one file type documents can have. */
  getInfo(id: number, params: GetInfoParams = {}, options?: RequestOptions): Promise<DocumentType> {
    return this.#client.call(getInfoDocumentTypes, { ...params, id }, options);
  }

  /** Counts the file types documents can have. */
  countInfo(params: CountInfoParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoDocumentTypes, params, options);
  }
}
