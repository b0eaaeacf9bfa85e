// @generated from definitions/connectwise-psa/schemas/system/workflow-trigger.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { UserDefinedFieldReference } from "../../schemas/references.js";

/** A property of a record that event conditions can test. */
export interface WorkflowTrigger {
  /** Id of the workflow trigger. */
  id: number;
  /** Name of the workflow trigger. */
  name?: string;
  /** Text that says what the workflow trigger is or is for. */
  description?: string;
  /** Whether the trigger is compared with one of its listed options. */
  hasOptionsFlag?: boolean | null;
  /** Whether the condition must name an operator, such as equal or greater. */
  hasOperatorFlag?: boolean | null;
  /** User-defined field the trigger tests, if it is one. */
  customField?: UserDefinedFieldReference;
  /** Type of value the trigger is compared with. */
  expectedType?: string;
  /** GUID of the workflow trigger in the shared ConnectWise platform. */
  connectWiseID?: string;
  /** Id of the workflow the trigger belongs to. */
  parentId?: number | null;
  /** Platform GUID of the record the workflow trigger belongs to. */
  parentConnectWiseId?: string;
  /**
   * What the server notes about the workflow trigger, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
