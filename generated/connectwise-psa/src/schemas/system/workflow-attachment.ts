// @generated from definitions/connectwise-psa/schemas/system/workflow-attachment.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A file or report that workflow mail can carry. */
export interface WorkflowAttachment {
  /** Id of the workflow attachment. */
  id: number;
  /** Name of the attached file. */
  name?: string;
  /** GUID of the workflow attachment in the shared ConnectWise platform. */
  connectWiseID?: string;
  /** Id of the workflow the attachment belongs to. */
  parentId?: number | null;
  /** Platform GUID of the record the workflow attachment belongs to. */
  parentConnectWiseId?: string;
  /**
   * What the server notes about the workflow attachment, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
