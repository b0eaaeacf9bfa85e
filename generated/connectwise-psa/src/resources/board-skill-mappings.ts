// @generated from definitions/connectwise-psa/resources/service/board-skill-mappings.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  BoardSkillMapping,
  BoardSkillMappingCreate,
  BoardSkillMappingUpdate,
} from "../schemas/service/board-skill-mapping.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetBoardSkillMappingParams extends GetParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board skill mapping. */
  id: number;
}

export interface UpdateBoardSkillMappingParams extends BoardSkillMappingUpdate {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board skill mapping. */
  id: number;
}

export interface ReplaceBoardSkillMappingParams extends BoardSkillMappingCreate {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board skill mapping. */
  id: number;
}

export interface DeleteBoardSkillMappingParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board skill mapping. */
  id: number;
}

const base: ResourceShape = {
  name: "board_skill_mappings",
  path: "/service/boards/{boardId}/skillMappings",
  required: ["type", "skillCategory", "skill"],
};

/**
 * Lists board skill mappings. A skill that tickets of a board with a certain type, subtype and item ask for. It helps
 * to find who can do the work.
 */
export const listBoardSkillMappings: Operation<{ boardId: number } & ListParams, BoardSkillMapping> = {
  of: base,
  like: listShape,
};

/** Gets one board skill mapping by its id. */
export const getBoardSkillMapping: Operation<GetBoardSkillMappingParams, BoardSkillMapping> = {
  of: base,
  like: getShape,
};

/**
 * Creates a board skill mapping and returns it. A skill that tickets of a board with a certain type, subtype and item
 * ask for. It helps to find who can do the work.
 */
export const createBoardSkillMapping: Operation<{ boardId: number } & BoardSkillMappingCreate, BoardSkillMapping> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one board skill mapping; the others stay as they are. */
export const updateBoardSkillMapping: Operation<UpdateBoardSkillMappingParams, BoardSkillMapping> = {
  of: base,
  like: updateShape,
};

/** Replaces one board skill mapping whole; fields that are left out go back to their defaults. */
export const replaceBoardSkillMapping: Operation<ReplaceBoardSkillMappingParams, BoardSkillMapping> = {
  of: base,
  like: replaceShape,
};

/** Deletes one board skill mapping for good. */
export const deleteBoardSkillMapping: Operation<DeleteBoardSkillMappingParams, void> = { of: base, like: deleteShape };

/** Counts the board skill mappings that match the given conditions. */
export const countBoardSkillMappings: Operation<{ boardId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/**
 * A skill that tickets of a board with a certain type, subtype and item ask for. It helps to find who can do the work.
 */
export interface BoardSkillMappingsResource {
  /**
   * Lists board skill mappings. A skill that tickets of a board with a certain type, subtype and item ask for. It helps
   * to find who can do the work.
   */
  list(boardId: number, params?: ListParams, options?: RequestOptions): Pages<BoardSkillMapping>;
  /** Gets one board skill mapping by its id. */
  get(params: GetBoardSkillMappingParams, options?: RequestOptions): Promise<BoardSkillMapping>;
  /**
   * Creates a board skill mapping and returns it. A skill that tickets of a board with a certain type, subtype and item
   * ask for. It helps to find who can do the work.
   */
  create(boardId: number, params: BoardSkillMappingCreate, options?: RequestOptions): Promise<BoardSkillMapping>;
  /** Changes the given fields of one board skill mapping; the others stay as they are. */
  update(params: UpdateBoardSkillMappingParams, options?: RequestOptions): Promise<BoardSkillMapping>;
  /** Replaces one board skill mapping whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceBoardSkillMappingParams, options?: RequestOptions): Promise<BoardSkillMapping>;
  /** Deletes one board skill mapping for good. */
  delete(params: DeleteBoardSkillMappingParams, options?: RequestOptions): Promise<void>;
  /** Counts the board skill mappings that match the given conditions. */
  count(boardId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.boardSkillMappings` is made from. */
export const boardSkillMappingsResource: Resource<BoardSkillMappingsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const boardSkillMappingsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_board_skill_mappings_count: { operation: countBoardSkillMappings },
  create_a_connect_wise_psa_board_skill_mapping: { operation: createBoardSkillMapping },
  delete_a_connect_wise_psa_board_skill_mapping_by_id: { operation: deleteBoardSkillMapping },
  get_single_connect_wise_psa_board_skill_mapping_by_id: { operation: getBoardSkillMapping },
  list_all_connect_wise_psa_board_skill_mappings: { operation: listBoardSkillMappings },
  replace_a_connect_wise_psa_board_skill_mapping_by_id: { operation: replaceBoardSkillMapping },
  update_a_connect_wise_psa_board_skill_mapping_by_id: { operation: updateBoardSkillMapping },
};
