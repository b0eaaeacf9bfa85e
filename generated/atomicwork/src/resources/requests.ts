// @generated from definitions/atomicwork/resources/requests/requests.yaml
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
import type { ListParams } from "../conventions.js";
import type {
  Answers,
  ConversationInfo,
  ExternalSource,
  Filter,
  Outcome,
  RequestSortOrder,
  RequestType,
  Source,
} from "../schemas/common.js";
import type {
  MajorIncidentInput,
  NoteInput,
  Request,
  RequestBulkAction,
  RequestChanges,
  RequestMove,
  RequestOrigin,
  RequestUpload,
} from "../schemas/requests/request.js";
import {
  boolean,
  expression,
  integer,
  json,
  many,
  multipart,
  none,
  repeat,
  segment,
  text,
  wholeBody,
} from "@toolwright/runtime";
import { createShape, getShape, listShape, pagesPaging, updateShape } from "../conventions.js";
import { catalogItemForm, requestForm } from "../forms.js";

export interface ListRequestsParams extends ListParams {
  /** Name of a saved view; only `all` is known to work. Default `all`. */
  filter_name?: string;
  sort_order?: RequestSortOrder;
  /**
   * Sort keys as `field:DIRECTION`, joined by commas, e.g. `created_at:DESC`. Wins over `sort_order`; an unknown field
   * is refused.
   */
  sort?: string;
  /**
   * Conditions, or none for everything. Attributes: status (IS_ANY_OF, e.g. OPEN), type (IS_ANY_OF, e.g. INCIDENT),
   * assignee_id and requester_id (IS_ANY_OF, user ids), created_at and updated_at (IS_BETWEEN).
   */
  filters?: Filter[];
}

export interface CreateRequestParams {
  /** Workspace of the request. */
  workspace_id: number;
  /**
   * Kind: REQUEST (general help), INCIDENT (something is broken), SERVICE_REQUEST (something from the catalog) or
   * PROBLEM.
   */
  request_type: "REQUEST" | "INCIDENT" | "SERVICE_REQUEST" | "PROBLEM";
  /** Short title of the request. */
  subject: string;
  /** What is needed or what is wrong. */
  description?: string;
  /** User who needs it. */
  requester?: number;
  /** Value or label of the status option. */
  status?: string;
  /** Value or label of the priority option. */
  priority?: string;
  /** Agent who works on it. */
  assignee?: number;
  /** Team that works on it. */
  agent_group?: number;
  /** Ids of tags to put on it. */
  tags?: number[];
  /** Addresses that get a copy. */
  cc_emails?: string[];
  /** Addresses that get a blind copy. */
  bcc_emails?: string[];
  /** Support address the request was sent to. */
  to_email?: string;
  /** Full mail the request was made from. */
  email_content?: string;
  /** Ids of files uploaded before; no tool uploads files. */
  attachments?: number[];
  /** Answers to the custom fields of the form, keyed by `reference_key`. */
  custom_fields?: Answers;
  /** Notes to put on it at once. */
  notes?: NoteInput[];
  /** Number (not display id) of the parent request. */
  parent_request_id?: number;
  /** Channel to record, usually API. */
  request_source?: Source;
  /** Chat conversation the record grew out of. */
  conversation_info?: ConversationInfo;
  /** Part of the product the request was made from. */
  request_created_from?: RequestOrigin;
  /** Id in the system it is taken over from. */
  external_id?: string;
  /** Other system the record was taken over from. */
  external_source?: ExternalSource;
  /** Time of creation to record instead of now. */
  created_at?: string;
  /** Time of the last change to record instead of now. */
  updated_at?: string;
  /** Migration only (needs external_id or external_source): when an agent first answered. */
  first_response_time?: string;
  /** Migration only: when the first answer was due. */
  first_response_due_time?: string;
  /** Migration only: when it was resolved. */
  resolution_time?: string;
  /** Migration only: when it had to be resolved. */
  resolution_due_time?: string;
  /** Migration only: when it was closed; with a closed status it also fills resolution_time. */
  closed_status_at?: string;
}

