// @generated from definitions/connectwise-psa/schemas/system/api-member.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  BoardReference,
  RecordInfo,
  SecurityRoleReference,
  StructureReference,
  SystemDepartmentReference,
  SystemLocationReference,
  TimeZoneSetupReference,
} from "../../schemas/common.js";

/** A login under which an integration calls the API. */
export interface ApiMember {
  /** Id of the API member. */
  id: number;
  /** Login name of the API member, unique; notes and time made by the integration show it. */
  identifier?: string;
  /** Name that notes and time made by the integration show; must be kept when the record is replaced. */
  name?: string;
  /** Address to which messages about the integration go. */
  emailAddress?: string;
  /** Whether the API member is out of use. */
  inactiveFlag?: boolean | null;
  /** From when it is out of use. */
  inactiveDate?: string;
  /** Time zone in which times of the API member are meant. */
  timeZone?: TimeZoneSetupReference;
  /** What the member may see and change. */
  securityRole?: SecurityRoleReference;
  /** Level of your organization whose records the member sees. */
  structureLevel?: StructureReference;
  /** Location whose records the member may see. */
  securityLocation?: SystemLocationReference;
  /** Location that new records get unless another is chosen. */
  defaultLocation?: SystemLocationReference;
  /** Department that new records get unless another is chosen. */
  defaultDepartment?: SystemDepartmentReference;
  /** Location that the member's new opportunities get. */
  salesDefaultLocation?: SystemLocationReference;
  /** Board that the member's new tickets get. */
  serviceDefaultBoard?: BoardReference;
  /** Free text about the API member. */
  notes?: string;
  /** Ids of the boards the integration cannot see. */
  excludedServiceBoardIds?: number[];
  /** Whether prices are hidden from the integration. */
  blockPriceFlag?: boolean | null;
  /** Whether costs are hidden from the integration. */
  blockCostFlag?: boolean | null;
  /**
   * What the server notes about the API member, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
}

/** A login under which an integration calls the API. */
export interface ApiMemberCreate extends ApiMemberUpdate<never> {
  /** Login name of the API member, unique; notes and time made by the integration show it. */
  identifier: string;
}

/** A login under which an integration calls the API. */
export interface ApiMemberUpdate<Empty = null> {
  /** Login name of the API member, unique; notes and time made by the integration show it. */
  identifier?: string;
  /** Name that notes and time made by the integration show; must be kept when the record is replaced. */
  name?: string | Empty;
  /** Address to which messages about the integration go. */
  emailAddress?: string | Empty;
  /** Whether the API member is out of use. */
  inactiveFlag?: boolean | null;
  /** From when it is out of use. */
  inactiveDate?: string | Empty;
  /** Time zone in which times of the API member are meant. */
  timeZone?:
    | {
        /** Id of the time zone. */
        id: number;
      }
    | Empty;
  /** What the member may see and change. */
  securityRole?:
    | {
        /** Id of the security role. */
        id: number;
      }
    | Empty;
  /** Level of your organization whose records the member sees. */
  structureLevel?:
    | {
        /** Id of the structure. */
        id: number;
      }
    | Empty;
  /** Location whose records the member may see. */
  securityLocation?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Location that new records get unless another is chosen. */
  defaultLocation?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Department that new records get unless another is chosen. */
  defaultDepartment?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
  /** Location that the member's new opportunities get. */
  salesDefaultLocation?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Board that the member's new tickets get. */
  serviceDefaultBoard?:
    | {
        /** Id of the board. */
        id: number;
      }
    | Empty;
  /** Free text about the API member. */
  notes?: string | Empty;
  /** Ids of the boards the integration cannot see. */
  excludedServiceBoardIds?: number[] | Empty;
  /** Whether prices are hidden from the integration. */
  blockPriceFlag?: boolean | null;
  /** Whether costs are hidden from the integration. */
  blockCostFlag?: boolean | null;
}
