// @generated from definitions/connectwise-psa/schemas/system/workflow-trigger-option.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { UserDefinedFieldReference } from "../../schemas/references.js";

/** A value a workflow trigger can be compared with. */
export interface WorkflowTriggerOption {
  /** Value that stands in the condition. */
  value?: string;
  /** Text of the option as people see it. */
  name?: string;
  /** User-defined field whose option it is, if it is one. */
  customField?: UserDefinedFieldReference;
  /** GUID of the workflow trigger option in the shared ConnectWise platform. */
  connectWiseID?: string;
  /** Id of the trigger the option belongs to. */
  parentId?: number | null;
  /** Id of the workflow the trigger belongs to. */
  grandParentId?: number | null;
  /** Platform GUID of the record the workflow trigger option belongs to. */
  parentConnectWiseId?: string;
  /** Platform GUID of the record above the parent. */
  grandParentConnectWiseId?: string;
  /**
   * What the server notes about the workflow trigger option, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
