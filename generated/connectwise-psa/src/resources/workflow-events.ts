// @generated from definitions/connectwise-psa/resources/system/workflow-events.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { WorkflowEvent, WorkflowEventCreate, WorkflowEventUpdate } from "../schemas/system/workflow-event.js";
import { expression, integer, many, text } from "@toolwright/runtime";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  pagesPaging,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetWorkflowEventParams extends GetParams {
  /** Id of the workflow. */
  workflowId: number;
  /** Id of the workflow event. */
  id: number;
}

export interface UpdateWorkflowEventParams extends WorkflowEventUpdate {
  /** Id of the workflow. */
  workflowId: number;
  /** Id of the workflow event. */
  id: number;
}

export interface ReplaceWorkflowEventParams extends WorkflowEventCreate {
  /** Id of the workflow. */
  workflowId: number;
  /** Id of the workflow event. */
  id: number;
}

export interface DeleteWorkflowEventParams {
  /** Id of the workflow. */
  workflowId: number;
  /** Id of the workflow event. */
  id: number;
}

export interface CopyWorkflowEventsParams {
  /** Id of the workflow. */
  workflowId: number;
  /** Id of the workflow event. */
  id: number;
}

export interface TestWorkflowEventsParams {
  /** Id of the workflow. */
  workflowId: number;
  /** Id of the workflow event. */
  id: number;
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
  /** Filter on lists inside the record, e.g. `types/id = 46`. */
  childConditions?: string;
  /** Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`. */
  customFieldConditions?: string;
  /** Order, e.g. `id desc`; more names after a comma. */
  orderBy?: string;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 1000, 25 when not given. */
  pageSize?: number;
}

/** One record. */
export type TestWorkflowEventsResult = { [key: string]: unknown };

const base: ResourceShape = {
  name: "workflow_events",
  path: "/system/workflows/{workflowId}/events",
  required: ["eventCondition"],
};

/**
 * Lists the events of one workflow. A condition of a workflow. A record that meets it starts the actions of the event.
 */
export const listWorkflowEvents: Operation<{ workflowId: number } & ListParams, WorkflowEvent> = {
  of: base,
  like: listShape,
};

/** Gets one workflow event by its id. */
export const getWorkflowEvent: Operation<GetWorkflowEventParams, WorkflowEvent> = { of: base, like: getShape };

/** Creates a workflow event and returns it. */
export const createWorkflowEvent: Operation<{ workflowId: number } & WorkflowEventCreate, WorkflowEvent> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one workflow event; the others stay as they are. */
export const updateWorkflowEvent: Operation<UpdateWorkflowEventParams, WorkflowEvent> = { of: base, like: updateShape };

/** Replaces one workflow event whole; fields that are left out go back to their defaults. */
export const replaceWorkflowEvent: Operation<ReplaceWorkflowEventParams, WorkflowEvent> = {
  of: base,
  like: replaceShape,
};

/** Deletes one workflow event for good. */
export const deleteWorkflowEvent: Operation<DeleteWorkflowEventParams, void> = { of: base, like: deleteShape };

/** Counts the workflow events that match the given conditions. */
export const countWorkflowEvents: Operation<{ workflowId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Makes a new event in the same workflow with the condition and actions of another. */
export const copyWorkflowEvents: Operation<CopyWorkflowEventsParams, WorkflowEvent> = {
  of: base,
  name: "copy",
  path: "{item}/copy",
  method: "POST",
};

/** Tests the condition of one event and returns the records it matches. */
export const testWorkflowEvents: Operation<TestWorkflowEventsParams, TestWorkflowEventsResult> = {
  of: base,
  name: "test",
  path: "{item}/test",
  method: "GET",
  query: {
    conditions: expression,
    childConditions: expression,
    customFieldConditions: expression,
    orderBy: expression,
    fields: expression,
    page: integer,
    pageSize: integer,
    pageId: text,
  },
  paging: pagesPaging,
  returns: many,
};

/** A condition of a workflow. A record that meets it starts the actions of the event. */
export interface WorkflowEventsResource {
  /**
   * Lists the events of one workflow. A condition of a workflow. A record that meets it starts the actions of the
   * event.
   */
  list(workflowId: number, params?: ListParams, options?: RequestOptions): Pages<WorkflowEvent>;
  /** Gets one workflow event by its id. */
  get(params: GetWorkflowEventParams, options?: RequestOptions): Promise<WorkflowEvent>;
  /** Creates a workflow event and returns it. */
  create(workflowId: number, params: WorkflowEventCreate, options?: RequestOptions): Promise<WorkflowEvent>;
  /** Changes the given fields of one workflow event; the others stay as they are. */
  update(params: UpdateWorkflowEventParams, options?: RequestOptions): Promise<WorkflowEvent>;
  /** Replaces one workflow event whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceWorkflowEventParams, options?: RequestOptions): Promise<WorkflowEvent>;
  /** Deletes one workflow event for good. */
  delete(params: DeleteWorkflowEventParams, options?: RequestOptions): Promise<void>;
  /** Counts the workflow events that match the given conditions. */
  count(workflowId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Makes a new event in the same workflow with the condition and actions of another. */
  copy(params: CopyWorkflowEventsParams, options?: RequestOptions): Promise<WorkflowEvent>;
  /** Tests the condition of one event and returns the records it matches. */
  test(params: TestWorkflowEventsParams, options?: RequestOptions): Pages<TestWorkflowEventsResult>;
}

/** What `client.workflowEvents` is made from. */
export const workflowEventsResource: Resource<WorkflowEventsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    copyWorkflowEvents,
    testWorkflowEvents,
  ],
};

/** The operations behind the tools of this resource. */
export const workflowEventsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_workflow_events_copy: { operation: copyWorkflowEvents },
  connect_wise_psa_workflow_events_count: { operation: countWorkflowEvents },
  create_a_connect_wise_psa_workflow_event: { operation: createWorkflowEvent },
  delete_a_connect_wise_psa_workflow_event_by_id: { operation: deleteWorkflowEvent },
  get_single_connect_wise_psa_workflow_event_by_id: { operation: getWorkflowEvent },
  list_all_connect_wise_psa_workflow_events: { operation: listWorkflowEvents },
  replace_a_connect_wise_psa_workflow_event_by_id: { operation: replaceWorkflowEvent },
  connect_wise_psa_workflow_events_test: { operation: testWorkflowEvents },
  update_a_connect_wise_psa_workflow_event_by_id: { operation: updateWorkflowEvent },
};
