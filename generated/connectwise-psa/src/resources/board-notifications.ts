// @generated from definitions/connectwise-psa/resources/service/board-notifications.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  BoardNotification,
  BoardNotificationCreate,
  BoardNotificationUpdate,
} from "../schemas/service/board-notification.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetBoardNotificationParams extends GetParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board notification. */
  id: number;
}

export interface UpdateBoardNotificationParams extends BoardNotificationUpdate {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board notification. */
  id: number;
}

export interface ReplaceBoardNotificationParams extends BoardNotificationCreate {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board notification. */
  id: number;
}

export interface DeleteBoardNotificationParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board notification. */
  id: number;
}

const base: ResourceShape = {
  name: "board_notifications",
  path: "/service/boards/{boardId}/notifications",
  required: ["notifyWho"],
};

/**
 * Lists board notifications. Who is notified about tickets of a board, such as a certain role, one member or an e-mail
 * address.
 */
export const listBoardNotifications: Operation<{ boardId: number } & ListParams, BoardNotification> = {
  of: base,
  like: listShape,
};

/** Gets one board notification by its id. */
export const getBoardNotification: Operation<GetBoardNotificationParams, BoardNotification> = {
  of: base,
  like: getShape,
};

/**
 * Creates a board notification and returns it. Who is notified about tickets of a board, such as a certain role, one
 * member or an e-mail address.
 */
export const createBoardNotification: Operation<{ boardId: number } & BoardNotificationCreate, BoardNotification> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one board notification; the others stay as they are. */
export const updateBoardNotification: Operation<UpdateBoardNotificationParams, BoardNotification> = {
  of: base,
  like: updateShape,
};

/** Replaces one board notification whole; fields that are left out go back to their defaults. */
export const replaceBoardNotification: Operation<ReplaceBoardNotificationParams, BoardNotification> = {
  of: base,
  like: replaceShape,
};

/** Deletes one board notification for good. */
export const deleteBoardNotification: Operation<DeleteBoardNotificationParams, void> = { of: base, like: deleteShape };

/** Counts the board notifications that match the given conditions. */
export const countBoardNotifications: Operation<{ boardId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Who is notified about tickets of a board, such as a certain role, one member or an e-mail address. */
export interface BoardNotificationsResource {
  /**
   * Lists board notifications. Who is notified about tickets of a board, such as a certain role, one member or an
   * e-mail address.
   */
  list(boardId: number, params?: ListParams, options?: RequestOptions): Pages<BoardNotification>;
  /** Gets one board notification by its id. */
  get(params: GetBoardNotificationParams, options?: RequestOptions): Promise<BoardNotification>;
  /**
   * Creates a board notification and returns it. Who is notified about tickets of a board, such as a certain role, one
   * member or an e-mail address.
   */
  create(boardId: number, params: BoardNotificationCreate, options?: RequestOptions): Promise<BoardNotification>;
  /** Changes the given fields of one board notification; the others stay as they are. */
  update(params: UpdateBoardNotificationParams, options?: RequestOptions): Promise<BoardNotification>;
  /** Replaces one board notification whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceBoardNotificationParams, options?: RequestOptions): Promise<BoardNotification>;
  /** Deletes one board notification for good. */
  delete(params: DeleteBoardNotificationParams, options?: RequestOptions): Promise<void>;
  /** Counts the board notifications that match the given conditions. */
  count(boardId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.boardNotifications` is made from. */
export const boardNotificationsResource: Resource<BoardNotificationsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const boardNotificationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_board_notifications_count: { operation: countBoardNotifications },
  create_a_connect_wise_psa_board_notification: { operation: createBoardNotification },
  delete_a_connect_wise_psa_board_notification_by_id: { operation: deleteBoardNotification },
  get_single_connect_wise_psa_board_notification_by_id: { operation: getBoardNotification },
  list_all_connect_wise_psa_board_notifications: { operation: listBoardNotifications },
  replace_a_connect_wise_psa_board_notification_by_id: { operation: replaceBoardNotification },
  update_a_connect_wise_psa_board_notification_by_id: { operation: updateBoardNotification },
};
