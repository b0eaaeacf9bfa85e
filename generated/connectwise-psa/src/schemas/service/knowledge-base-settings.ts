// @generated from definitions/connectwise-psa/schemas/service/knowledge-base-settings.yaml
// To change this file, edit that and run `npm run generate`.

import type { MemberReference, RecordInfo } from "../../schemas/common.js";

/** Whether articles of the knowledge base need approval, and by whom. */
export interface KnowledgeBaseSettings {
  /** Id of the knowledge base setting. */
  id: number;
  /** Whether articles must be approved before others can use them. */
  requireApproval?: boolean | null;
  /** Member who approves articles of categories without an approver of their own. */
  defaultApprover?: MemberReference;
  /**
   * What the server notes about the knowledge base setting, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** Whether articles of the knowledge base need approval, and by whom. */
export interface KnowledgeBaseSettingsCreate extends KnowledgeBaseSettingsUpdate<never> {
  /** Whether articles must be approved before others can use them. */
  requireApproval: boolean | null;
}

/** Whether articles of the knowledge base need approval, and by whom. */
export interface KnowledgeBaseSettingsUpdate<Empty = null> {
  /** Whether articles must be approved before others can use them. */
  requireApproval?: boolean | null;
  /** Member who approves articles of categories without an approver of their own. */
  defaultApprover?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
}
