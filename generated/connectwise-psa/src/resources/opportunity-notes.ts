// @generated from definitions/connectwise-psa/resources/sales/opportunity-notes.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  OpportunityNote,
  OpportunityNoteCreate,
  OpportunityNoteUpdate,
} from "../schemas/sales/opportunity-note.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListOpportunityNotesParams extends ListParams {
  /** Filter, e.g. `flagged = true` or `text contains "renewal"`. Also: type/name, enteredBy. */
  conditions?: string;
}

export interface GetOpportunityNoteParams extends GetParams {
  /** Id of the opportunity. */
  opportunityId: number;
  /** Id of the note. */
  id: number;
}

export interface UpdateOpportunityNoteParams extends OpportunityNoteUpdate {
  /** Id of the opportunity. */
  opportunityId: number;
  /** Id of the note. */
  id: number;
}

export interface ReplaceOpportunityNoteParams extends OpportunityNoteCreate {
  /** Id of the opportunity. */
  opportunityId: number;
  /** Id of the note. */
  id: number;
}

export interface DeleteOpportunityNoteParams {
  /** Id of the opportunity. */
  opportunityId: number;
  /** Id of the note. */
  id: number;
}

const base: ResourceShape = {
  name: "opportunity_notes",
  path: "/sales/opportunities/{opportunityId}/notes",
  required: ["text"],
};

/** Lists the notes of one opportunity, such as the outcome of a call. */
export const listOpportunityNotes: Operation<{ opportunityId: number } & ListOpportunityNotesParams, OpportunityNote> =
  { of: base, like: listShape };

/** Gets one opportunity note by its id. */
export const getOpportunityNote: Operation<GetOpportunityNoteParams, OpportunityNote> = { of: base, like: getShape };

/** Adds a note to one opportunity. */
export const createOpportunityNote: Operation<{ opportunityId: number } & OpportunityNoteCreate, OpportunityNote> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one opportunity note; the others stay as they are. */
export const updateOpportunityNote: Operation<UpdateOpportunityNoteParams, OpportunityNote> = {
  of: base,
  like: updateShape,
};

/** Replaces one opportunity note whole; fields that are left out go back to their defaults. */
export const replaceOpportunityNote: Operation<ReplaceOpportunityNoteParams, OpportunityNote> = {
  of: base,
  like: replaceShape,
};

/** Deletes one opportunity note for good. */
export const deleteOpportunityNote: Operation<DeleteOpportunityNoteParams, void> = { of: base, like: deleteShape };

/** Counts the notes of one opportunity. */
export const countOpportunityNotes: Operation<{ opportunityId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A note on an opportunity, such as the outcome of a call. */
export interface OpportunityNotesResource {
  /** Lists the notes of one opportunity, such as the outcome of a call. */
  list(opportunityId: number, params?: ListOpportunityNotesParams, options?: RequestOptions): Pages<OpportunityNote>;
  /** Gets one opportunity note by its id. */
  get(params: GetOpportunityNoteParams, options?: RequestOptions): Promise<OpportunityNote>;
  /**
   * Adds a note to one opportunity.
   *
   * @example
   * await client.opportunityNotes.create(910, { text: "Customer wants a quote for three years." });
   */
  create(opportunityId: number, params: OpportunityNoteCreate, options?: RequestOptions): Promise<OpportunityNote>;
  /**
   * Changes the given fields of one opportunity note; the others stay as they are.
   *
   * @example
   * await client.opportunityNotes.update({ opportunityId: 910, id: 43, flagged: true });
   */
  update(params: UpdateOpportunityNoteParams, options?: RequestOptions): Promise<OpportunityNote>;
  /** Replaces one opportunity note whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceOpportunityNoteParams, options?: RequestOptions): Promise<OpportunityNote>;
  /** Deletes one opportunity note for good. */
  delete(params: DeleteOpportunityNoteParams, options?: RequestOptions): Promise<void>;
  /** Counts the notes of one opportunity. */
  count(opportunityId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.opportunityNotes` is made from. */
export const opportunityNotesResource: Resource<OpportunityNotesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const opportunityNotesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_opportunity_notes_count: { operation: countOpportunityNotes },
  create_a_connect_wise_psa_opportunity_note: { operation: createOpportunityNote },
  delete_a_connect_wise_psa_opportunity_note_by_id: { operation: deleteOpportunityNote },
  get_single_connect_wise_psa_opportunity_note_by_id: { operation: getOpportunityNote },
  list_all_connect_wise_psa_opportunity_notes: { operation: listOpportunityNotes },
  replace_a_connect_wise_psa_opportunity_note_by_id: { operation: replaceOpportunityNote },
  update_a_connect_wise_psa_opportunity_note_by_id: { operation: updateOpportunityNote },
};
