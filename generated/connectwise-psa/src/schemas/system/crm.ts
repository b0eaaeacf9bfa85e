// @generated from definitions/connectwise-psa/schemas/system/crm.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { TeamRoleReference } from "../../schemas/company/team-role.js";

/** Settings of your own organization for companies and sales. */
export interface Crm {
  /** Id of the CRM setting. */
  id: number;
  /** Number of companies that company lists show. */
  companyListCount?: number | null;
  /** Whether the probability of opportunities is fixed and cannot be changed by hand. */
  lockProbabilityFlag?: boolean | null;
  /** Team role that marks a company's account manager. */
  accountManagerRole?: TeamRoleReference;
  /** Team role that marks a company's technical contact. */
  technicalContactRole?: TeamRoleReference;
  /** Team role that marks a company's sales representative. */
  salesRepRole?: TeamRoleReference;
  /** Whether a new company's identifier is generated from its name. */
  companyIdGenerationFlag?: boolean | null;
  /** Whether generated company identifiers leave out the spaces of the name. */
  excludeSpacesFlag?: boolean | null;
  /** Word the screens use for the first field of your own. */
  field1Caption?: string;
  /** Word the screens use for the second field of your own. */
  field2Caption?: string;
  /** Word the screens use for the third field of your own. */
  field3Caption?: string;
  /** Word the screens use for the fourth field of your own. */
  field4Caption?: string;
  /** Word the screens use for the fifth field of your own. */
  field5Caption?: string;
  /** Word the screens use for the sixth field of your own. */
  field6Caption?: string;
  /** Word the screens use for the seventh field of your own. */
  field7Caption?: string;
  /** Word the screens use for the eighth field of your own. */
  field8Caption?: string;
  /** Word the screens use for the ninth field of your own. */
  field9Caption?: string;
  /** Word the screens use for the tenth field of your own. */
  field10Caption?: string;
  /** Word the application shows for the first sales representative of an opportunity. */
  primaryRepCaption?: string;
  /** Word the application shows for the second sales representative of an opportunity. */
  secondaryRepCaption?: string;
  /** Word the application shows for the first additional field. */
  other1Caption?: string;
  /** Word the application shows for the second additional field. */
  other2Caption?: string;
  /** Whether the year is filled in by default. */
  defaultYear?: boolean | null;
  /**
   * What the server notes about the CRM setting, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** Settings of your own organization for companies and sales. */
export interface CrmUpdate<Empty = null> {
  /** Number of companies that company lists show. */
  companyListCount?: number | null;
  /** Whether the probability of opportunities is fixed and cannot be changed by hand. */
  lockProbabilityFlag?: boolean | null;
  /** Team role that marks a company's account manager. */
  accountManagerRole?: {
    /** Id of the team role reference. */
    id: number | null;
  };
  /** Team role that marks a company's technical contact. */
  technicalContactRole?: {
    /** Id of the team role reference. */
    id: number | null;
  };
  /** Team role that marks a company's sales representative. */
  salesRepRole?: {
    /** Id of the team role reference. */
    id: number | null;
  };
  /** Whether a new company's identifier is generated from its name. */
  companyIdGenerationFlag?: boolean | null;
  /** Whether generated company identifiers leave out the spaces of the name. */
  excludeSpacesFlag?: boolean | null;
  /** Word the screens use for the first field of your own. */
  field1Caption?: string | Empty;
  /** Word the screens use for the second field of your own. */
  field2Caption?: string | Empty;
  /** Word the screens use for the third field of your own. */
  field3Caption?: string | Empty;
  /** Word the screens use for the fourth field of your own. */
  field4Caption?: string | Empty;
  /** Word the screens use for the fifth field of your own. */
  field5Caption?: string | Empty;
  /** Word the screens use for the sixth field of your own. */
  field6Caption?: string | Empty;
  /** Word the screens use for the seventh field of your own. */
  field7Caption?: string | Empty;
  /** Word the screens use for the eighth field of your own. */
  field8Caption?: string | Empty;
  /** Word the screens use for the ninth field of your own. */
  field9Caption?: string | Empty;
  /** Word the screens use for the tenth field of your own. */
  field10Caption?: string | Empty;
  /** Word the application shows for the first sales representative of an opportunity. */
  primaryRepCaption?: string | Empty;
  /** Word the application shows for the second sales representative of an opportunity. */
  secondaryRepCaption?: string | Empty;
  /** Word the application shows for the first additional field. */
  other1Caption?: string | Empty;
  /** Word the application shows for the second additional field. */
  other2Caption?: string | Empty;
  /** Whether the year is filled in by default. */
  defaultYear?: boolean | null;
}

/** Settings of your own organization for companies and sales. */
export interface CrmCreate extends CrmUpdate<never> {
  /** Team role that marks a company's account manager. */
  accountManagerRole: {
    /** Id of the team role reference. */
    id: number | null;
  };
  /** Team role that marks a company's technical contact. */
  technicalContactRole: {
    /** Id of the team role reference. */
    id: number | null;
  };
  /** Team role that marks a company's sales representative. */
  salesRepRole: {
    /** Id of the team role reference. */
    id: number | null;
  };
}

/** Team roles and field labels of the company and sales settings in short. */
export interface CrmInfo {
  /** Id of the CRM setting. */
  id: number;
  /** Team role that marks a company's account manager. */
  accountManagerRole?: TeamRoleReference;
  /** Team role that marks a company's technical contact. */
  technicalContactRole?: TeamRoleReference;
  /** Team role that marks a company's sales representative. */
  salesRepRole?: TeamRoleReference;
  /** Word the screens use for the first field of your own. */
  field1Caption?: string;
  /** Word the screens use for the second field of your own. */
  field2Caption?: string;
  /** Word the screens use for the third field of your own. */
  field3Caption?: string;
  /** Word the screens use for the fourth field of your own. */
  field4Caption?: string;
  /** Word the screens use for the fifth field of your own. */
  field5Caption?: string;
  /** Word the screens use for the sixth field of your own. */
  field6Caption?: string;
  /** Word the screens use for the seventh field of your own. */
  field7Caption?: string;
  /** Word the screens use for the eighth field of your own. */
  field8Caption?: string;
  /** Word the screens use for the ninth field of your own. */
  field9Caption?: string;
  /** Word the screens use for the tenth field of your own. */
  field10Caption?: string;
  /** Word the application shows for the first sales representative of an opportunity. */
  primaryRepCaption?: string;
  /** Word the application shows for the second sales representative of an opportunity. */
  secondaryRepCaption?: string;
  /**
   * What the server notes about the CRM setting, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
