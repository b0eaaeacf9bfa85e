// @generated from definitions/connectwise-psa/schemas/project/project-template-task.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo, ServiceCodeReference } from "../../schemas/common.js";

/** A step on a ticket of a project template. */
export interface ProjectTemplateTask {
  /** Id of the task of a project template. */
  id: number;
  /** Id of the template ticket the task is on. */
  ticketId?: number | null;
  /** Position among the tasks of the ticket. */
  sequence?: number | null;
  /** What is to be done. */
  description?: string;
  /** GUID of the task of a project template in the shared ConnectWise platform. */
  connectWiseId?: string;
  /** Id of the template ticket the task is on. */
  parentId?: number | null;
  /** Id of the project template the ticket belongs to. */
  grandParentId?: number | null;
  /** Platform GUID of the record the task of a project template belongs to. */
  parentConnectWiseId?: string;
  /** Platform GUID of the record above the parent. */
  grandParentConnectWiseId?: string;
  /** Title of the task of a project template, one line. */
  summary?: string;
  /** Service code that prefills the task. */
  code?: ServiceCodeReference;
  /**
   * What the server notes about the task of a project template, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A step on a ticket of a project template. */
export interface ProjectTemplateTaskCreate extends ProjectTemplateTaskUpdate<never> {}

/** A step on a ticket of a project template. */
export interface ProjectTemplateTaskUpdate<Empty = null> {
  /** Id of the template ticket the task is on. */
  ticketId?: number | null;
  /** Position among the tasks of the ticket. */
  sequence?: number | null;
  /** What is to be done. */
  description?: string | Empty;
  /** Title of the task of a project template, one line. */
  summary?: string | Empty;
  /** Service code that prefills the task. */
  code?:
    | {
        /** Id of the service code. */
        id: number;
      }
    | Empty;
}
