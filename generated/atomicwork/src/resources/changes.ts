// @generated from definitions/atomicwork/resources/change-management/changes.yaml
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
import type { Change, ChangeInputCreate, ChangeUpload } from "../schemas/change-management/change.js";
import type { Answers, Filter } from "../schemas/common.js";
import { boolean, expression, integer, multipart, segment, text, wholeBody } from "@toolwright/runtime";
import { createShape, getShape, listShape, updateShape } from "../conventions.js";
import { changeForm } from "../forms.js";

export interface ListChangesParams extends ListParams {
  /** Name of a saved view; only `all` is known to work. Default `all`. */
  filter_name?: string;
  /** Order of the changes. */
  sort_order?: "CREATED_AT_DESC" | "CREATED_AT_ASC" | "UPDATED_AT_DESC";
  /** At most two keys as `field:direction`, e.g. `status:asc,created_at:desc`. Wins over `sort_order`. */
  sort?: string;
  /** False to get everything in one answer. Default `true`. */
  paginate?: boolean;
  /**
   * Conditions, or none for everything. Attributes: status (IS_ANY_OF, e.g. DRAFT, IN_REVIEW, APPROVED, IMPLEMENTED),
   * type (IS_ANY_OF), assignee_id (IS_ANY_OF, user ids), created_at (IS_BETWEEN).
   */
  filters?: Filter[];
}

export interface CreateChangeParams extends ChangeInputCreate {
  /** Display id of the problem this change fixes; links the two. */
  problem_display_id?: string;
  /** Template the change is made from. */
  change_template: number;
  /** Short title of the change. */
  subject: string;
}

export interface UpdateChangeParams {
  /** Workspace of the change. */
  workspace_id?: number;
  /** Template the change is made from. */
  change_template?: number;
  /** Short title of the change. */
  subject?: string;
  /** What is changed, why, how, and how it is undone. */
  description?: string;
  /** Value or label of the change type option, e.g. Standard. */
  change_type?: string;
  /** Value or label of the priority option. */
  priority?: string;
  /** Value or label of the status option. */
  status?: string;
  /** Value or label of the impact option. */
  impact?: string;
  /** Value or label of the urgency option. */
  urgency?: string;
  /** User who needs it. */
  requester?: number;
  /** Agent who works on it. */
  assignee?: number;
  /** Team that works on it. */
  agent_group?: number;
  /** User who answers for it. */
  owner?: number;
  /** When the work is planned to begin. */
  planned_change_start_date?: string;
  /** When the work is planned to be done. */
  planned_change_completion_date?: string;
  /** When the work began. */
  actual_change_start_date?: string;
  /** When the work was done. */
  actual_change_completion_date?: string;
  /** Ids of the assets it is about. */
  assets?: number[];
  /** Display ids of the requests it answers. */
  linked_requests?: string[];
  /** Ids of tags to put on it. */
  tags?: number[];
  /** Answers to the custom fields of the form, keyed by `reference_key`. */
  custom_fields?: Answers;
  /** Answers to the fields of the template, keyed by `reference_key`. */
  template_fields?: Answers;
  /** Number (not display id) of the parent change. */
  parent_change_id?: number;
  /** Parent by display id: `CHG-5`, `REQ-123`. */
  parent_display_id?: string;
  /** What the parent is: CHANGE or REQUEST. */
  parent_request_type?: string;
  /** Ids of files uploaded before; no tool uploads files. */
  attachments?: number[];
}

const base: ResourceShape = {
  name: "changes",
  path: "/change-management/changes",
  paths: { list: "/workspaces/{workspace_id}/change-management/changes/list" },
  required: ["change_template", "subject"],
  dates: [
    "planned_change_start_date",
    "planned_change_completion_date",
    "actual_change_start_date",
    "actual_change_completion_date",
    "change_start_date",
    "change_completion_date",
    "created_at",
    "updated_at",
  ],
};