export interface ListInWorkspaceRequestsParams {
  /** Name of a saved view; only `all` is known to work. Default `all`. */
  filter_name?: string;
  /** True for problems only. */
  is_problem?: boolean;
  /** Kinds of request to return. */
  request_type_filter?: RequestType[];
  sort_order?: RequestSortOrder;
  /**
   * Sort keys as `field:DIRECTION`, joined by commas, e.g. `created_at:DESC`. Wins over `sort_order`; an unknown field
   * is refused.
   */
  sort?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 100, 25 when not given. */
  per_page?: number;
  /**
   * Conditions, or none for everything. Attributes: status (IS_ANY_OF, e.g. OPEN), type (IS_ANY_OF, e.g. INCIDENT),
   * assignee_id and requester_id (IS_ANY_OF, user ids), created_at and updated_at (IS_BETWEEN).
   */
  filters?: Filter[];
}

export interface CreateForCatalogItemRequestsParams {
  /** Workspace of the request. */
  workspace_id: number;
  /**
   * Kind: REQUEST (general help), INCIDENT (something is broken), SERVICE_REQUEST (something from the catalog) or
   * PROBLEM.
   */
  request_type: "REQUEST" | "INCIDENT" | "SERVICE_REQUEST" | "PROBLEM";
  /** Short title of the request. */
  subject: string;
  /** What is needed or what is wrong. */
  description?: string;
  /** User who needs it. */
  requester?: number;
  /** Value or label of the status option. */
  status?: string;
  /** Value or label of the priority option. */
  priority?: string;
  /** Agent who works on it. */
  assignee?: number;
  /** Team that works on it. */
  agent_group?: number;
  /** Ids of tags to put on it. */
  tags?: number[];
  /** Addresses that get a copy. */
  cc_emails?: string[];
  /** Addresses that get a blind copy. */
  bcc_emails?: string[];
  /** Support address the request was sent to. */
  to_email?: string;
  /** Full mail the request was made from. */
  email_content?: string;
  /** Ids of files uploaded before; no tool uploads files. */
  attachments?: number[];
  /** Answers to the custom fields of the form, keyed by `reference_key`. */
  custom_fields?: Answers;
  /** Notes to put on it at once. */
  notes?: NoteInput[];
  /** Number (not display id) of the parent request. */
  parent_request_id?: number;
  /** Channel to record, usually API. */
  request_source?: Source;
  /** Chat conversation the record grew out of. */
  conversation_info?: ConversationInfo;
  /** Part of the product the request was made from. */
  request_created_from?: RequestOrigin;
  /** Catalog item it is for. */
  item_id?: number;
  /**
   * Answers to the catalog item's form, keyed by `reference_key`; choices as option value, people and records as id.
   */
  item_fields?: Answers;
  /** Id in the system it is taken over from. */
  external_id?: string;
  /** Other system the record was taken over from. */
  external_source?: ExternalSource;
  /** Time of creation to record instead of now. */
  created_at?: string;
  /** Time of the last change to record instead of now. */
  updated_at?: string;
  /** Migration only (needs external_id or external_source): when an agent first answered. */
  first_response_time?: string;
  /** Migration only: when the first answer was due. */
  first_response_due_time?: string;
  /** Migration only: when it was resolved. */
  resolution_time?: string;
  /** Migration only: when it had to be resolved. */
  resolution_due_time?: string;
  /** Migration only: when it was closed; with a closed status it also fills resolution_time. */
  closed_status_at?: string;
}

const base: ResourceShape = {
  name: "requests",
  path: "/requests",
  paths: { list: "{collection}/list" },
  required: ["workspace_id", "request_type", "subject"],
  dates: [
    "notes[].event_created_at",
    "created_at",
    "updated_at",
    "first_response_time",
    "first_response_due_time",
    "resolution_time",
    "resolution_due_time",
    "closed_status_at",
  ],
};

