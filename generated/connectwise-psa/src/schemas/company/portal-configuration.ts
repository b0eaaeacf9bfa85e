// @generated from definitions/connectwise-psa/schemas/company/portal-configuration.yaml
// To change this file, edit that and run `npm run generate`.

import type { CompanyReference, RecordInfo } from "../../schemas/common.js";

/** The look and scope of a customer portal. */
export interface PortalConfiguration {
  /** Id of the customer portal; when copying, that of the portal to copy. */
  id: number;
  /** Name of the customer portal. */
  name?: string;
  /** Whether it serves companies that have no portal configuration of their own. */
  defaultFlag?: boolean | null;
  /** Company the portal is for; none for one that serves all. */
  company?: CompanyReference;
  /** Color behind the login form, as in #336699. */
  loginBackgroundColor?: string;
  /** Color behind the pages of the portal, as in #336699. */
  portalBackgroundColor?: string;
  /** Color the menu is drawn in, as in #336699. */
  menuColor?: string;
  /** Color buttons are drawn in, as in #336699. */
  buttonColor?: string;
  /** Color the page header is drawn in, as in #336699. */
  headerColor?: string;
  /** Address at which customers open the portal. */
  url?: string;
  /** Language of the portal's pages. */
  language?:
    | "English"
    | "Spanish"
    | "French"
    | "British"
    | "Australian"
    | "BrazilianPortuguese"
    | "CanadianFrench"
    | "German"
    | "NewZealand"
    | "Dutch"
    | null;
  /** Text that greets customers on the portal. */
  welcomeText?: string;
  /** Ids of the service boards whose tickets the portal shows. */
  boardIds?: number[];
  /** Ids of the types of agreements the portal shows. */
  agreementTypeIds?: number[];
  /** Ids of the types of configurations the portal shows. */
  configTypeIds?: number[];
  /** Ids of the locations of your own organization the portal is for. */
  locationIds?: number[];
  /** Whether the pictures came along when the configuration was copied. */
  portalImageCopySuccessFlag?: boolean | null;
  /** Whether the portal shows vendors. */
  displayVendorFlag?: boolean | null;
  /**
   * What the server notes about the customer portal, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the customer portal in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** The look and scope of a customer portal. */
export interface PortalConfigurationCreate extends PortalConfigurationUpdate<never> {
  /** Name of the customer portal. */
  name: string;
}

/** The look and scope of a customer portal. */
export interface PortalConfigurationUpdate<Empty = null> {
  /** Name of the customer portal. */
  name?: string;
  /** Whether it serves companies that have no portal configuration of their own. */
  defaultFlag?: boolean | null;
  /** Company the portal is for; none for one that serves all. */
  company?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
  /** Color behind the login form, as in #336699. */
  loginBackgroundColor?: string | Empty;
  /** Color behind the pages of the portal, as in #336699. */
  portalBackgroundColor?: string | Empty;
  /** Color the menu is drawn in, as in #336699. */
  menuColor?: string | Empty;
  /** Color buttons are drawn in, as in #336699. */
  buttonColor?: string | Empty;
  /** Color the page header is drawn in, as in #336699. */
  headerColor?: string | Empty;
  /** Address at which customers open the portal. */
  url?: string | Empty;
  /** Language of the portal's pages. */
  language?:
    | "English"
    | "Spanish"
    | "French"
    | "British"
    | "Australian"
    | "BrazilianPortuguese"
    | "CanadianFrench"
    | "German"
    | "NewZealand"
    | "Dutch"
    | null;
  /** Text that greets customers on the portal. */
  welcomeText?: string | Empty;
  /** Ids of the service boards whose tickets the portal shows. */
  boardIds?: number[] | Empty;
  /** Ids of the types of agreements the portal shows. */
  agreementTypeIds?: number[] | Empty;
  /** Ids of the types of configurations the portal shows. */
  configTypeIds?: number[] | Empty;
  /** Ids of the locations of your own organization the portal is for. */
  locationIds?: number[] | Empty;
  /** Whether the portal shows vendors. */
  displayVendorFlag?: boolean | null;
}

/** A customer portal as it is set up for some locations or a company. */
export interface PortalConfigurationReference {
  /** Id of the portal configuration reference. */
  id?: number | null;
  /** Name of the portal configuration reference. */
  name?: string;
  /**
   * What the server notes about the portal configuration reference, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}
