// @generated from definitions/connectwise-psa/schemas/company/m365-contact-sync-property.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A rule that decides which people of a Microsoft 365 tenant become contacts. */
export interface M365ContactSyncProperty {
  /** Id of the contact sync property. */
  id: number;
  /** Whether the rule is about all people, about those an M365 property matches, or about none. */
  includeExcludeType?: "All" | "M365Property" | "None" | null;
  /** Property of the person that is compared with wildCard. */
  propertyType?:
    | "City"
    | "DepartmentContactSync"
    | "Email"
    | "DistributionGroup"
    | "JobTitle"
    | "AssignedLicenses"
    | "DisplayName"
    | "OfficeLocation"
    | "ReportManager"
    | "State"
    | "EmployeeType"
    | "UserType"
    | null;
  /** Which way the rule works, in or out; compare with the lists of exclusions and inclusions. */
  excludeIncludeFlag?: boolean;
  /** Value or pattern the property is compared with. */
  wildCard?: string;
  /** Id of the company the rule is for. */
  companyRecID?: number;
  /**
   * What the server notes about the contact sync property, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A rule that decides which people of a Microsoft 365 tenant become contacts. */
export interface M365ContactSyncPropertyCreate {
  /** Whether the rule is about all people, about those an M365 property matches, or about none. */
  includeExcludeType?: "All" | "M365Property" | "None" | null;
  /** Property of the person that is compared with wildCard. */
  propertyType?:
    | "City"
    | "DepartmentContactSync"
    | "Email"
    | "DistributionGroup"
    | "JobTitle"
    | "AssignedLicenses"
    | "DisplayName"
    | "OfficeLocation"
    | "ReportManager"
    | "State"
    | "EmployeeType"
    | "UserType"
    | null;
  /** Which way the rule works, in or out; compare with the lists of exclusions and inclusions. */
  excludeIncludeFlag?: boolean;
  /** Value or pattern the property is compared with. */
  wildCard?: string;
  /** Id of the company the rule is for. */
  companyRecID?: number;
}
