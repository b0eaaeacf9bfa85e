// @generated from definitions/connectwise-psa/schemas/company/managed-devices-integration-cross-reference.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  AgreementTypeReference,
  ConfigurationTypeReference,
  IvItemReference,
  RecordInfo,
} from "../../schemas/common.js";
import type { ManagedDevicesIntegrationReference } from "../../schemas/company/managed-devices-integration.js";

/**
 * A rule that ties the vendor's type and level of a managed device to a product, agreement type and configuration type.
 */
export interface ManagedDevicesIntegrationCrossReference {
  /** Id of the device cross-reference. */
  id?: number;
  /** Integration the rule belongs to. */
  managedDevicesIntegration?: ManagedDevicesIntegrationReference;
  /** Type of device as the monitoring product calls it. */
  vendorType?: string;
  /** Level of service as the monitoring product calls it. */
  vendorLevel?: string;
  /** Agreement type under which such devices are billed. */
  agreementType?: AgreementTypeReference;
  /** Catalog item that is billed for such a device. */
  product?: IvItemReference;
  /** Configuration type that such devices get. */
  configurationType?: ConfigurationTypeReference;
  /** Whether the rule is out of use. */
  inactiveFlag?: boolean | null;
  /**
   * What the server notes about the device cross-reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}

/**
 * A rule that ties the vendor's type and level of a managed device to a product, agreement type and configuration type.
 */
export interface ManagedDevicesIntegrationCrossReferenceCreate extends ManagedDevicesIntegrationCrossReferenceUpdate<never> {}

/**
 * A rule that ties the vendor's type and level of a managed device to a product, agreement type and configuration type.
 */
export interface ManagedDevicesIntegrationCrossReferenceUpdate<Empty = null> {
  /** Id of the device cross-reference. */
  id?: number | Empty;
  /** Integration the rule belongs to. */
  managedDevicesIntegration?:
    | {
        /** Id of the managed devices integration reference. */
        id: number | null;
      }
    | Empty;
  /** Type of device as the monitoring product calls it. */
  vendorType?: string | Empty;
  /** Level of service as the monitoring product calls it. */
  vendorLevel?: string | Empty;
  /** Agreement type under which such devices are billed. */
  agreementType?:
    | {
        /** Id of the agreement type. */
        id: number;
      }
    | Empty;
  /** Catalog item that is billed for such a device. */
  product?:
    | {
        /** Id of the catalog item. */
        id: number;
      }
    | Empty;
  /** Configuration type that such devices get. */
  configurationType?:
    | {
        /** Id of the configuration type. */
        id: number;
      }
    | Empty;
  /** Whether the rule is out of use. */
  inactiveFlag?: boolean | null;
}