/**
 * Searches the requests of all workspaces the key can see. Tickets: what employees ask the service desk for, under a
 * display id such as REQ-123. General requests, incidents, service requests and problems are all requests.
 */
export const listRequests: Operation<ListRequestsParams, Request> = {
  of: base,
  like: listShape,
  method: "POST",
  query: { filter_name: text, sort_order: expression, sort: text, page: integer, per_page: integer },
  body: { as: wholeBody, name: "filters", empty: [] },
  defaults: { filter_name: "all", page: 1 },
  idempotent: true,
};

/** Reads one request by its display id. */
export const getRequest: Operation<{ id: string } & NoParams, Request> = {
  of: base,
  like: getShape,
  ids: { id: segment },
};

/** Files a general request, incident or other plain request. */
export const createRequest: Operation<CreateRequestParams, Request> = {
  of: base,
  like: createShape,
  maps: ["custom_fields"],
};

/** Changes the given fields of a request, e.g. its status or agent; the others stay as they are. */
export const updateRequest: Operation<{ id: string } & RequestChanges, Request> = {
  of: base,
  like: updateShape,
  dates: [],
  ids: { id: segment },
  maps: ["custom_fields"],
};

/** Searches the requests of one workspace, problems included. */
export const listInWorkspaceRequests: Operation<{ workspace_id: number } & ListInWorkspaceRequestsParams, Request> = {
  of: base,
  name: "list_in_workspace",
  path: "/workspaces/{workspace_id}/requests/list",
  method: "POST",
  query: {
    filter_name: text,
    is_problem: boolean,
    request_type_filter: repeat,
    sort_order: expression,
    sort: text,
    page: integer,
    per_page: integer,
  },
  body: { as: wholeBody, name: "filters", empty: [] },
  paging: pagesPaging,
  defaults: { filter_name: "all", page: 1 },
  envelope: "data",
  idempotent: true,
  returns: many,
};

/** Reads one request by its display id, in the shape of the second version of this call. */
export const getV2Requests: Operation<{ id: string } & NoParams, Request> = {
  of: base,
  name: "get_v2",
  path: "{collection}/v2/{id}",
  method: "GET",
  ids: { id: segment },
};

/** Files a service request for one catalog item. */
export const createForCatalogItemRequests: Operation<
  { catalog_item_id: number } & CreateForCatalogItemRequestsParams,
  Request
> = {
  of: base,
  name: "create_for_catalog_item",
  path: "{collection}/items/{catalog_item_id}",
  method: "POST",
  body: { as: json },
  required: ["workspace_id", "request_type", "subject"],
  dates: [
    "notes[].event_created_at",
    "created_at",
    "updated_at",
    "first_response_time",
    "first_response_due_time",
    "resolution_time",
    "resolution_due_time",
    "closed_status_at",
  ],
  maps: ["custom_fields", "item_fields"],
};

/** Declares a major incident for a cluster of similar incidents. */
export const createMajorIncidentRequests: Operation<MajorIncidentInput, Request> = {
  of: base,
  name: "create_major_incident",
  path: "{collection}/major-incident",
  method: "POST",
  body: { as: json },
  required: ["incident_cluster_id", "request_source"],
};

/** Changes a request together with its form answers and new files, all or nothing. */
export const updateV2Requests: Operation<{ id: string } & RequestUpload, Request> = {
  of: base,
  name: "update_v2",
  path: "{collection}/v2/{id}",
  method: "PATCH",
  body: { as: multipart, files: ["files"] },
  ids: { id: segment },
  maps: ["data_json.custom_fields", "data_json.service_items[].item_fields"],
};

