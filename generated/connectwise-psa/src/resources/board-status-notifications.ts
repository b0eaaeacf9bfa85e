// @generated from definitions/connectwise-psa/resources/service/board-status-notifications.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  BoardStatusNotification,
  BoardStatusNotificationCreate,
  BoardStatusNotificationUpdate,
} from "../schemas/service/board-status-notification.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListBoardStatusNotificationsParams extends ListParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board status. */
  statusId: number;
}

export interface GetBoardStatusNotificationParams extends GetParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board status. */
  statusId: number;
  /** Id of the board status notification. */
  id: number;
}

export interface CreateBoardStatusNotificationParams extends BoardStatusNotificationCreate {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board status. */
  statusId: number;
}

export interface UpdateBoardStatusNotificationParams extends BoardStatusNotificationUpdate {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board status. */
  statusId: number;
  /** Id of the board status notification. */
  id: number;
}

export interface ReplaceBoardStatusNotificationParams extends BoardStatusNotificationCreate {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board status. */
  statusId: number;
  /** Id of the board status notification. */
  id: number;
}

export interface DeleteBoardStatusNotificationParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board status. */
  statusId: number;
  /** Id of the board status notification. */
  id: number;
}

export interface CountBoardStatusNotificationsParams extends CountParams {
  /** Id of the service board. */
  boardId: number;
  /** Id of the board status. */
  statusId: number;
}

const base: ResourceShape = {
  name: "board_status_notifications",
  path: "/service/boards/{boardId}/statuses/{statusId}/notifications",
  required: ["notifyWho"],
};

/** Lists board status notifications. Who is told when a ticket of the board gets the status. */
export const listBoardStatusNotifications: Operation<ListBoardStatusNotificationsParams, BoardStatusNotification> = {
  of: base,
  like: listShape,
};

/** Gets one board status notification by its id. */
export const getBoardStatusNotification: Operation<GetBoardStatusNotificationParams, BoardStatusNotification> = {
  of: base,
  like: getShape,
};

/** Creates a board status notification and returns it. Who is told when a ticket of the board gets the status. */
export const createBoardStatusNotification: Operation<CreateBoardStatusNotificationParams, BoardStatusNotification> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one board status notification; the others stay as they are. */
export const updateBoardStatusNotification: Operation<UpdateBoardStatusNotificationParams, BoardStatusNotification> = {
  of: base,
  like: updateShape,
};

/** Replaces one board status notification whole; fields that are left out go back to their defaults. */
export const replaceBoardStatusNotification: Operation<ReplaceBoardStatusNotificationParams, BoardStatusNotification> =
  { of: base, like: replaceShape };

/** Deletes one board status notification for good. */
export const deleteBoardStatusNotification: Operation<DeleteBoardStatusNotificationParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the board status notifications that match the given conditions. */
export const countBoardStatusNotifications: Operation<CountBoardStatusNotificationsParams, Count> = {
  of: base,
  like: countShape,
};

/** Who is told when a ticket of the board gets the status. */
export interface BoardStatusNotificationsResource {
  /** Lists board status notifications. Who is told when a ticket of the board gets the status. */
  list(params: ListBoardStatusNotificationsParams, options?: RequestOptions): Pages<BoardStatusNotification>;
  /** Gets one board status notification by its id. */
  get(params: GetBoardStatusNotificationParams, options?: RequestOptions): Promise<BoardStatusNotification>;
  /** Creates a board status notification and returns it. Who is told when a ticket of the board gets the status. */
  create(params: CreateBoardStatusNotificationParams, options?: RequestOptions): Promise<BoardStatusNotification>;
  /** Changes the given fields of one board status notification; the others stay as they are. */
  update(params: UpdateBoardStatusNotificationParams, options?: RequestOptions): Promise<BoardStatusNotification>;
  /** Replaces one board status notification whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceBoardStatusNotificationParams, options?: RequestOptions): Promise<BoardStatusNotification>;
  /** Deletes one board status notification for good. */
  delete(params: DeleteBoardStatusNotificationParams, options?: RequestOptions): Promise<void>;
  /** Counts the board status notifications that match the given conditions. */
  count(params: CountBoardStatusNotificationsParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.boardStatusNotifications` is made from. */
export const boardStatusNotificationsResource: Resource<BoardStatusNotificationsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const boardStatusNotificationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_board_status_notifications_count: { operation: countBoardStatusNotifications },
  create_a_connect_wise_psa_board_status_notification: { operation: createBoardStatusNotification },
  delete_a_connect_wise_psa_board_status_notification_by_id: { operation: deleteBoardStatusNotification },
  get_single_connect_wise_psa_board_status_notification_by_id: { operation: getBoardStatusNotification },
  list_all_connect_wise_psa_board_status_notifications: { operation: listBoardStatusNotifications },
  replace_a_connect_wise_psa_board_status_notification_by_id: { operation: replaceBoardStatusNotification },
  update_a_connect_wise_psa_board_status_notification_by_id: { operation: updateBoardStatusNotification },
};
