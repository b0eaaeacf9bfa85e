// @generated from definitions/connectwise-psa/resources/system/file-upload-settings.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  FileUploadSetting,
  FileUploadSettingCreate,
  FileUploadSettingUpdate,
} from "../schemas/system/file-upload-setting.js";
import { countShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

const base: ResourceShape = {
  name: "file_upload_settings",
  path: "/system/fileuploadsettings",
  required: ["restrictFileTypesFlag"],
};

/**
 * Lists file upload settings. The account-wide rules for uploads: whether file types are restricted, and how large a
 * file may be.
 */
export const listFileUploadSettings: Operation<ListParams, FileUploadSetting> = { of: base, like: listShape };

/** Gets one file upload setting by its id. */
export const getFileUploadSetting: Operation<{ id: number } & GetParams, FileUploadSetting> = {
  of: base,
  like: getShape,
};

/** Changes the given fields of one file upload setting; the others stay as they are. */
export const updateFileUploadSetting: Operation<{ id: number } & FileUploadSettingUpdate, FileUploadSetting> = {
  of: base,
  like: updateShape,
};

/** Replaces one file upload setting whole; fields that are left out go back to their defaults. */
export const replaceFileUploadSetting: Operation<{ id: number } & FileUploadSettingCreate, FileUploadSetting> = {
  of: base,
  like: replaceShape,
};

/** Counts the file upload settings that match the given conditions. */
export const countFileUploadSettings: Operation<CountParams, Count> = { of: base, like: countShape };

/** The account-wide rules for uploads: whether file types are restricted, and how large a file may be. */
export interface FileUploadSettingsResource {
  /**
   * Lists file upload settings. The account-wide rules for uploads: whether file types are restricted, and how large a
   * file may be.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<FileUploadSetting>;
  /** Gets one file upload setting by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<FileUploadSetting>;
  /** Changes the given fields of one file upload setting; the others stay as they are. */
  update(id: number, params: FileUploadSettingUpdate, options?: RequestOptions): Promise<FileUploadSetting>;
  /** Replaces one file upload setting whole; fields that are left out go back to their defaults. */
  replace(id: number, params: FileUploadSettingCreate, options?: RequestOptions): Promise<FileUploadSetting>;
  /** Counts the file upload settings that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.fileUploadSettings` is made from. */
export const fileUploadSettingsResource: Resource<FileUploadSettingsResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape, countShape],
};

/** The operations behind the tools of this resource. */
export const fileUploadSettingsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_file_upload_settings_count: { operation: countFileUploadSettings },
  get_single_connect_wise_psa_file_upload_setting_by_id: { operation: getFileUploadSetting },
  list_all_connect_wise_psa_file_upload_settings: { operation: listFileUploadSettings },
  replace_a_connect_wise_psa_file_upload_setting_by_id: { operation: replaceFileUploadSetting },
  update_a_connect_wise_psa_file_upload_setting_by_id: { operation: updateFileUploadSetting },
};
