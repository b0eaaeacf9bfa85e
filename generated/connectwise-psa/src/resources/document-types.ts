// @generated from definitions/connectwise-psa/resources/system/document-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
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
export interface DocumentTypesResource {
  /** Lists the file types documents can have. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<DocumentType>;
  /** Gets one file type documents can have. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<DocumentType>;
  /** Counts the file types documents can have. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.documentTypes` is made from. */
export const documentTypesResource: Resource<DocumentTypesResource> = {
  of: base,
  operations: [listInfoShape, getInfoShape, countInfoShape],
};

/** The operations behind the tools of this resource. */
export const documentTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_document_types_count_info: { operation: countInfoDocumentTypes },
  get_single_connect_wise_psa_document_type_by_id: { operation: getInfoDocumentTypes },
  list_all_connect_wise_psa_document_types: { operation: listInfoDocumentTypes },
};
