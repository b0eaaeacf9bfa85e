// @generated from definitions/connectwise-psa/resources/service/board-auto-assign-resources.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  BoardAutoAssignResource,
  BoardAutoAssignResourceCreate,
  BoardAutoAssignResourceUpdate,
} from "../schemas/service/board-auto-assign-resource.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetBoardAutoAssignResourceParams extends GetParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the automatic assignee of a board. */
  id: number;
}

export interface UpdateBoardAutoAssignResourceParams extends BoardAutoAssignResourceUpdate {
  /** Id of the service board. */
  boardId: number;
  /** Id of the automatic assignee of a board. */
  id: number;
}

export interface ReplaceBoardAutoAssignResourceParams extends BoardAutoAssignResourceCreate {
  /** Id of the service board. */
  boardId: number;
  /** Id of the automatic assignee of a board. */
  id: number;
}

export interface DeleteBoardAutoAssignResourceParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the automatic assignee of a board. */
  id: number;
}

const base: ResourceShape = {
  name: "board_auto_assign_resources",
  path: "/service/boards/{boardId}/autoAssignResources",
  required: ["notifyWho"],
};

/**
 * Lists automatic assignees of a board. People among whom the new tickets of a board are distributed automatically,
 * without a dispatcher.
 */
export const listBoardAutoAssignResources: Operation<{ boardId: number } & ListParams, BoardAutoAssignResource> = {
  of: base,
  like: listShape,
};

/** Gets one automatic assignee of a board by its id. */
export const getBoardAutoAssignResource: Operation<GetBoardAutoAssignResourceParams, BoardAutoAssignResource> = {
  of: base,
  like: getShape,
};

/**
 * Creates an automatic assignee of a board and returns it. People among whom the new tickets of a board are distributed
 * automatically, without a dispatcher.
 */
export const createBoardAutoAssignResource: Operation<
  { boardId: number } & BoardAutoAssignResourceCreate,
  BoardAutoAssignResource
> = { of: base, like: createShape };

/** Changes the given fields of one automatic assignee of a board; the others stay as they are. */
export const updateBoardAutoAssignResource: Operation<UpdateBoardAutoAssignResourceParams, BoardAutoAssignResource> = {
  of: base,
  like: updateShape,
};

/** Replaces one automatic assignee of a board whole; fields that are left out go back to their defaults. */
export const replaceBoardAutoAssignResource: Operation<ReplaceBoardAutoAssignResourceParams, BoardAutoAssignResource> =
  { of: base, like: replaceShape };

/** Deletes one automatic assignee of a board for good. */
export const deleteBoardAutoAssignResource: Operation<DeleteBoardAutoAssignResourceParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the automatic assignees of a board that match the given conditions. */
export const countBoardAutoAssignResources: Operation<{ boardId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** People among whom the new tickets of a board are distributed automatically, without a dispatcher. */
export interface BoardAutoAssignResourcesResource {
  /**
   * Lists automatic assignees of a board. People among whom the new tickets of a board are distributed automatically,
   * without a dispatcher.
   */
  list(boardId: number, params?: ListParams, options?: RequestOptions): Pages<BoardAutoAssignResource>;
  /** Gets one automatic assignee of a board by its id. */
  get(params: GetBoardAutoAssignResourceParams, options?: RequestOptions): Promise<BoardAutoAssignResource>;
  /**
   * Creates an automatic assignee of a board and returns it. People among whom the new tickets of a board are
   * distributed automatically, without a dispatcher.
   */
  create(
    boardId: number,
    params: BoardAutoAssignResourceCreate,
    options?: RequestOptions,
  ): Promise<BoardAutoAssignResource>;
  /** Changes the given fields of one automatic assignee of a board; the others stay as they are. */
  update(params: UpdateBoardAutoAssignResourceParams, options?: RequestOptions): Promise<BoardAutoAssignResource>;
  /** Replaces one automatic assignee of a board whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceBoardAutoAssignResourceParams, options?: RequestOptions): Promise<BoardAutoAssignResource>;
  /** Deletes one automatic assignee of a board for good. */
  delete(params: DeleteBoardAutoAssignResourceParams, options?: RequestOptions): Promise<void>;
  /** Counts the automatic assignees of a board that match the given conditions. */
  count(boardId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.boardAutoAssignResources` is made from. */
export const boardAutoAssignResourcesResource: Resource<BoardAutoAssignResourcesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const boardAutoAssignResourcesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_board_auto_assign_resources_count: { operation: countBoardAutoAssignResources },
  create_a_connect_wise_psa_board_auto_assign_resource: { operation: createBoardAutoAssignResource },
  delete_a_connect_wise_psa_board_auto_assign_resource_by_id: { operation: deleteBoardAutoAssignResource },
  get_single_connect_wise_psa_board_auto_assign_resource_by_id: { operation: getBoardAutoAssignResource },
  list_all_connect_wise_psa_board_auto_assign_resources: { operation: listBoardAutoAssignResources },
  replace_a_connect_wise_psa_board_auto_assign_resource_by_id: { operation: replaceBoardAutoAssignResource },
  update_a_connect_wise_psa_board_auto_assign_resource_by_id: { operation: updateBoardAutoAssignResource },
};
