// @generated from definitions/connectwise-psa/resources/service/board-item-associations.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  BoardItemAssociation,
  BoardItemAssociationCreate,
  BoardItemAssociationUpdate,
} from "../schemas/service/board-item-association.js";
import { countShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

export interface ListBoardItemAssociationsParams extends ListParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board item. */
  itemId: number;
}

export interface GetBoardItemAssociationParams extends GetParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board item. */
  itemId: number;
  /** Id of the board item association. */
  id: number;
}

export interface UpdateBoardItemAssociationParams extends BoardItemAssociationUpdate {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board item. */
  itemId: number;
  /** Id of the board item association. */
  id: number;
}

export interface ReplaceBoardItemAssociationParams extends BoardItemAssociationCreate {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board item. */
  itemId: number;
  /** Id of the board item association. */
  id: number;
}

export interface CountBoardItemAssociationsParams extends CountParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board item. */
  itemId: number;
}

const base: ResourceShape = {
  name: "board_item_associations",
  path: "/service/boards/{boardId}/items/{itemId}/associations",
};

/** Lists the combinations one item of a board is allowed in. */
export const listBoardItemAssociations: Operation<ListBoardItemAssociationsParams, BoardItemAssociation> = {
  of: base,
  like: listShape,
};

/** Gets one board item association by its id. */
export const getBoardItemAssociation: Operation<GetBoardItemAssociationParams, BoardItemAssociation> = {
  of: base,
  like: getShape,
};

/** Changes the given fields of one board item association; the others stay as they are. */
export const updateBoardItemAssociation: Operation<UpdateBoardItemAssociationParams, BoardItemAssociation> = {
  of: base,
  like: updateShape,
};

/** Replaces one board item association whole; fields that are left out go back to their defaults. */
export const replaceBoardItemAssociation: Operation<ReplaceBoardItemAssociationParams, BoardItemAssociation> = {
  of: base,
  like: replaceShape,
};

/** Counts the board item associations that match the given conditions. */
export const countBoardItemAssociations: Operation<CountBoardItemAssociationsParams, Count> = {
  of: base,
  like: countShape,
};

/** Which types and subtypes of a board one item goes with. */
export interface BoardItemAssociationsResource {
  /** Lists the combinations one item of a board is allowed in. */
  list(params: ListBoardItemAssociationsParams, options?: RequestOptions): Pages<BoardItemAssociation>;
  /** Gets one board item association by its id. */
  get(params: GetBoardItemAssociationParams, options?: RequestOptions): Promise<BoardItemAssociation>;
  /** Changes the given fields of one board item association; the others stay as they are. */
  update(params: UpdateBoardItemAssociationParams, options?: RequestOptions): Promise<BoardItemAssociation>;
  /** Replaces one board item association whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceBoardItemAssociationParams, options?: RequestOptions): Promise<BoardItemAssociation>;
  /** Counts the board item associations that match the given conditions. */
  count(params: CountBoardItemAssociationsParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.boardItemAssociations` is made from. */
export const boardItemAssociationsResource: Resource<BoardItemAssociationsResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape, countShape],
};

/** The operations behind the tools of this resource. */
export const boardItemAssociationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_board_item_associations_count: { operation: countBoardItemAssociations },
  get_single_connect_wise_psa_board_item_association_by_id: { operation: getBoardItemAssociation },
  list_all_connect_wise_psa_board_item_associations: { operation: listBoardItemAssociations },
  replace_a_connect_wise_psa_board_item_association_by_id: { operation: replaceBoardItemAssociation },
  update_a_connect_wise_psa_board_item_association_by_id: { operation: updateBoardItemAssociation },
};
