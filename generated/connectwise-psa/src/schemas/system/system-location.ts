// @generated from definitions/connectwise-psa/schemas/system/system-location.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  CalendarReference,
  CorporateStructureLevelReference,
  CountryReference,
  MemberReference,
  RecordInfo,
  SystemDepartmentReference,
  SystemLocationReference,
  TimeZoneSetupReference,
  WorkRoleReference,
} from "../../schemas/common.js";

/** A location of your own organization: a branch office, region or sales territory. */
export interface SystemLocation {
  /** Id of the location. */
  id: number;
  /** Id of the owner level that stands for the location. */
  ownerLevelId?: number | null;
  /** Level of your organization it stands at. */
  structureLevel?: CorporateStructureLevelReference;
  /** Name of the location. */
  name?: string;
  /** Member who manages it. */
  manager?: MemberReference;
  /** Location it is part of. */
  reportsTo?: SystemLocationReference;
  /** Name of the person who sells there. */
  salesRep?: string;
  /** Time zone it is in. */
  timeZoneSetup?: TimeZoneSetupReference;
  /** Working hours and holidays. */
  calendar?: CalendarReference;
  /** Street and number, when not the company's main address. */
  overrideAddressLine1?: string;
  /** Second address line. */
  overrideAddressLine2?: string;
  /** City, when not that of the main address. */
  overrideCity?: string;
  /** State or province, when not that of the main address. */
  overrideState?: string;
  /** Postal code, when not that of the main address. */
  overrideZip?: string;
  /** Country, when not that of the main address. */
  overrideCountry?: CountryReference;
  /** Phone number of the location itself. */
  overridePhoneNumber?: string;
  /** Fax number of the location itself. */
  overrideFaxNumber?: string;
  /** Address of Outlook on the web there. */
  owaUrl?: string;
  /** Code of the payroll system. */
  payrollXref?: string;
  /** Whether it is a location where people work. */
  locationFlag?: boolean | null;
  /** Whether it stands for a client. */
  clientFlag?: boolean | null;
  /** Ids of the work roles that can be used there. */
  workRoleIds?: number[];
  /** Ids of the departments that work there. */
  departmentIds?: number[];
  /**
   * What the server notes about the system location, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A location of your own organization: a branch office, region or sales territory. */
export interface SystemLocationCreate extends SystemLocationUpdate<never> {
  /** Level of your organization it stands at. */
  structureLevel: {
    /** Id of the structure level. */
    id: number;
  };
  /** Name of the location. */
  name: string;
}

/** A location of your own organization: a branch office, region or sales territory. */
export interface SystemLocationUpdate<Empty = null> {
  /** Id of the owner level that stands for the location. */
  ownerLevelId?: number | null;
  /** Level of your organization it stands at. */
  structureLevel?: {
    /** Id of the structure level. */
    id: number;
  };
  /** Name of the location. */
  name?: string;
  /** Member who manages it. */
  manager?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Location it is part of. */
  reportsTo?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Name of the person who sells there. */
  salesRep?: string | Empty;
  /** Time zone it is in. */
  timeZoneSetup?:
    | {
        /** Id of the time zone. */
        id: number;
      }
    | Empty;
  /** Working hours and holidays. */
  calendar?:
    | {
        /** Id of the calendar. */
        id: number;
      }
    | Empty;
  /** Street and number, when not the company's main address. */
  overrideAddressLine1?: string | Empty;
  /** Second address line. */
  overrideAddressLine2?: string | Empty;
  /** City, when not that of the main address. */
  overrideCity?: string | Empty;
  /** State or province, when not that of the main address. */
  overrideState?: string | Empty;
  /** Postal code, when not that of the main address. */
  overrideZip?: string | Empty;
  /** Country, when not that of the main address. */
  overrideCountry?:
    | {
        /** Id of the country. */
        id: number;
      }
    | Empty;
  /** Phone number of the location itself. */
  overridePhoneNumber?: string | Empty;
  /** Fax number of the location itself. */
  overrideFaxNumber?: string | Empty;
  /** Address of Outlook on the web there. */
  owaUrl?: string | Empty;
  /** Code of the payroll system. */
  payrollXref?: string | Empty;
  /** Whether it is a location where people work. */
  locationFlag?: boolean | null;
  /** Whether it stands for a client. */
  clientFlag?: boolean | null;
  /** Ids of the work roles that can be used there. */
  workRoleIds?: number[] | Empty;
  /** Ids of the departments that work there. */
  departmentIds?: number[] | Empty;
}

/** A location in short. */
export interface SystemLocationInfo {
  /** Id of the location. */
  id: number;
  /** Name of the location. */
  name?: string;
  /** Whether it is a location where people work. */
  location_flag?: boolean;
  /** Level of your organization it stands at. */
  structureLevel?: CorporateStructureLevelReference;
  /**
   * What the server notes about the system location info, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** A department that works at a location. */
export interface LocationDepartment {
  /** Id of the entry. */
  id: number;
  /** Location of the pair. */
  location?: SystemLocationReference;
  /** Department that works at the location. */
  department?: SystemDepartmentReference;
  /**
   * What the server notes about the location department, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A work role that can be used at a location. */
export interface LocationWorkRole {
  /** Id of the entry. */
  id: number;
  /** Location of the pair. */
  location?: SystemLocationReference;
  /** Work role that can be used at the location. */
  workRole?: WorkRoleReference;
  /** Whether the work role is out of use. */
  workRoleInactiveFlag?: boolean | null;
  /**
   * What the server notes about the location work role, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
