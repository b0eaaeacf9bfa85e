// @generated from definitions/connectwise-psa/resources/service/service-boards.yaml
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
import type { CountParams, GetParams, ListParams, UsagesListParams, UsagesParams } from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type {
  Board,
  BoardCopy,
  BoardCreate,
  BoardTypeSubTypeItemAssociation,
  BoardUpdate,
} from "../schemas/service/board.js";
import { expression, integer, json, many, text } from "@toolwright/runtime";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  pagesPaging,
  replaceShape,
  updateShape,
  usagesListShape,
  usagesShape,
} from "../conventions.js";

export interface ListAssociationsServiceBoardsParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
  /** Order, e.g. `id desc`; more names after a comma. */
  orderBy?: string;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 1000, 25 when not given. */
  pageSize?: number;
}

export interface GetAssociationServiceBoardsParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the combination. */
  id: number;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

export interface CountAssociationsServiceBoardsParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
}

const base: ResourceShape = {
  name: "service_boards",
  path: "/service/boards",
  required: ["name", "location", "department"],
};

/**
 * Lists service boards. A queue of tickets with its own statuses, types, teams, defaults and e-mail rules. Some are for
 * projects (projectFlag).
 */
export const listServiceBoards: Operation<ListParams, Board> = { of: base, like: listShape };

/** Gets one service board by its id. */
export const getServiceBoard: Operation<{ id: number } & GetParams, Board> = { of: base, like: getShape };

/** Creates a service board and returns it. */
export const createServiceBoard: Operation<BoardCreate, Board> = { of: base, like: createShape };

/** Changes the given fields of one service board; the others stay as they are. */
export const updateServiceBoard: Operation<{ id: number } & BoardUpdate, Board> = { of: base, like: updateShape };

/** Replaces one service board whole; fields that are left out go back to their defaults. */
export const replaceServiceBoard: Operation<{ id: number } & BoardCreate, Board> = { of: base, like: replaceShape };

/** Deletes one service board for good. */
export const deleteServiceBoard: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the service boards that match the given conditions. */
export const countServiceBoards: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one service board and so stand in the way of deleting it. */
export const usagesServiceBoards: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one service board. */
export const usagesListServiceBoards: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Makes a new service board with the setup of another one. */
export const copyServiceBoards: Operation<BoardCopy, Board> = {
  of: base,
  name: "copy",
  path: "{collection}/copy",
  method: "POST",
  body: { as: json },
  required: ["id", "name"],
};

/** Lists the combinations of type, subtype and item a service board allows. */
export const listAssociationsServiceBoards: Operation<
  { id: number } & ListAssociationsServiceBoardsParams,
  BoardTypeSubTypeItemAssociation
> = {
  of: base,
  name: "list_associations",
  path: "{item}/typeSubTypeItemAssociations",
  method: "GET",
  query: {
    conditions: expression,
    orderBy: expression,
    fields: expression,
    page: integer,
    pageSize: integer,
    pageId: text,
  },
  paging: pagesPaging,
  returns: many,
};

/** Gets one combination of type, subtype and item of a service board. */
export const getAssociationServiceBoards: Operation<
  GetAssociationServiceBoardsParams,
  BoardTypeSubTypeItemAssociation
> = {
  of: base,
  name: "get_association",
  path: "{collection}/{boardId}/typeSubTypeItemAssociations/{id}",
  method: "GET",
  query: { fields: expression },
};

/** Counts the combinations of type, subtype and item a service board allows. */
export const countAssociationsServiceBoards: Operation<{ id: number } & CountAssociationsServiceBoardsParams, Count> = {
  of: base,
  name: "count_associations",
  path: "{item}/typeSubTypeItemAssociations/count",
  method: "GET",
  query: { conditions: expression },
};

/**
 * A queue of tickets with its own statuses, types, teams, defaults and e-mail rules. Some are for projects
 * (projectFlag).
 */
