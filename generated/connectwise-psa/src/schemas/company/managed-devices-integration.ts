// @generated from definitions/connectwise-psa/schemas/company/managed-devices-integration.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo, SystemDepartmentReference, SystemLocationReference } from "../../schemas/common.js";
import type { IntegratorLoginReference } from "../../schemas/system/integrator-login.js";

/** A connection to a monitoring (RMM) or similar tool. */
export interface ManagedDevicesIntegration {
  /** Id of the managed devices integration. */
  id: number;
  /** Name of the managed devices integration. */
  name?: string;
  /** Product that is connected, such as the name of the monitoring tool. */
  solution?: string;
  /** Address at which members open the connected tool. */
  portalUrl?: string;
  /** Whether one login serves everybody (Global) or each member has an own one (Member). */
  loginBy?: "Global" | "Member" | null;
  /** User name everybody signs in with at the tool; needed when loginBy is Global. */
  globalLoginUsername?: string;
  /** Whether devices are billed one by one (Detail) or as totals (Summary), unless set otherwise. */
  defaultBillingLevel?: "Detail" | "Summary" | null;
  /** Kind of setup the integration uses. */
  managementItSetupType?: string;
  /** Location of your own organization that new configurations get. */
  defaultLocation?: SystemLocationReference;
  /** Department of your own organization that new configurations get. */
  defaultDepartment?: SystemDepartmentReference;
  /** Integrator login with which the tool signs in here. */
  integratorLogin?: IntegratorLoginReference;
  /** Whether devices are matched with configurations by serial number. */
  matchOnSerialNumberFlag?: boolean | null;
  /** True stops the sync from adding cross-references for new kinds of devices. */
  disableNewCrossReferencesFlag?: boolean | null;
  /** Whether configurations the sync adds are marked to be billed to the customer. */
  configBillCustomerFlag?: boolean | null;
  /**
   * What the server notes about the managed devices integration, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
  /** GUID of the managed devices integration in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A connection to a monitoring (RMM) or similar tool. */
export interface ManagedDevicesIntegrationCreate extends ManagedDevicesIntegrationUpdate<never> {
  /** Name of the managed devices integration. */
  name: string;
  /** Product that is connected, such as the name of the monitoring tool. */
  solution: string;
  /** Whether one login serves everybody (Global) or each member has an own one (Member). */
  loginBy: "Global" | "Member" | null;
  /** Whether devices are billed one by one (Detail) or as totals (Summary), unless set otherwise. */
  defaultBillingLevel: "Detail" | "Summary" | null;
}

/** A connection to a monitoring (RMM) or similar tool. */
export interface ManagedDevicesIntegrationUpdate<Empty = null> {
  /** Name of the managed devices integration. */
  name?: string;
  /** Product that is connected, such as the name of the monitoring tool. */
  solution?: string;
  /** Address at which members open the connected tool. */
  portalUrl?: string | Empty;
  /** Whether one login serves everybody (Global) or each member has an own one (Member). */
  loginBy?: "Global" | "Member" | null;
  /** User name everybody signs in with at the tool; needed when loginBy is Global. */
  globalLoginUsername?: string | Empty;
  /** Password everybody signs in with at the tool; needed when loginBy is Global. */
  globalLoginPassword?: string | Empty;
  /** Whether devices are billed one by one (Detail) or as totals (Summary), unless set otherwise. */
  defaultBillingLevel?: "Detail" | "Summary" | null;
  /** Kind of setup the integration uses. */
  managementItSetupType?: string | Empty;
  /** Location of your own organization that new configurations get. */
  defaultLocation?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Department of your own organization that new configurations get. */
  defaultDepartment?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
  /** Integrator login with which the tool signs in here. */
  integratorLogin?:
    | {
        /** Id of the integrator login reference. */
        id: number | null;
      }
    | Empty;
  /** Whether devices are matched with configurations by serial number. */
  matchOnSerialNumberFlag?: boolean | null;
  /** True stops the sync from adding cross-references for new kinds of devices. */
  disableNewCrossReferencesFlag?: boolean | null;
  /** Whether configurations the sync adds are marked to be billed to the customer. */
  configBillCustomerFlag?: boolean | null;
}

/** A managed devices integration in short. */
export interface ManagedDevicesIntegrationInfo {
  /** Id of the managed devices integration. */
  id: number;
  /** Name of the managed devices integration. */
  name?: string;
  /** Product that is connected, such as the name of the monitoring tool. */
  solution?: string;
  /** Kind of setup the integration uses. */
  managementItSetupType?: string;
  /**
   * What the server notes about the managed devices integration, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/** An integration that brings in devices from a remote monitoring product. */
export interface ManagedDevicesIntegrationReference {
  /** Id of the managed devices integration reference. */
  id?: number | null;
  /** Name of the managed devices integration reference. */
  name?: string;
  /**
   * What the server notes about the managed devices integration reference, such as who changed it last and when, and
   * addresses of related records.
   */
  _info?: RecordInfo;
}
