// @generated from definitions/connectwise-psa/resources/system/workflow-table-types.yaml
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
import type { WorkflowTableType, WorkflowTableTypeInfo } from "../schemas/system/workflow-table-type.js";
import { countInfoShape, countShape, getInfoShape, getShape, listInfoShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "workflow_table_types", path: "/system/workflows/tableTypes" };

/** Lists workflow table types. A kind of record a workflow can watch, such as tickets, invoices or opportunities. */
export const listWorkflowTableTypes: Operation<ListParams, WorkflowTableType> = { of: base, like: listShape };

/** Gets one workflow table type by its id. */
export const getWorkflowTableType: Operation<{ id: number } & GetParams, WorkflowTableType> = {
  of: base,
  like: getShape,
};

/** Counts the workflow table types that match the given conditions. */
export const countWorkflowTableTypes: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists in short the kinds of records a workflow can watch. */
export const listInfoWorkflowTableTypes: Operation<ListInfoParams, WorkflowTableTypeInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one workflow table type in short. */
export const getInfoWorkflowTableTypes: Operation<{ id: number } & GetInfoParams, WorkflowTableTypeInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the workflow table types that the short list has and that match the given conditions. */
export const countInfoWorkflowTableTypes: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A kind of record a workflow can watch, such as tickets, invoices or opportunities. */
export interface WorkflowTableTypesResource {
  /** Lists workflow table types. A kind of record a workflow can watch, such as tickets, invoices or opportunities. */
  list(params?: ListParams, options?: RequestOptions): Pages<WorkflowTableType>;
  /** Gets one workflow table type by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<WorkflowTableType>;
  /** Counts the workflow table types that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists in short the kinds of records a workflow can watch. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<WorkflowTableTypeInfo>;
  /** Gets one workflow table type in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<WorkflowTableTypeInfo>;
  /** Counts the workflow table types that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.workflowTableTypes` is made from. */
export const workflowTableTypesResource: Resource<WorkflowTableTypesResource> = {
  of: base,
  operations: [listShape, getShape, countShape, listInfoShape, getInfoShape, countInfoShape],
};

/** The operations behind the tools of this resource. */
export const workflowTableTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_workflow_table_types_count: { operation: countWorkflowTableTypes },
  connect_wise_psa_workflow_table_types_count_info: { operation: countInfoWorkflowTableTypes },
  get_single_connect_wise_psa_workflow_table_type_by_id: { operation: getWorkflowTableType },
  connect_wise_psa_workflow_table_types_get_info: { operation: getInfoWorkflowTableTypes },
  list_all_connect_wise_psa_workflow_table_types: { operation: listWorkflowTableTypes },
  connect_wise_psa_workflow_table_types_list_info: { operation: listInfoWorkflowTableTypes },
};
