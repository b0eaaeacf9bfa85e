// @generated from definitions/connectwise-psa/resources/company/company-notes.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { CompanyNote, CompanyNoteCreate, CompanyNoteUpdate } from "../schemas/company/company-note.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListCompanyNotesParams extends ListParams {
  /** Filter, e.g. `flagged = true`. Also: text, type/name, enteredBy. */
  conditions?: string;
}

export interface GetCompanyNoteParams extends GetParams {
  /** Id of the company. */
  companyId: number;
  /** Id of the company note. */
  id: number;
}

export interface UpdateCompanyNoteParams extends CompanyNoteUpdate {
  /** Id of the company. */
  companyId: number;
  /** Id of the company note. */
  id: number;
}

export interface ReplaceCompanyNoteParams extends CompanyNoteCreate {
  /** Id of the company. */
  companyId: number;
  /** Id of the company note. */
  id: number;
}

export interface DeleteCompanyNoteParams {
  /** Id of the company. */
  companyId: number;
  /** Id of the company note. */
  id: number;
}

const base: ResourceShape = { name: "company_notes", path: "/company/companies/{companyId}/notes", required: ["text"] };

/** Lists company notes. A note about one company, such as the summary of a call or a warning to colleagues. */
export const listCompanyNotes: Operation<{ companyId: number } & ListCompanyNotesParams, CompanyNote> = {
  of: base,
  like: listShape,
};

/** Gets one company note by its id. */
export const getCompanyNote: Operation<GetCompanyNoteParams, CompanyNote> = { of: base, like: getShape };

/** Adds a note to a company. */
export const createCompanyNote: Operation<{ companyId: number } & CompanyNoteCreate, CompanyNote> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one company note; the others stay as they are. */
export const updateCompanyNote: Operation<UpdateCompanyNoteParams, CompanyNote> = { of: base, like: updateShape };

/** Replaces one company note whole; fields that are left out go back to their defaults. */
export const replaceCompanyNote: Operation<ReplaceCompanyNoteParams, CompanyNote> = { of: base, like: replaceShape };

/** Deletes one company note for good. */
export const deleteCompanyNote: Operation<DeleteCompanyNoteParams, void> = { of: base, like: deleteShape };

/** Counts the company notes that match the given conditions. */
export const countCompanyNotes: Operation<{ companyId: number } & CountParams, Count> = { of: base, like: countShape };

/** A note about one company, such as the summary of a call or a warning to colleagues. */
export interface CompanyNotesResource {
  /** Lists company notes. A note about one company, such as the summary of a call or a warning to colleagues. */
  list(companyId: number, params?: ListCompanyNotesParams, options?: RequestOptions): Pages<CompanyNote>;
  /** Gets one company note by its id. */
  get(params: GetCompanyNoteParams, options?: RequestOptions): Promise<CompanyNote>;
  /** Adds a note to a company. */
  create(companyId: number, params: CompanyNoteCreate, options?: RequestOptions): Promise<CompanyNote>;
  /** Changes the given fields of one company note; the others stay as they are. */
  update(params: UpdateCompanyNoteParams, options?: RequestOptions): Promise<CompanyNote>;
  /** Replaces one company note whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceCompanyNoteParams, options?: RequestOptions): Promise<CompanyNote>;
  /** Deletes one company note for good. */
  delete(params: DeleteCompanyNoteParams, options?: RequestOptions): Promise<void>;
  /** Counts the company notes that match the given conditions. */
  count(companyId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.companyNotes` is made from. */
export const companyNotesResource: Resource<CompanyNotesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const companyNotesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_company_notes_count: { operation: countCompanyNotes },
  create_a_connect_wise_psa_company_note: { operation: createCompanyNote },
  delete_a_connect_wise_psa_company_note_by_id: { operation: deleteCompanyNote },
  get_single_connect_wise_psa_company_note_by_id: { operation: getCompanyNote },
  list_all_connect_wise_psa_company_notes: { operation: listCompanyNotes },
  replace_a_connect_wise_psa_company_note_by_id: { operation: replaceCompanyNote },
  update_a_connect_wise_psa_company_note_by_id: { operation: updateCompanyNote },
};
