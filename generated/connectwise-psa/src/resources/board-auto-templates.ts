// @generated from definitions/connectwise-psa/resources/service/board-auto-templates.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  BoardAutoTemplate,
  BoardAutoTemplateCreate,
  BoardAutoTemplateUpdate,
} from "../schemas/service/board-auto-template.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetBoardAutoTemplateParams extends GetParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board auto template. */
  id: number;
}

export interface UpdateBoardAutoTemplateParams extends BoardAutoTemplateUpdate {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board auto template. */
  id: number;
}

export interface ReplaceBoardAutoTemplateParams extends BoardAutoTemplateCreate {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board auto template. */
  id: number;
}

export interface DeleteBoardAutoTemplateParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board auto template. */
  id: number;
}

const base: ResourceShape = {
  name: "board_auto_templates",
  path: "/service/boards/{boardId}/autoTemplates",
  required: ["type", "subtype", "item", "serviceTemplate"],
};

/**
 * Lists board auto templates. A rule that applies a ticket template to tickets of a board with a certain type, subtype
 * and item.
 */
export const listBoardAutoTemplates: Operation<{ boardId: number } & ListParams, BoardAutoTemplate> = {
  of: base,
  like: listShape,
};

/** Gets one board auto template by its id. */
export const getBoardAutoTemplate: Operation<GetBoardAutoTemplateParams, BoardAutoTemplate> = {
  of: base,
  like: getShape,
};

/**
 * Creates a board auto template and returns it. A rule that applies a ticket template to tickets of a board with a
 * certain type, subtype and item.
 */
export const createBoardAutoTemplate: Operation<{ boardId: number } & BoardAutoTemplateCreate, BoardAutoTemplate> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one board auto template; the others stay as they are. */
export const updateBoardAutoTemplate: Operation<UpdateBoardAutoTemplateParams, BoardAutoTemplate> = {
  of: base,
  like: updateShape,
};

/** Replaces one board auto template whole; fields that are left out go back to their defaults. */
export const replaceBoardAutoTemplate: Operation<ReplaceBoardAutoTemplateParams, BoardAutoTemplate> = {
  of: base,
  like: replaceShape,
};

/** Deletes one board auto template for good. */
export const deleteBoardAutoTemplate: Operation<DeleteBoardAutoTemplateParams, void> = { of: base, like: deleteShape };

/** Counts the board auto templates that match the given conditions. */
export const countBoardAutoTemplates: Operation<{ boardId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A rule that applies a ticket template to tickets of a board with a certain type, subtype and item. */
export interface BoardAutoTemplatesResource {
  /**
   * Lists board auto templates. A rule that applies a ticket template to tickets of a board with a certain type,
   * subtype and item.
   */
  list(boardId: number, params?: ListParams, options?: RequestOptions): Pages<BoardAutoTemplate>;
  /** Gets one board auto template by its id. */
  get(params: GetBoardAutoTemplateParams, options?: RequestOptions): Promise<BoardAutoTemplate>;
  /**
   * Creates a board auto template and returns it. A rule that applies a ticket template to tickets of a board with a
   * certain type, subtype and item.
   */
  create(boardId: number, params: BoardAutoTemplateCreate, options?: RequestOptions): Promise<BoardAutoTemplate>;
  /** Changes the given fields of one board auto template; the others stay as they are. */
  update(params: UpdateBoardAutoTemplateParams, options?: RequestOptions): Promise<BoardAutoTemplate>;
  /** Replaces one board auto template whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceBoardAutoTemplateParams, options?: RequestOptions): Promise<BoardAutoTemplate>;
  /** Deletes one board auto template for good. */
  delete(params: DeleteBoardAutoTemplateParams, options?: RequestOptions): Promise<void>;
  /** Counts the board auto templates that match the given conditions. */
  count(boardId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.boardAutoTemplates` is made from. */
export const boardAutoTemplatesResource: Resource<BoardAutoTemplatesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const boardAutoTemplatesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_board_auto_templates_count: { operation: countBoardAutoTemplates },
  create_a_connect_wise_psa_board_auto_template: { operation: createBoardAutoTemplate },
  delete_a_connect_wise_psa_board_auto_template_by_id: { operation: deleteBoardAutoTemplate },
  get_single_connect_wise_psa_board_auto_template_by_id: { operation: getBoardAutoTemplate },
  list_all_connect_wise_psa_board_auto_templates: { operation: listBoardAutoTemplates },
  replace_a_connect_wise_psa_board_auto_template_by_id: { operation: replaceBoardAutoTemplate, json: "record" },
  update_a_connect_wise_psa_board_auto_template_by_id: { operation: updateBoardAutoTemplate },
};