export interface ServiceBoardsResource {
  /**
   * Lists service boards. A queue of tickets with its own statuses, types, teams, defaults and e-mail rules. Some are
   * for projects (projectFlag).
   *
   * @example
   * await client.serviceBoards.list({
   *   conditions: "inactiveFlag = false and projectFlag = false",
   *   fields: "id,name,location/name,department/name",
   * });
   */
  list(params?: ListParams, options?: RequestOptions): Pages<Board>;
  /** Gets one service board by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Board>;
  /**
   * Creates a service board and returns it.
   *
   * @example
   * await client.serviceBoards.create({ name: "Network", location: { id: 2 }, department: { id: 10 } });
   */
  create(params: BoardCreate, options?: RequestOptions): Promise<Board>;
  /**
   * Changes the given fields of one service board; the others stay as they are.
   *
   * @example
   * await client.serviceBoards.update(1, { dispatchMember: { id: 176 } });
   */
  update(id: number, params: BoardUpdate, options?: RequestOptions): Promise<Board>;
  /** Replaces one service board whole; fields that are left out go back to their defaults. */
  replace(id: number, params: BoardCreate, options?: RequestOptions): Promise<Board>;
  /** Deletes one service board for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the service boards that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one service board and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one service board. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /**
   * Makes a new service board with the setup of another one.
   *
   * @example
   * await client.serviceBoards.copy({ id: 1, name: "Network Night Shift" });
   */
  copy(params: BoardCopy, options?: RequestOptions): Promise<Board>;
  /**
   * Lists the combinations of type, subtype and item a service board allows.
   *
   * @example
   * await client.serviceBoards.listAssociations(1, { conditions: "type/name = \"Network\"" });
   */
  listAssociations(
    id: number,
    params?: ListAssociationsServiceBoardsParams,
    options?: RequestOptions,
  ): Pages<BoardTypeSubTypeItemAssociation>;
  /** Gets one combination of type, subtype and item of a service board. */
  getAssociation(
    params: GetAssociationServiceBoardsParams,
    options?: RequestOptions,
  ): Promise<BoardTypeSubTypeItemAssociation>;
  /** Counts the combinations of type, subtype and item a service board allows. */
  countAssociations(
    id: number,
    params?: CountAssociationsServiceBoardsParams,
    options?: RequestOptions,
  ): Promise<Count>;
}

/** What `client.serviceBoards` is made from. */
export const serviceBoardsResource: Resource<ServiceBoardsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    usagesShape,
    usagesListShape,
    copyServiceBoards,
    listAssociationsServiceBoards,
    getAssociationServiceBoards,
    countAssociationsServiceBoards,
  ],
};

/** The operations behind the tools of this resource. */
export const serviceBoardsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_service_boards_copy: { operation: copyServiceBoards },
  connect_wise_psa_service_boards_count: { operation: countServiceBoards },
  connect_wise_psa_service_boards_count_associations: { operation: countAssociationsServiceBoards },
  create_a_connect_wise_psa_service_board: { operation: createServiceBoard },
  delete_a_connect_wise_psa_service_board_by_id: { operation: deleteServiceBoard },
  get_single_connect_wise_psa_service_board_by_id: { operation: getServiceBoard },
  connect_wise_psa_service_boards_get_association: { operation: getAssociationServiceBoards },
  list_all_connect_wise_psa_service_boards: { operation: listServiceBoards },
  connect_wise_psa_service_boards_list_associations: { operation: listAssociationsServiceBoards },
  replace_a_connect_wise_psa_service_board_by_id: { operation: replaceServiceBoard, json: "record" },
  update_a_connect_wise_psa_service_board_by_id: { operation: updateServiceBoard },
  connect_wise_psa_service_boards_usages: { operation: usagesServiceBoards },
  connect_wise_psa_service_boards_usages_list: { operation: usagesListServiceBoards },
};
