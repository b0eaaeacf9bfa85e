// @generated from definitions/connectwise-psa/schemas/system/department-location.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  LdapConfigurationReference,
  MemberReference,
  RecordInfo,
  SystemDepartmentReference,
  SystemLocationReference,
} from "../../schemas/common.js";

/** A location where a department works. */
export interface DepartmentLocation {
  /** Id of the department location. */
  id: number;
  /** Location where the department works. */
  location?: SystemLocationReference;
  /** Department that works at the location. */
  department?: SystemDepartmentReference;
  /** Member who leads the department at this location. */
  departmentManager?: MemberReference;
  /** Member who dispatches the work of the department at this location. */
  dispatch?: MemberReference;
  /** Member who manages service of the department at this location. */
  serviceManager?: MemberReference;
  /** Member who is duty manager of the department at this location. */
  dutyManager?: MemberReference;
  /** Directory server that checks logins of members there. */
  ldapConfig?: LdapConfigurationReference;
  /**
   * What the server notes about the department location, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A location where a department works. */
export interface DepartmentLocationCreate extends DepartmentLocationUpdate<never> {
  /** Location where the department works. */
  location: {
    /** Id of the location. */
    id: number;
  };
}

/** A location where a department works. */
export interface DepartmentLocationUpdate<Empty = null> {
  /** Location where the department works. */
  location?: {
    /** Id of the location. */
    id: number;
  };
  /** Member who leads the department at this location. */
  departmentManager?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Member who dispatches the work of the department at this location. */
  dispatch?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Member who manages service of the department at this location. */
  serviceManager?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Member who is duty manager of the department at this location. */
  dutyManager?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Directory server that checks logins of members there. */
  ldapConfig?:
    | {
        /** Id of the LDAP configuration. */
        id: number;
      }
    | Empty;
  /** True adds all locations to the department. */
  addAllLocations?: boolean | null;
  /** True takes all locations away from the department. */
  removeAllLocations?: boolean | null;
}

/** A pair of department and location. */
export interface DepartmentLocationInfo {
  /** Id of the department location. */
  id: number;
  /** Location of the pair. */
  location?: SystemLocationReference;
  /** Department of the pair. */
  department?: SystemDepartmentReference;
  /**
   * What the server notes about the department location, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
