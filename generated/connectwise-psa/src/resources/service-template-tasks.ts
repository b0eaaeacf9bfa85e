// @generated from definitions/connectwise-psa/resources/service/service-template-tasks.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { ServiceTemplateTask } from "../schemas/service/service-template-task.js";
import { wholeBody } from "@toolwright/runtime";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetServiceTemplateTaskParams extends GetParams {
  /** Id of the service template. */
  serviceTemplateId: number;
  /** Id of the service template task. */
  id: number;
}

export interface CreateServiceTemplateTaskParams {
  /** Members of the body by name; which there are is not published. */
  fields?: { [key: string]: unknown };
}

export interface UpdateServiceTemplateTaskParams {
  /** Id of the service template. */
  serviceTemplateId: number;
  /** Id of the service template task. */
  id: number;
  /** Changes to make; which members there are is not published. */
  changes?: {
    /** What to do with the member. */
    op: "add" | "replace" | "remove";
    /** Name of the member. */
    path: string;
    /** New value; left out to remove. */
    value?: string | number | boolean | null;
  }[];
}

export interface ReplaceServiceTemplateTaskParams {
  /** Id of the service template. */
  serviceTemplateId: number;
  /** Id of the service template task. */
  id: number;
  /** Members of the body by name; which there are is not published. */
  fields?: { [key: string]: unknown };
}

export interface DeleteServiceTemplateTaskParams {
  /** Id of the service template. */
  serviceTemplateId: number;
  /** Id of the service template task. */
  id: number;
}

const base: ResourceShape = { name: "service_template_tasks", path: "/service/templates/{serviceTemplateId}/tasks" };

/** Lists service template tasks. A step that tickets made from a service template start with. */
export const listServiceTemplateTasks: Operation<{ serviceTemplateId: number } & ListParams, ServiceTemplateTask> = {
  of: base,
  like: listShape,
};

/** Gets one service template task by its id. */
export const getServiceTemplateTask: Operation<GetServiceTemplateTaskParams, ServiceTemplateTask> = {
  of: base,
  like: getShape,
};

/** Creates a service template task and returns it. A step that tickets made from a service template start with. */
export const createServiceTemplateTask: Operation<
  { serviceTemplateId: number } & CreateServiceTemplateTaskParams,
  ServiceTemplateTask
> = { of: base, like: createShape, body: { as: wholeBody, name: "fields", empty: {} }, maps: ["fields"] };

/** Changes the given fields of one service template task; the others stay as they are. */
export const updateServiceTemplateTask: Operation<UpdateServiceTemplateTaskParams, ServiceTemplateTask> = {
  of: base,
  like: updateShape,
  body: { as: wholeBody, name: "changes", empty: [] },
};

/** Replaces one service template task whole; fields that are left out go back to their defaults. */
export const replaceServiceTemplateTask: Operation<ReplaceServiceTemplateTaskParams, ServiceTemplateTask> = {
  of: base,
  like: replaceShape,
  body: { as: wholeBody, name: "fields", empty: {} },
  maps: ["fields"],
};

/** Deletes one service template task for good. */
export const deleteServiceTemplateTask: Operation<DeleteServiceTemplateTaskParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the service template tasks that match the given conditions. */
export const countServiceTemplateTasks: Operation<{ serviceTemplateId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A step that tickets made from a service template start with. */
export interface ServiceTemplateTasksResource {
  /** Lists service template tasks. A step that tickets made from a service template start with. */
  list(serviceTemplateId: number, params?: ListParams, options?: RequestOptions): Pages<ServiceTemplateTask>;
  /** Gets one service template task by its id. */
  get(params: GetServiceTemplateTaskParams, options?: RequestOptions): Promise<ServiceTemplateTask>;
  /** Creates a service template task and returns it. A step that tickets made from a service template start with. */
  create(
    serviceTemplateId: number,
    params?: CreateServiceTemplateTaskParams,
    options?: RequestOptions,
  ): Promise<ServiceTemplateTask>;
  /** Changes the given fields of one service template task; the others stay as they are. */
  update(params: UpdateServiceTemplateTaskParams, options?: RequestOptions): Promise<ServiceTemplateTask>;
  /** Replaces one service template task whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceServiceTemplateTaskParams, options?: RequestOptions): Promise<ServiceTemplateTask>;
  /** Deletes one service template task for good. */
  delete(params: DeleteServiceTemplateTaskParams, options?: RequestOptions): Promise<void>;
  /** Counts the service template tasks that match the given conditions. */
  count(serviceTemplateId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.serviceTemplateTasks` is made from. */
export const serviceTemplateTasksResource: Resource<ServiceTemplateTasksResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createServiceTemplateTask,
    updateServiceTemplateTask,
    replaceServiceTemplateTask,
    deleteShape,
    countShape,
  ],
};

/** The operations behind the tools of this resource. */
export const serviceTemplateTasksTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_service_template_tasks_count: { operation: countServiceTemplateTasks },
  create_a_connect_wise_psa_service_template_task: { operation: createServiceTemplateTask },
  delete_a_connect_wise_psa_service_template_task_by_id: { operation: deleteServiceTemplateTask },
  get_single_connect_wise_psa_service_template_task_by_id: { operation: getServiceTemplateTask },
  list_all_connect_wise_psa_service_template_tasks: { operation: listServiceTemplateTasks },
  replace_a_connect_wise_psa_service_template_task_by_id: { operation: replaceServiceTemplateTask },
  update_a_connect_wise_psa_service_template_task_by_id: { operation: updateServiceTemplateTask },
};
