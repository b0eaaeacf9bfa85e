// @generated from definitions/connectwise-psa/resources/sales/activities.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  NoParams,
  Operation,
  Pages,
  RequestOptions,
  Resource,
  ResourceShape,
  ToolBinding,
} from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { Activity, ActivityCreate, ActivityUpdate } from "../schemas/sales/activity.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";
import { userDefinedFieldsForm } from "../forms.js";

export interface ListActivitiesParams extends ListParams {
  /**
   * Filter, e.g. `assignTo/identifier = "jdoe" and status/name = "Open"`. Also: company/id, contact/id, opportunity/id,
   * type/name, dateStart.
   */
  conditions?: string;
  /**
   * Members to return, e.g. `id,name,type/name,company/name,assignTo/identifier,dateStart,status/name`; the record is
   * long.
   */
  fields?: string;
}

const base: ResourceShape = {
  name: "activities",
  path: "/sales/activities",
  required: ["name", "assignTo"],
  dates: ["dateStart", "dateEnd", "dateEndUtc"],
};

/**
 * Lists activities. A follow-up, call or meeting of sales staff, usually with a contact and about an opportunity. It
 * has a status and is assigned to one member.
 */
export const listActivities: Operation<ListActivitiesParams, Activity> = { of: base, like: listShape };

/** Gets one activity by its id. */
export const getActivity: Operation<{ id: number } & GetParams, Activity> = { of: base, like: getShape };

/** Creates an activity and returns it. */
export const createActivity: Operation<ActivityCreate, Activity> = { of: base, like: createShape };

/** Changes the given fields of one activity; the others stay as they are. */
export const updateActivity: Operation<{ id: number } & ActivityUpdate, Activity> = { of: base, like: updateShape };

/** Replaces one activity whole; fields that are left out go back to their defaults. */
export const replaceActivity: Operation<{ id: number } & ActivityCreate, Activity> = { of: base, like: replaceShape };

/** Deletes one activity for good. */
export const deleteActivity: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the activities that match the given conditions. */
export const countActivities: Operation<CountParams, Count> = { of: base, like: countShape };

/**
 * A follow-up, call or meeting of sales staff, usually with a contact and about an opportunity. It has a status and is
 * assigned to one member.
 */
export interface ActivitiesResource {
  /**
   * Lists activities. A follow-up, call or meeting of sales staff, usually with a contact and about an opportunity. It
   * has a status and is assigned to one member.
   */
  list(params?: ListActivitiesParams, options?: RequestOptions): Pages<Activity>;
  /** Gets one activity by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Activity>;
  /** Creates an activity and returns it. */
  create(params: ActivityCreate, options?: RequestOptions): Promise<Activity>;
  /** Changes the given fields of one activity; the others stay as they are. */
  update(id: number, params: ActivityUpdate, options?: RequestOptions): Promise<Activity>;
  /** Replaces one activity whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ActivityCreate, options?: RequestOptions): Promise<Activity>;
  /** Deletes one activity for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the activities that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.activities` is made from. */
export const activitiesResource: Resource<ActivitiesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const activitiesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_activities_count: { operation: countActivities },
  create_a_connect_wise_psa_activity: {
    operation: createActivity,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listActivities } },
  },
  delete_a_connect_wise_psa_activity_by_id: { operation: deleteActivity },
  get_single_connect_wise_psa_activity_by_id: { operation: getActivity },
  list_all_connect_wise_psa_activities: { operation: listActivities },
  replace_a_connect_wise_psa_activity_by_id: {
    operation: replaceActivity,
    json: "record",
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listActivities } },
  },
  update_a_connect_wise_psa_activity_by_id: {
    operation: updateActivity,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listActivities } },
  },
};
