// @generated from definitions/connectwise-psa/resources/system/standard-note-infos.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { StandardNoteInfo } from "../schemas/system/standard-note.js";
import { countShape, getShape, listShape } from "../conventions.js";

/**
 * Lists standard notes in short, one page at a time.
 */
export const listStandardNoteInfos: Operation<ListParams, StandardNoteInfo> = {
  like: listShape,
  id: "standard_note_infos.list",
  path: "/system/info/standardNotes",
};

/**
 * Gets one standard note in short by its id.
 */
export const getStandardNoteInfo: Operation<{ id: number } & GetParams, StandardNoteInfo> = {
  like: getShape,
  id: "standard_note_infos.get",
  path: "/system/info/standardNotes/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the standard notes in short that match the given conditions.
 */
export const countStandardNoteInfos: Operation<CountParams, Count> = {
  like: countShape,
  id: "standard_note_infos.count",
  path: "/system/info/standardNotes/count",
};

/**
 * A prepared text in short, which members insert into notes and e-mail.
 */
export class StandardNoteInfosResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists standard notes in short, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<StandardNoteInfo> {
    return this.#client.pages(listStandardNoteInfos, params, options);
  }

  /**
   * Gets one standard note in short by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<StandardNoteInfo> {
    return this.#client.call(getStandardNoteInfo, { ...params, id }, options);
  }

  /**
   * Counts the standard notes in short that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countStandardNoteInfos, params, options);
  }
}
