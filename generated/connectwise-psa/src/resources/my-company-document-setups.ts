// @generated from definitions/connectwise-psa/resources/system/my-company-document-setups.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { GetParams, ListParams } from "../conventions.js";
import type { DocumentSetup, DocumentSetupCreate, DocumentSetupUpdate } from "../schemas/system/document-setup.js";
import { getShape, listShape, replaceShape, updateShape } from "../conventions.js";

const base: ResourceShape = { name: "my_company_document_setups", path: "/system/mycompany/documents" };

/**
 * Lists the document settings of your own organization, such as where files and templates are kept; normally a single
 * record.
 */
export const listMyCompanyDocumentSetups: Operation<ListParams, DocumentSetup> = { of: base, like: listShape };

/** Gets one document setup by its id. */
export const getMyCompanyDocumentSetup: Operation<{ id: number } & GetParams, DocumentSetup> = {
  of: base,
  like: getShape,
};

/** Changes the given fields of one document setup; the others stay as they are. */
export const updateMyCompanyDocumentSetup: Operation<{ id: number } & DocumentSetupUpdate, DocumentSetup> = {
  of: base,
  like: updateShape,
};

/** Replaces one document setup whole; fields that are left out go back to their defaults. */
export const replaceMyCompanyDocumentSetup: Operation<{ id: number } & DocumentSetupCreate, DocumentSetup> = {
  of: base,
  like: replaceShape,
};

/**
 * Settings of your own organization for documents, such as where files and templates are kept. There is normally one
 * record.
 */
export interface MyCompanyDocumentSetupsResource {
  /**
   * Lists the document settings of your own organization, such as where files and templates are kept; normally a single
   * record.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<DocumentSetup>;
  /** Gets one document setup by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<DocumentSetup>;
  /** Changes the given fields of one document setup; the others stay as they are. */
  update(id: number, params: DocumentSetupUpdate, options?: RequestOptions): Promise<DocumentSetup>;
  /** Replaces one document setup whole; fields that are left out go back to their defaults. */
  replace(id: number, params?: DocumentSetupCreate, options?: RequestOptions): Promise<DocumentSetup>;
}

/** What `client.myCompanyDocumentSetups` is made from. */
export const myCompanyDocumentSetupsResource: Resource<MyCompanyDocumentSetupsResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape],
};

/** The operations behind the tools of this resource. */
export const myCompanyDocumentSetupsTools: Readonly<Record<string, ToolBinding>> = {
  get_single_connect_wise_psa_my_company_document_setup_by_id: { operation: getMyCompanyDocumentSetup },
  list_all_connect_wise_psa_my_company_document_setups: { operation: listMyCompanyDocumentSetups },
  replace_a_connect_wise_psa_my_company_document_setup_by_id: { operation: replaceMyCompanyDocumentSetup },
  update_a_connect_wise_psa_my_company_document_setup_by_id: { operation: updateMyCompanyDocumentSetup },
};