/** Searches the changes of a workspace, such as server patches and upgrades. */
export const listChanges: Operation<{ workspace_id: number } & ListChangesParams, Change> = {
  of: base,
  like: listShape,
  method: "POST",
  query: { filter_name: text, sort_order: expression, sort: text, paginate: boolean, page: integer, per_page: integer },
  body: { as: wholeBody, name: "filters", empty: [] },
  defaults: { filter_name: "all", page: 1 },
  idempotent: true,
};

/** Reads one change by its display id. */
export const getChange: Operation<{ id: string } & NoParams, Change> = {
  of: base,
  like: getShape,
  ids: { id: segment },
};

/** Files a change made from a template. */
export const createChange: Operation<CreateChangeParams, Change> = {
  of: base,
  like: createShape,
  query: { problem_display_id: text },
  maps: ["custom_fields", "template_fields"],
};

/** Changes the given fields of a change, e.g. its status or schedule; the others stay as they are. */
export const updateChange: Operation<{ id: string } & UpdateChangeParams, Change> = {
  of: base,
  like: updateShape,
  dates: [
    "planned_change_start_date",
    "planned_change_completion_date",
    "actual_change_start_date",
    "actual_change_completion_date",
  ],
  ids: { id: segment },
  maps: ["custom_fields", "template_fields"],
};

/** Files a change made from a template and attaches files to it. */
export const createWithFilesChanges: Operation<ChangeUpload, Change> = {
  of: base,
  name: "create_with_files",
  path: "{collection}/create-with-files",
  method: "POST",
  body: { as: multipart, files: ["attachments"] },
  required: ["change_template", "subject"],
  dates: [
    "planned_change_start_date",
    "planned_change_completion_date",
    "actual_change_start_date",
    "actual_change_completion_date",
  ],
  maps: ["data_json.custom_fields", "data_json.template_fields"],
};

/** A planned change to systems people rely on, such as a server patch, with its schedule, risk and approvals. */
export interface ChangesResource {
  /**
   * Searches the changes of a workspace, such as server patches and upgrades.
   *
   * @example
   * await client.changes.list(12, {
   *   filters: [{ attribute: "status", operator: "IS_ANY_OF", values: [{ value: "IN_REVIEW" }, { value: "APPROVED" }] }],
   * });
   */
  list(workspaceId: number, params?: ListChangesParams, options?: RequestOptions): Pages<Change>;
  /**
   * Reads one change by its display id.
   *
   * @example
   * await client.changes.get("CHG-45");
   */
  get(id: string, params?: NoParams, options?: RequestOptions): Promise<Change>;
  /** Files a change made from a template. */
  create(params: CreateChangeParams, options?: RequestOptions): Promise<Change>;
  /**
   * Changes the given fields of a change, e.g. its status or schedule; the others stay as they are.
   *
   * @example
   * await client.changes.update("CHG-45", {
   *   status: "IMPLEMENTED",
   *   actual_change_completion_date: "2026-07-01T22:40:00Z",
   * });
   */
  update(id: string, params: UpdateChangeParams, options?: RequestOptions): Promise<Change>;
  /** Files a change made from a template and attaches files to it. */
  createWithFiles(params: ChangeUpload, options?: RequestOptions): Promise<Change>;
}

/** What `client.changes` is made from. */
export const changesResource: Resource<ChangesResource> = {
  of: base,
  operations: [listChanges, getChange, createChange, updateChange, createWithFilesChanges],
};

/** The operations behind the tools of this resource. */
export const changesTools: Readonly<Record<string, ToolBinding>> = {
  create_a_atomicwork_change_management_change: {
    operation: createChange,
    forms: { template_fields: { form: () => changeForm } },
  },
  create_a_atomicwork_change_management_changes_create_with_file: { operation: createWithFilesChanges },
  get_single_atomicwork_change_management_change_by_id: { operation: getChange },
  list_all_atomicwork_change_management_changes: { operation: listChanges },
  update_a_atomicwork_change_management_change_by_id: { operation: updateChange },
};
