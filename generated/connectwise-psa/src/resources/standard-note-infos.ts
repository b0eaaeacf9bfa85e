// @generated from definitions/connectwise-psa/resources/system/standard-note-infos.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { StandardNoteInfo } from "../schemas/system/standard-note.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "standard_note_infos", path: "/system/info/standardNotes" };

/** Lists standard notes in short. A prepared (canned) text in short, which members insert into notes and e-mail. */
export const listStandardNoteInfos: Operation<ListParams, StandardNoteInfo> = { of: base, like: listShape };

/** Gets one standard note in short by its id. */
export const getStandardNoteInfo: Operation<{ id: number } & GetParams, StandardNoteInfo> = {
  of: base,
  like: getShape,
};

/** Counts the standard notes in short that match the given conditions. */
export const countStandardNoteInfos: Operation<CountParams, Count> = { of: base, like: countShape };

/** A prepared (canned) text in short, which members insert into notes and e-mail. */
export interface StandardNoteInfosResource {
  /** Lists standard notes in short. A prepared (canned) text in short, which members insert into notes and e-mail. */
  list(params?: ListParams, options?: RequestOptions): Pages<StandardNoteInfo>;
  /** Gets one standard note in short by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<StandardNoteInfo>;
  /** Counts the standard notes in short that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.standardNoteInfos` is made from. */
export const standardNoteInfosResource: Resource<StandardNoteInfosResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const standardNoteInfosTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_standard_notes_in_short_count: { operation: countStandardNoteInfos },
  get_single_connect_wise_psa_standard_note_in_short_by_id: { operation: getStandardNoteInfo },
  list_all_connect_wise_psa_standard_notes_in_short: { operation: listStandardNoteInfos },
};
