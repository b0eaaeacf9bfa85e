// @generated from definitions/connectwise-psa/resources/service/board-excluded-members.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { BoardExcludedMember, BoardExcludedMemberCreate } from "../schemas/service/board-excluded-member.js";
import { countShape, createShape, deleteShape, getShape, listShape } from "../conventions.js";

export interface GetBoardExcludedMemberParams extends GetParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board excluded member. */
  id: number;
}

export interface DeleteBoardExcludedMemberParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board excluded member. */
  id: number;
}

const base: ResourceShape = { name: "board_excluded_members", path: "/service/boards/{boardId}/excludedMembers" };

/** Lists the members who may not see one board. */
export const listBoardExcludedMembers: Operation<{ boardId: number } & ListParams, BoardExcludedMember> = {
  of: base,
  like: listShape,
};

/** Gets one board excluded member by its id. */
export const getBoardExcludedMember: Operation<GetBoardExcludedMemberParams, BoardExcludedMember> = {
  of: base,
  like: getShape,
};

/** Shuts a member out of a board. */
export const createBoardExcludedMember: Operation<
  { boardId: number } & BoardExcludedMemberCreate,
  BoardExcludedMember
> = { of: base, like: createShape };

/** Lets an excluded member see the board again. */
export const deleteBoardExcludedMember: Operation<DeleteBoardExcludedMemberParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the board excluded members that match the given conditions. */
export const countBoardExcludedMembers: Operation<{ boardId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A member who may not see a board. */
export interface BoardExcludedMembersResource {
  /** Lists the members who may not see one board. */
  list(boardId: number, params?: ListParams, options?: RequestOptions): Pages<BoardExcludedMember>;
  /** Gets one board excluded member by its id. */
  get(params: GetBoardExcludedMemberParams, options?: RequestOptions): Promise<BoardExcludedMember>;
  /** Shuts a member out of a board. */
  create(boardId: number, params?: BoardExcludedMemberCreate, options?: RequestOptions): Promise<BoardExcludedMember>;
  /** Lets an excluded member see the board again. */
  delete(params: DeleteBoardExcludedMemberParams, options?: RequestOptions): Promise<void>;
  /** Counts the board excluded members that match the given conditions. */
  count(boardId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.boardExcludedMembers` is made from. */
export const boardExcludedMembersResource: Resource<BoardExcludedMembersResource> = {
  of: base,
  operations: [listShape, getShape, createShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const boardExcludedMembersTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_board_excluded_members_count: { operation: countBoardExcludedMembers },
  create_a_connect_wise_psa_board_excluded_member: { operation: createBoardExcludedMember },
  delete_a_connect_wise_psa_board_excluded_member_by_id: { operation: deleteBoardExcludedMember },
  get_single_connect_wise_psa_board_excluded_member_by_id: { operation: getBoardExcludedMember },
  list_all_connect_wise_psa_board_excluded_members: { operation: listBoardExcludedMembers },
};
