// @generated from definitions/connectwise-psa/resources/service/board-type-infos.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { BoardTypeInfo } from "../schemas/service/board-type.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "board_type_infos", path: "/service/info/boardtypes" };

/** Lists the ticket types of all boards in short. */
export const listBoardTypeInfos: Operation<ListParams, BoardTypeInfo> = { of: base, like: listShape };

/** Gets one board type in short by its id. */
export const getBoardTypeInfo: Operation<{ id: number } & GetParams, BoardTypeInfo> = { of: base, like: getShape };

/** Counts the board types in short that match the given conditions. */
export const countBoardTypeInfos: Operation<CountParams, Count> = { of: base, like: countShape };

/** Ticket types of all boards in short, each with its board. */
export interface BoardTypeInfosResource {
  /** Lists the ticket types of all boards in short. */
  list(params?: ListParams, options?: RequestOptions): Pages<BoardTypeInfo>;
  /** Gets one board type in short by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<BoardTypeInfo>;
  /** Counts the board types in short that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.boardTypeInfos` is made from. */
export const boardTypeInfosResource: Resource<BoardTypeInfosResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const boardTypeInfosTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_board_types_in_short_count: { operation: countBoardTypeInfos },
  get_single_connect_wise_psa_board_type_in_short_by_id: { operation: getBoardTypeInfo },
  list_all_connect_wise_psa_board_types_in_short: { operation: listBoardTypeInfos },
};
