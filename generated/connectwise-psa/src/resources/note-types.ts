// @generated from definitions/connectwise-psa/resources/company/note-types.yaml
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
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
} from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  CompanyNoteType,
  CompanyNoteTypeCreate,
  CompanyNoteTypeInfo,
  CompanyNoteTypeUpdate,
} from "../schemas/company/company-note-type.js";
import {
  countInfoShape,
  countShape,
  createShape,
  deleteShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = {
  name: "note_types",
  path: "/company/noteTypes",
  paths: { count_info: "{collection}/count/info" },
  required: ["name"],
};

/** Lists note types. Kinds of notes on companies and contacts, such as Comment or Accounting. */
export const listNoteTypes: Operation<ListParams, CompanyNoteType> = { of: base, like: listShape };

/** Gets one note type by its id. */
export const getNoteType: Operation<{ id: number } & GetParams, CompanyNoteType> = { of: base, like: getShape };

/** Creates a note type and returns it. Kinds of notes on companies and contacts, such as Comment or Accounting. */
export const createNoteType: Operation<CompanyNoteTypeCreate, CompanyNoteType> = { of: base, like: createShape };

/** Changes the given fields of one note type; the others stay as they are. */
export const updateNoteType: Operation<{ id: number } & CompanyNoteTypeUpdate, CompanyNoteType> = {
  of: base,
  like: updateShape,
};

/** Replaces one note type whole; fields that are left out go back to their defaults. */
export const replaceNoteType: Operation<{ id: number } & CompanyNoteTypeCreate, CompanyNoteType> = {
  of: base,
  like: replaceShape,
};

/** Deletes one note type for good. */
export const deleteNoteType: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the note types that match the given conditions. */
export const countNoteTypes: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists note types in short, one page at a time. */
export const listInfoNoteTypes: Operation<ListInfoParams, CompanyNoteTypeInfo> = { of: base, like: listInfoShape };

/** Gets one note type in short. */
export const getInfoNoteTypes: Operation<{ id: number } & GetInfoParams, CompanyNoteTypeInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the note types that the short list has and that match the given conditions. */
export const countInfoNoteTypes: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** Kinds of notes on companies and contacts, such as Comment or Accounting. */
export interface NoteTypesResource {
  /** Lists note types. Kinds of notes on companies and contacts, such as Comment or Accounting. */
  list(params?: ListParams, options?: RequestOptions): Pages<CompanyNoteType>;
  /** Gets one note type by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<CompanyNoteType>;
  /** Creates a note type and returns it. Kinds of notes on companies and contacts, such as Comment or Accounting. */
  create(params: CompanyNoteTypeCreate, options?: RequestOptions): Promise<CompanyNoteType>;
  /** Changes the given fields of one note type; the others stay as they are. */
  update(id: number, params: CompanyNoteTypeUpdate, options?: RequestOptions): Promise<CompanyNoteType>;
  /** Replaces one note type whole; fields that are left out go back to their defaults. */
  replace(id: number, params: CompanyNoteTypeCreate, options?: RequestOptions): Promise<CompanyNoteType>;
  /** Deletes one note type for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the note types that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists note types in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<CompanyNoteTypeInfo>;
  /** Gets one note type in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<CompanyNoteTypeInfo>;
  /** Counts the note types that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.noteTypes` is made from. */
export const noteTypesResource: Resource<NoteTypesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const noteTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_note_types_count: { operation: countNoteTypes },
  connect_wise_psa_note_types_count_info: { operation: countInfoNoteTypes },
  create_a_connect_wise_psa_note_type: { operation: createNoteType },
  delete_a_connect_wise_psa_note_type_by_id: { operation: deleteNoteType },
  get_single_connect_wise_psa_note_type_by_id: { operation: getNoteType },
  connect_wise_psa_note_types_get_info: { operation: getInfoNoteTypes },
  list_all_connect_wise_psa_note_types: { operation: listNoteTypes },
  connect_wise_psa_note_types_list_info: { operation: listInfoNoteTypes },
  replace_a_connect_wise_psa_note_type_by_id: { operation: replaceNoteType },
  update_a_connect_wise_psa_note_type_by_id: { operation: updateNoteType },
};
