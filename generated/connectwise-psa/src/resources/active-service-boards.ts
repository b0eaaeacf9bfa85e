// @generated from definitions/connectwise-psa/resources/service/active-service-boards.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { BoardInfo } from "../schemas/service/board.js";
import { listShape } from "../conventions.js";

const base: ResourceShape = { name: "active_service_boards", path: "/service/info/boards/active" };

/** Lists boards that are in use, in short. */
export const listActiveServiceBoards: Operation<ListParams, BoardInfo> = { of: base, like: listShape };

/** Boards in short that are in use. */
export interface ActiveServiceBoardsResource {
  /** Lists boards that are in use, in short. */
  list(params?: ListParams, options?: RequestOptions): Pages<BoardInfo>;
}

/** What `client.activeServiceBoards` is made from. */
export const activeServiceBoardsResource: Resource<ActiveServiceBoardsResource> = { of: base, operations: [listShape] };

/** The operations behind the tools of this resource. */
export const activeServiceBoardsTools: Readonly<Record<string, ToolBinding>> = {
  list_all_connect_wise_psa_active_service_boards: { operation: listActiveServiceBoards },
};
