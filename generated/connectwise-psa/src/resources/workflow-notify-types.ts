// @generated from definitions/connectwise-psa/resources/system/workflow-notify-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
} from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { WorkflowNotifyType, WorkflowNotifyTypeInfo } from "../schemas/system/workflow-notify-type.js";
import { countInfoShape, countShape, getInfoShape, getShape, listInfoShape, listShape } from "../conventions.js";

export interface GetWorkflowNotifyTypeParams extends GetParams {
  /** Id of the workflow. */
  workflowId: number;
  /** Id of the workflow notify type. */
  id: number;
}

export interface GetInfoWorkflowNotifyTypesParams extends GetInfoParams {
  /** Id of the workflow. */
  workflowId: number;
  /** Id of the workflow notify type. */
  id: number;
}

const base: ResourceShape = { name: "workflow_notify_types", path: "/system/workflows/{workflowId}/notifyTypes" };

/**
 * Lists the kinds of actions one workflow can take. A kind of action the events of one workflow can take, such as
 * sending mail or changing a status.
 */
export const listWorkflowNotifyTypes: Operation<{ workflowId: number } & ListParams, WorkflowNotifyType> = {
  of: base,
  like: listShape,
};

/** Gets one workflow notify type by its id. */
export const getWorkflowNotifyType: Operation<GetWorkflowNotifyTypeParams, WorkflowNotifyType> = {
  of: base,
  like: getShape,
};

/** Counts the workflow notify types that match the given conditions. */
export const countWorkflowNotifyTypes: Operation<{ workflowId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Lists in short the kinds of actions one workflow can take. */
export const listInfoWorkflowNotifyTypes: Operation<{ workflowId: number } & ListInfoParams, WorkflowNotifyTypeInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one workflow notify type in short. */
export const getInfoWorkflowNotifyTypes: Operation<GetInfoWorkflowNotifyTypesParams, WorkflowNotifyTypeInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the workflow notify types that the short list has and that match the given conditions. */
export const countInfoWorkflowNotifyTypes: Operation<{ workflowId: number } & CountInfoParams, Count> = {
  of: base,
  like: countInfoShape,
};

/** A kind of action the events of one workflow can take, such as sending mail or changing a status. */
export interface WorkflowNotifyTypesResource {
  /**
   * Lists the kinds of actions one workflow can take. A kind of action the events of one workflow can take, such as
   * sending mail or changing a status.
   */
  list(workflowId: number, params?: ListParams, options?: RequestOptions): Pages<WorkflowNotifyType>;
  /** Gets one workflow notify type by its id. */
  get(params: GetWorkflowNotifyTypeParams, options?: RequestOptions): Promise<WorkflowNotifyType>;
  /** Counts the workflow notify types that match the given conditions. */
  count(workflowId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists in short the kinds of actions one workflow can take. */
  listInfo(workflowId: number, params?: ListInfoParams, options?: RequestOptions): Pages<WorkflowNotifyTypeInfo>;
  /** Gets one workflow notify type in short. */
  getInfo(params: GetInfoWorkflowNotifyTypesParams, options?: RequestOptions): Promise<WorkflowNotifyTypeInfo>;
  /** Counts the workflow notify types that the short list has and that match the given conditions. */
  countInfo(workflowId: number, params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.workflowNotifyTypes` is made from. */
export const workflowNotifyTypesResource: Resource<WorkflowNotifyTypesResource> = {
  of: base,
  operations: [listShape, getShape, countShape, listInfoShape, getInfoShape, countInfoShape],
};

/** The operations behind the tools of this resource. */
export const workflowNotifyTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_workflow_notify_types_count: { operation: countWorkflowNotifyTypes },
  connect_wise_psa_workflow_notify_types_count_info: { operation: countInfoWorkflowNotifyTypes },
  get_single_connect_wise_psa_workflow_notify_type_by_id: { operation: getWorkflowNotifyType },
  connect_wise_psa_workflow_notify_types_get_info: { operation: getInfoWorkflowNotifyTypes },
  list_all_connect_wise_psa_workflow_notify_types: { operation: listWorkflowNotifyTypes },
  connect_wise_psa_workflow_notify_types_list_info: { operation: listInfoWorkflowNotifyTypes },
};
