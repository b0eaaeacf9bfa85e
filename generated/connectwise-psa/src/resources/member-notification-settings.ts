// @generated from definitions/connectwise-psa/resources/system/member-notification-settings.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  MemberNotificationSetting,
  MemberNotificationSettingCreate,
  MemberNotificationSettingUpdate,
} from "../schemas/system/member-notification-setting.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetMemberNotificationSettingParams extends GetParams {
  /** Id of the member. */
  memberId: number;
  /** Id of the member notification setting. */
  id: number;
}

export interface UpdateMemberNotificationSettingParams extends MemberNotificationSettingUpdate {
  /** Id of the member. */
  memberId: number;
  /** Id of the member notification setting. */
  id: number;
}

export interface ReplaceMemberNotificationSettingParams extends MemberNotificationSettingCreate {
  /** Id of the member. */
  memberId: number;
  /** Id of the member notification setting. */
  id: number;
}

export interface DeleteMemberNotificationSettingParams {
  /** Id of the member. */
  memberId: number;
  /** Id of the member notification setting. */
  id: number;
}

const base: ResourceShape = {
  name: "member_notification_settings",
  path: "/system/members/{memberId}/notificationSettings",
  required: ["notificationType", "notificationTrigger"],
};

/**
 * Lists member notification settings. An event one member is told of, such as a ticket status change, and by which way.
 */
export const listMemberNotificationSettings: Operation<{ memberId: number } & ListParams, MemberNotificationSetting> = {
  of: base,
  like: listShape,
};

/** Gets one member notification setting by its id. */
export const getMemberNotificationSetting: Operation<GetMemberNotificationSettingParams, MemberNotificationSetting> = {
  of: base,
  like: getShape,
};

/**
 * Creates a member notification setting and returns it. An event one member is told of, such as a ticket status change,
 * and by which way.
 */
export const createMemberNotificationSetting: Operation<
  { memberId: number } & MemberNotificationSettingCreate,
  MemberNotificationSetting
> = { of: base, like: createShape };

/** Changes the given fields of one member notification setting; the others stay as they are. */
export const updateMemberNotificationSetting: Operation<
  UpdateMemberNotificationSettingParams,
  MemberNotificationSetting
> = { of: base, like: updateShape };

/** Replaces one member notification setting whole; fields that are left out go back to their defaults. */
export const replaceMemberNotificationSetting: Operation<
  ReplaceMemberNotificationSettingParams,
  MemberNotificationSetting
> = { of: base, like: replaceShape };

/** Deletes one member notification setting for good. */
export const deleteMemberNotificationSetting: Operation<DeleteMemberNotificationSettingParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the member notification settings that match the given conditions. */
export const countMemberNotificationSettings: Operation<{ memberId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** An event one member is told of, such as a ticket status change, and by which way. */
export interface MemberNotificationSettingsResource {
  /**
   * Lists member notification settings. An event one member is told of, such as a ticket status change, and by which
   * way.
   */
  list(memberId: number, params?: ListParams, options?: RequestOptions): Pages<MemberNotificationSetting>;
  /** Gets one member notification setting by its id. */
  get(params: GetMemberNotificationSettingParams, options?: RequestOptions): Promise<MemberNotificationSetting>;
  /**
   * Creates a member notification setting and returns it. An event one member is told of, such as a ticket status
   * change, and by which way.
   */
  create(
    memberId: number,
    params: MemberNotificationSettingCreate,
    options?: RequestOptions,
  ): Promise<MemberNotificationSetting>;
  /** Changes the given fields of one member notification setting; the others stay as they are. */
  update(params: UpdateMemberNotificationSettingParams, options?: RequestOptions): Promise<MemberNotificationSetting>;
  /** Replaces one member notification setting whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceMemberNotificationSettingParams, options?: RequestOptions): Promise<MemberNotificationSetting>;
  /** Deletes one member notification setting for good. */
  delete(params: DeleteMemberNotificationSettingParams, options?: RequestOptions): Promise<void>;
  /** Counts the member notification settings that match the given conditions. */
  count(memberId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.memberNotificationSettings` is made from. */
export const memberNotificationSettingsResource: Resource<MemberNotificationSettingsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const memberNotificationSettingsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_member_notification_settings_count: { operation: countMemberNotificationSettings },
  create_a_connect_wise_psa_member_notification_setting: { operation: createMemberNotificationSetting },
  delete_a_connect_wise_psa_member_notification_setting_by_id: { operation: deleteMemberNotificationSetting },
  get_single_connect_wise_psa_member_notification_setting_by_id: { operation: getMemberNotificationSetting },
  list_all_connect_wise_psa_member_notification_settings: { operation: listMemberNotificationSettings },
  replace_a_connect_wise_psa_member_notification_setting_by_id: { operation: replaceMemberNotificationSetting },
  update_a_connect_wise_psa_member_notification_setting_by_id: { operation: updateMemberNotificationSetting },
};
