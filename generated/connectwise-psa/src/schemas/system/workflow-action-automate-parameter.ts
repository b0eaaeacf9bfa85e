// @generated from definitions/connectwise-psa/schemas/system/workflow-action-automate-parameter.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A value that a workflow action hands to the Automate script it starts. */
export interface WorkflowActionAutomateParameter {
  /** Id of the Automate script parameter. */
  id: number;
  /** Name of the parameter in the script. */
  name?: string;
  /** Text handed to the script. */
  value?: string;
  /** GUID of the Automate script parameter in the shared ConnectWise platform. */
  connectWiseID?: string;
  /** Id of the workflow action that starts the script. */
  parentId?: number | null;
  /** Platform GUID of the record the Automate script parameter belongs to. */
  parentConnectWiseId?: string;
  /**
   * What the server notes about the Automate script parameter, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A value that a workflow action hands to the Automate script it starts. */
export interface WorkflowActionAutomateParameterCreate extends WorkflowActionAutomateParameterUpdate<never> {
  /** Name of the parameter in the script. */
  name: string;
}

/** A value that a workflow action hands to the Automate script it starts. */
export interface WorkflowActionAutomateParameterUpdate<Empty = null> {
  /** Name of the parameter in the script. */
  name?: string;
  /** Text handed to the script. */
  value?: string | Empty;
}
