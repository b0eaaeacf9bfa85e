// @generated from definitions/connectwise-psa/resources/service/service-board-infos.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { BoardInfo } from "../schemas/service/board.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "service_board_infos", path: "/service/info/boards" };

/** Lists boards in short. Boards with their billing and sorting rules only. */
export const listServiceBoardInfos: Operation<ListParams, BoardInfo> = { of: base, like: listShape };

/** Gets one service board in short by its id. */
export const getServiceBoardInfo: Operation<{ id: number } & GetParams, BoardInfo> = { of: base, like: getShape };

/** Counts the service boards in short that match the given conditions. */
export const countServiceBoardInfos: Operation<CountParams, Count> = { of: base, like: countShape };

/** Boards with their billing and sorting rules only. */
export interface ServiceBoardInfosResource {
  /** Lists boards in short. Boards with their billing and sorting rules only. */
  list(params?: ListParams, options?: RequestOptions): Pages<BoardInfo>;
  /** Gets one service board in short by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<BoardInfo>;
  /** Counts the service boards in short that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.serviceBoardInfos` is made from. */
export const serviceBoardInfosResource: Resource<ServiceBoardInfosResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const serviceBoardInfosTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_service_boards_in_short_count: { operation: countServiceBoardInfos },
  get_single_connect_wise_psa_service_board_in_short_by_id: { operation: getServiceBoardInfo },
  list_all_connect_wise_psa_service_boards_in_short: { operation: listServiceBoardInfos },
};
