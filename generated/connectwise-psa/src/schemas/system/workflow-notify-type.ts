// @generated from definitions/connectwise-psa/schemas/system/workflow-notify-type.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A kind of thing a workflow action can do, such as send an e-mail or create an activity. */
export interface NotifyTypeReference {
  /** Id of the notify type reference. */
  id?: number | null;
  /** Short code by which the notify type reference is known. */
  identifier?: string;
  /** Name of the notify type reference. */
  name?: string;
  /**
   * What the server notes about the notify type reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A kind of action the events of a workflow can take. */
export interface WorkflowNotifyType {
  /** Id of the workflow action type. */
  id: number;
  /** Short code by which the workflow action type is known. */
  identifier?: string;
  /** Name of the workflow action type. */
  name?: string;
  /** Whether the action can be used because what it needs, such as Automate, is set up. */
  isSetupFlag?: boolean | null;
  /** Whether the action reaches outside, such as mail or an integration. */
  externalFlag?: boolean | null;
  /** GUID of the workflow action type in the shared ConnectWise platform. */
  connectWiseID?: string;
  /** Id of the workflow that can take the action. */
  parentId?: number | null;
  /** Platform GUID of the record the workflow action type belongs to. */
  parentConnectWiseId?: string;
  /**
   * What the server notes about the workflow action type, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A kind of workflow action in short. */
export interface WorkflowNotifyTypeInfo {
  /** Id of the workflow action type. */
  id: number;
  /** Short code by which the workflow action type is known. */
  identifier?: string;
  /** Name of the workflow action type. */
  name?: string;
  /** Whether the action can be used because what it needs, such as Automate, is set up. */
  isSetupFlag?: boolean | null;
  /**
   * What the server notes about the workflow action type, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
