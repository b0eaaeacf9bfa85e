// @generated from definitions/connectwise-psa/schemas/system/workflow-action-user-defined-field.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A user-defined field value that a workflow action sets on the record. */
export interface WorkflowActionUserDefinedField {
  /** Id of the user-defined field change. */
  id: number;
  /** Id of the workflow event the action belongs to. */
  eventId?: number;
  /** Id of the workflow action that sets the value. */
  actionId?: number;
  /** Label people see on the screen. */
  caption?: string;
  /** Id of the user-defined field that is set. */
  userDefinedFieldId?: number;
  /** Value that is set, always as text. */
  value?: string;
  /** Whether a value the record has already is overwritten. */
  overwriteFlag?: boolean | null;
  /** Part of the screen (pod) that shows the field. */
  podDescription?: string;
  /** Kind of field, such as Text or Checkbox. */
  fieldTypeId?: string;
  /** How people fill in the field, such as a list or an entry field. */
  entryTypeId?: string;
  /** Whether the user-defined field must have a value. */
  requiredFlag?: boolean | null;
  /** Whether the action leaves this field alone. */
  inactiveFlag?: boolean | null;
  /** GUID of the user-defined field change in the shared ConnectWise platform. */
  connectWiseID?: string;
  /** Id of the workflow action that sets the value. */
  parentId?: number | null;
  /** Id of the workflow event the action belongs to. */
  grandParentId?: number | null;
  /** Platform GUID of the record the user-defined field change belongs to. */
  parentConnectWiseId?: string;
  /** Platform GUID of the record above the parent. */
  grandParentConnectWiseId?: string;
  /**
   * What the server notes about the user-defined field change, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A user-defined field value that a workflow action sets on the record. */
export interface WorkflowActionUserDefinedFieldCreate extends WorkflowActionUserDefinedFieldUpdate<never> {}

/** A user-defined field value that a workflow action sets on the record. */
export interface WorkflowActionUserDefinedFieldUpdate<Empty = null> {
  /** Id of the user-defined field change. */
  id?: number | Empty;
  /** Id of the workflow event the action belongs to. */
  eventId?: number | Empty;
  /** Id of the workflow action that sets the value. */
  actionId?: number | Empty;
  /** Label people see on the screen. */
  caption?: string | Empty;
  /** Id of the user-defined field that is set. */
  userDefinedFieldId?: number | Empty;
  /** Value that is set, always as text. */
  value?: string | Empty;
  /** Whether a value the record has already is overwritten. */
  overwriteFlag?: boolean | null;
  /** Part of the screen (pod) that shows the field. */
  podDescription?: string | Empty;
  /** Kind of field, such as Text or Checkbox. */
  fieldTypeId?: string | Empty;
  /** How people fill in the field, such as a list or an entry field. */
  entryTypeId?: string | Empty;
  /** Whether the user-defined field must have a value. */
  requiredFlag?: boolean | null;
  /** Whether the action leaves this field alone. */
  inactiveFlag?: boolean | null;
}