/**
 * Moves a request to another workspace, or turns it into another kind of request.
 *
 * @deprecated The vendor names `/requests/{requestId}/move/result` as its successor but has not published it. The
 * answer is wrong when you may not see the destination.
 */
export const moveRequests: Operation<{ id: string } & RequestMove, Request> = {
  of: base,
  name: "move",
  path: "{item}/move",
  method: "POST",
  body: { as: json },
  dates: [
    "workflow_request_note.event_created_at",
    "data.notes[].event_created_at",
    "data.created_at",
    "data.updated_at",
    "data.first_response_time",
    "data.first_response_due_time",
    "data.resolution_time",
    "data.resolution_due_time",
    "data.closed_status_at",
  ],
  ids: { id: segment },
  maps: ["data.custom_fields", "data.item_fields"],
};

/** Moves a request to the trash. */
export const trashRequests: Operation<{ id: string } & NoParams, void> = {
  of: base,
  name: "trash",
  path: "{item}/trash",
  method: "PUT",
  returns: none,
  ids: { id: segment },
};

/** Does one thing to many requests at once. */
export const bulkActionRequests: Operation<{ bulk_action_type: string } & RequestBulkAction, Outcome> = {
  of: base,
  name: "bulk_action",
  path: "{collection}/bulk-actions/{bulk_action_type}",
  method: "POST",
  body: { as: json },
  ids: { bulk_action_type: segment },
};

/**
 * Tickets: what employees ask the service desk for, under a display id such as REQ-123. General requests, incidents,
 * service requests and problems are all requests.
 */
export interface RequestsResource {
  /**
   * Searches the requests of all workspaces the key can see. Tickets: what employees ask the service desk for, under a
   * display id such as REQ-123. General requests, incidents, service requests and problems are all requests.
   *
   * @example
   * await client.requests.list({
   *   filters: [{ attribute: "requester_id", operator: "IS_ANY_OF", values: [{ value: 4021 }] }],
   *   sort_order: "CREATED_AT_DESC",
   * });
   */
  list(params?: ListRequestsParams, options?: RequestOptions): Pages<Request>;
  /**
   * Reads one request by its display id.
   *
   * @example
   * await client.requests.get("REQ-123");
   */
  get(id: string, params?: NoParams, options?: RequestOptions): Promise<Request>;
  /**
   * Files a general request, incident or other plain request.
   *
   * @example
   * await client.requests.create({
   *   workspace_id: 12,
   *   request_type: "INCIDENT",
   *   requester: 4021,
   *   subject: "VPN drops every hour",
   *   description: "<p>Since Monday on Wi-Fi.</p>",
   *   request_source: "API",
   * });
   */
  create(params: CreateRequestParams, options?: RequestOptions): Promise<Request>;
  /**
   * Changes the given fields of a request, e.g. its status or agent; the others stay as they are.
   *
   * @example
   * await client.requests.update("REQ-123", { status: "Resolved" });
   */
  update(id: string, params: RequestChanges, options?: RequestOptions): Promise<Request>;
  /**
   * Searches the requests of one workspace, problems included.
   *
   * @example
   * await client.requests.listInWorkspace(12, {
   *   filters: [{ attribute: "status", operator: "IS_ANY_OF", values: [{ value: "OPEN" }, { value: "IN_PROGRESS" }] }],
   *   request_type_filter: ["INCIDENT"],
   * });
   */
  listInWorkspace(
    workspaceId: number,
    params?: ListInWorkspaceRequestsParams,
    options?: RequestOptions,
  ): Pages<Request>;
  /**
   * Reads one request by its display id, in the shape of the second version of this call.
   *
   * @example
   * await client.requests.getV2("REQ-123");
   */
  getV2(id: string, params?: NoParams, options?: RequestOptions): Promise<Request>;
  /** Files a service request for one catalog item. */
  createForCatalogItem(
    catalogItemId: number,
    params: CreateForCatalogItemRequestsParams,
    options?: RequestOptions,
  ): Promise<Request>;
  /**
   * Declares a major incident for a cluster of similar incidents.
   *
   * @example
   * await client.requests.createMajorIncident({
   *   workspace_id: 12,
   *   incident_cluster_id: "c-58",
   *   request_source: "API",
   * });
   */
  createMajorIncident(params: MajorIncidentInput, options?: RequestOptions): Promise<Request>;
  /**
   * Changes a request together with its form answers and new files, all or nothing.
   *
   * @example
   * await client.requests.updateV2("REQ-123", {
   *   status: "Resolved",
   *   data_json: { custom_fields: [{ key: "root_cause", value: "Expired certificate" }] },
   * });
   */
  updateV2(id: string, params: RequestUpload, options?: RequestOptions): Promise<Request>;
  /**
   * Moves a request to another workspace, or turns it into another kind of request.
   *
   * @deprecated The vendor names `/requests/{requestId}/move/result` as its successor but has not published it. The
   * answer is wrong when you may not see the destination.
   *
   * @example
   * await client.requests.move("REQ-123", {
   *   destination_workspace_id: 15,
   *   request_note: { description: "Belongs to HR." },
   *   data: { request_type: "REQUEST" },
   * });
   */
  move(id: string, params?: RequestMove, options?: RequestOptions): Promise<Request>;
  /**
   * Moves a request to the trash.
   *
   * @example
   * await client.requests.trash("REQ-123");
   */
  trash(id: string, params?: NoParams, options?: RequestOptions): Promise<void>;
  /**
   * Does one thing to many requests at once.
   *
   * @example
   * await client.requests.bulkAction("add_tags", { display_ids: ["REQ-123", "REQ-124"], tags: [9] });
   */
  bulkAction(bulkActionType: string, params?: RequestBulkAction, options?: RequestOptions): Promise<Outcome>;
}

