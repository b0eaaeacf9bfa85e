// @generated from definitions/connectwise-psa/resources/company/company-custom-status-notes.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  CompanyCustomNote,
  CompanyCustomNoteCreate,
  CompanyCustomNoteUpdate,
} from "../schemas/company/company-custom-note.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetCompanyCustomStatusNoteParams extends GetParams {
  /** Id of the company. */
  companyId: number;
  /** Id of the custom status note. */
  id: number;
}

export interface UpdateCompanyCustomStatusNoteParams extends CompanyCustomNoteUpdate {
  /** Id of the company. */
  companyId: number;
  /** Id of the custom status note. */
  id: number;
}

export interface ReplaceCompanyCustomStatusNoteParams extends CompanyCustomNoteCreate {
  /** Id of the company. */
  companyId: number;
  /** Id of the custom status note. */
  id: number;
}

export interface DeleteCompanyCustomStatusNoteParams {
  /** Id of the company. */
  companyId: number;
  /** Id of the custom status note. */
  id: number;
}

const base: ResourceShape = {
  name: "company_custom_status_notes",
  path: "/company/companies/{companyId}/customStatusNotes",
  required: ["customNote", "status"],
};

/**
 * Lists custom status notes. A message of one company's own for a company status. It counts for statuses whose
 * customNoteFlag is on.
 */
export const listCompanyCustomStatusNotes: Operation<{ companyId: number } & ListParams, CompanyCustomNote> = {
  of: base,
  like: listShape,
};

/** Gets one custom status note by its id. */
export const getCompanyCustomStatusNote: Operation<GetCompanyCustomStatusNoteParams, CompanyCustomNote> = {
  of: base,
  like: getShape,
};

/** Gives a company its own message for a status. */
export const createCompanyCustomStatusNote: Operation<
  { companyId: number } & CompanyCustomNoteCreate,
  CompanyCustomNote
> = { of: base, like: createShape };

/** Changes the given fields of one custom status note; the others stay as they are. */
export const updateCompanyCustomStatusNote: Operation<UpdateCompanyCustomStatusNoteParams, CompanyCustomNote> = {
  of: base,
  like: updateShape,
};

/** Replaces one custom status note whole; fields that are left out go back to their defaults. */
export const replaceCompanyCustomStatusNote: Operation<ReplaceCompanyCustomStatusNoteParams, CompanyCustomNote> = {
  of: base,
  like: replaceShape,
};

/** Deletes one custom status note for good. */
export const deleteCompanyCustomStatusNote: Operation<DeleteCompanyCustomStatusNoteParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the custom status notes that match the given conditions. */
export const countCompanyCustomStatusNotes: Operation<{ companyId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A message of one company's own for a company status. It counts for statuses whose customNoteFlag is on. */
export interface CompanyCustomStatusNotesResource {
  /**
   * Lists custom status notes. A message of one company's own for a company status. It counts for statuses whose
   * customNoteFlag is on.
   */
  list(companyId: number, params?: ListParams, options?: RequestOptions): Pages<CompanyCustomNote>;
  /** Gets one custom status note by its id. */
  get(params: GetCompanyCustomStatusNoteParams, options?: RequestOptions): Promise<CompanyCustomNote>;
  /** Gives a company its own message for a status. */
  create(companyId: number, params: CompanyCustomNoteCreate, options?: RequestOptions): Promise<CompanyCustomNote>;
  /** Changes the given fields of one custom status note; the others stay as they are. */
  update(params: UpdateCompanyCustomStatusNoteParams, options?: RequestOptions): Promise<CompanyCustomNote>;
  /** Replaces one custom status note whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceCompanyCustomStatusNoteParams, options?: RequestOptions): Promise<CompanyCustomNote>;
  /** Deletes one custom status note for good. */
  delete(params: DeleteCompanyCustomStatusNoteParams, options?: RequestOptions): Promise<void>;
  /** Counts the custom status notes that match the given conditions. */
  count(companyId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.companyCustomStatusNotes` is made from. */
export const companyCustomStatusNotesResource: Resource<CompanyCustomStatusNotesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const companyCustomStatusNotesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_company_custom_status_notes_count: { operation: countCompanyCustomStatusNotes },
  create_a_connect_wise_psa_company_custom_status_note: { operation: createCompanyCustomStatusNote },
  delete_a_connect_wise_psa_company_custom_status_note_by_id: { operation: deleteCompanyCustomStatusNote },
  get_single_connect_wise_psa_company_custom_status_note_by_id: { operation: getCompanyCustomStatusNote },
  list_all_connect_wise_psa_company_custom_status_notes: { operation: listCompanyCustomStatusNotes },
  replace_a_connect_wise_psa_company_custom_status_note_by_id: { operation: replaceCompanyCustomStatusNote },
  update_a_connect_wise_psa_company_custom_status_note_by_id: { operation: updateCompanyCustomStatusNote },
};
