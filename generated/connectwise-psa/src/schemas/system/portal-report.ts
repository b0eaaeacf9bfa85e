// @generated from definitions/connectwise-psa/schemas/system/portal-report.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { PortalConfigurationReference } from "../../schemas/company/portal-configuration.js";

/** A report that customers can open in the customer portal. */
export interface PortalReport {
  /** Id of the portal report. */
  id: number;
  /** Customer portal that offers the report. */
  portalConfiguration?: PortalConfigurationReference;
  /** Title under which customers see the report. */
  name?: string;
  /** Web address the report opens at. */
  url?: string;
  /** Whether the report replaces the portal page instead of opening a new window. */
  openSameWindowFlag?: boolean | null;
  /** Whether the report is your own and did not come with the product. */
  customFlag?: boolean | null;
  /** Whether customers see the report. */
  displayFlag?: boolean | null;
  /**
   * What the server notes about the portal report, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the portal report in the shared ConnectWise platform. */
  connectWiseId?: string;
  /** GUID of the portal configuration in the shared ConnectWise platform. */
  portalConfigurationCwId?: string;
}

/** A report that customers can open in the customer portal. */
export interface PortalReportCreate extends PortalReportUpdate<never> {
  /** Title under which customers see the report. */
  name: string;
  /** Web address the report opens at. */
  url: string;
}

/** A report that customers can open in the customer portal. */
export interface PortalReportUpdate<Empty = null> {
  /** Customer portal that offers the report. */
  portalConfiguration?:
    | {
        /** Id of the portal configuration reference. */
        id: number | null;
      }
    | Empty;
  /** Title under which customers see the report. */
  name?: string;
  /** Web address the report opens at. */
  url?: string;
  /** Whether the report replaces the portal page instead of opening a new window. */
  openSameWindowFlag?: boolean | null;
  /** Whether the report is your own and did not come with the product. */
  customFlag?: boolean | null;
  /** Whether customers see the report. */
  displayFlag?: boolean | null;
}
