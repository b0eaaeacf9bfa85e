// @generated from definitions/connectwise-psa/schemas/company/management-it-solution-agreement-interface-parameter.yaml
// To change this file, edit that and run `npm run generate`.

import type { AgreementTypeReference, IvItemReference, RecordInfo } from "../../schemas/common.js";
import type { ManagedDevicesIntegrationReference } from "../../schemas/company/managed-devices-integration.js";

/** Which products bill the devices of one managed IT solution under an agreement type. */
export interface ManagementItSolutionAgreementInterfaceParameter {
  /** Id of the management product. */
  id: number;
  /** Integration that reports the devices. */
  managedDevicesIntegration?: ManagedDevicesIntegrationReference;
  /** Type of the agreements the products are billed under. */
  agreementType?: AgreementTypeReference;
  /** Product that bills a managed server. */
  serverProduct?: IvItemReference;
  /** Product that bills a managed workstation. */
  workstationProduct?: IvItemReference;
  /** Product that bills spam filtering. */
  spamStatsProduct?: IvItemReference;
  /**
   * What the server notes about the management product, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** Which products bill the devices of one managed IT solution under an agreement type. */
export interface ManagementItSolutionAgreementInterfaceParameterCreate extends ManagementItSolutionAgreementInterfaceParameterUpdate<never> {
  /** Type of the agreements the products are billed under. */
  agreementType: {
    /** Id of the agreement type. */
    id: number;
  };
}

/** Which products bill the devices of one managed IT solution under an agreement type. */
export interface ManagementItSolutionAgreementInterfaceParameterUpdate<Empty = null> {
  /** Type of the agreements the products are billed under. */
  agreementType?: {
    /** Id of the agreement type. */
    id: number;
  };
  /** Product that bills a managed server. */
  serverProduct?:
    | {
        /** Id of the catalog item. */
        id: number;
      }
    | Empty;
  /** Product that bills a managed workstation. */
  workstationProduct?:
    | {
        /** Id of the catalog item. */
        id: number;
      }
    | Empty;
  /** Product that bills spam filtering. */
  spamStatsProduct?:
    | {
        /** Id of the catalog item. */
        id: number;
      }
    | Empty;
}