/** What `client.requests` is made from. */
export const requestsResource: Resource<RequestsResource> = {
  of: base,
  operations: [
    listRequests,
    getRequest,
    createRequest,
    updateRequest,
    listInWorkspaceRequests,
    getV2Requests,
    createForCatalogItemRequests,
    createMajorIncidentRequests,
    updateV2Requests,
    moveRequests,
    trashRequests,
    bulkActionRequests,
  ],
};

/** The operations behind the tools of this resource. */
export const requestsTools: Readonly<Record<string, ToolBinding>> = {
  atomicwork_requests_bulk_action: { operation: bulkActionRequests },
  create_a_atomicwork_request: {
    operation: createRequest,
    takes: [
      "workspace_id",
      "request_type",
      "subject",
      "description",
      "requester",
      "priority",
      "assignee",
      "agent_group",
      "tags",
      "custom_fields",
      "request_source",
    ],
    variants: [
      {
        when: ["catalog_item_id"],
        operation: createForCatalogItemRequests,
        takes: [
          "catalog_item_id",
          "workspace_id",
          "request_type",
          "subject",
          "description",
          "requester",
          "priority",
          "assignee",
          "agent_group",
          "tags",
          "custom_fields",
          "request_source",
          "item_fields",
        ],
      },
    ],
    forms: { item_fields: { form: () => catalogItemForm }, custom_fields: { form: () => requestForm } },
  },
  atomicwork_requests_create_major_incident: { operation: createMajorIncidentRequests },
  get_single_atomicwork_request_by_id: { operation: getRequest },
  atomicwork_requests_get_v2: { operation: getV2Requests },
  list_all_atomicwork_requests: { operation: listRequests },
  list_all_atomicwork_workspace_requests: { operation: listInWorkspaceRequests },
  atomicwork_requests_move: { operation: moveRequests },
  atomicwork_requests_trash: { operation: trashRequests },
  update_a_atomicwork_request_by_id: { operation: updateRequest },
  atomicwork_requests_update_v2: { operation: updateV2Requests },
};
