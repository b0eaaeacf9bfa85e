// @generated from definitions/connectwise-psa/schemas/company/management-it-solution.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** The setup of one monitoring product. */
export interface ManagementItSolution {
  /** Id of the management IT solution. */
  id: number;
  /** Name of the management IT solution. */
  name?: string;
  /** Product this is; it decides which of the other members are needed. */
  managementItSolutionType?: "LevelPlatforms" | "NAble" | "Continuum" | "Custom" | null;
  /** Name of the product when the type is Custom. */
  managementSolutionName?: string;
  /** Address of the product's server; needed for Level Platforms. */
  managementServerUrl?: string;
  /** Address of the web service; needed when overrideWebServiceLocationFlag is true. */
  webserviceOverrideUrl?: string;
  /** Address of the login page; needed when overrideLoginLocationFlag is true. */
  portalOverrideLoginUrl?: string;
  /** Whether one login serves all members. */
  globalLoginFlag?: boolean | null;
  /** User name of that login; needed when globalLoginFlag is true. */
  globalLoginUsername?: string;
  /** Whether the product is reached over HTTPS. */
  usingSslFlag?: boolean | null;
  /** User name at N-able; needed for that product. */
  nAbleUsername?: string;
  /** Whether webserviceOverrideUrl is used in place of the usual address. Level Platforms only. */
  overrideWebServiceLocationFlag?: boolean | null;
  /** Whether portalOverrideLoginUrl is used in place of the usual address. Level Platforms only. */
  overrideLoginLocationFlag?: boolean | null;
  /** User name for the interface of Continuum; needed for that product. */
  continuumApiUsername?: string;
  /** User name for the interface of Level Platforms; needed for that product. */
  levelApiUsername?: string;
  /** Domain of your firm, the reseller (VAR), at Level Platforms; needed for that product. */
  levelVarDomain?: string;
  /** True hides the solution on screens. */
  noDisplayFlag?: boolean | null;
  /**
   * What the server notes about the management IT solution, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
  /** GUID of the management IT solution in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** The setup of one monitoring product. */
export interface ManagementItSolutionCreate extends ManagementItSolutionUpdate<never> {
  /** Name of the management IT solution. */
  name: string;
  /** Product this is; it decides which of the other members are needed. */
  managementItSolutionType: "LevelPlatforms" | "NAble" | "Continuum" | "Custom" | null;
}

/** The setup of one monitoring product. */
export interface ManagementItSolutionUpdate<Empty = null> {
  /** Name of the management IT solution. */
  name?: string;
  /** Product this is; it decides which of the other members are needed. */
  managementItSolutionType?: "LevelPlatforms" | "NAble" | "Continuum" | "Custom" | null;
  /** Name of the product when the type is Custom. */
  managementSolutionName?: string | Empty;
  /** Address of the product's server; needed for Level Platforms. */
  managementServerUrl?: string | Empty;
  /** Address of the web service; needed when overrideWebServiceLocationFlag is true. */
  webserviceOverrideUrl?: string | Empty;
  /** Address of the login page; needed when overrideLoginLocationFlag is true. */
  portalOverrideLoginUrl?: string | Empty;
  /** Whether one login serves all members. */
  globalLoginFlag?: boolean | null;
  /** User name of that login; needed when globalLoginFlag is true. */
  globalLoginUsername?: string | Empty;
  /** Password of that login; needed when globalLoginFlag is true. */
  globalLoginPassword?: string | Empty;
  /** Whether the product is reached over HTTPS. */
  usingSslFlag?: boolean | null;
  /** User name at N-able; needed for that product. */
  nAbleUsername?: string | Empty;
  /** Password at N-able; needed for that product. */
  nAblePassword?: string | Empty;
  /** Whether webserviceOverrideUrl is used in place of the usual address. Level Platforms only. */
  overrideWebServiceLocationFlag?: boolean | null;
  /** Whether portalOverrideLoginUrl is used in place of the usual address. Level Platforms only. */
  overrideLoginLocationFlag?: boolean | null;
  /** User name for the interface of Continuum; needed for that product. */
  continuumApiUsername?: string | Empty;
  /** Password for the interface of Continuum; needed for that product. */
  continuumApiPassword?: string | Empty;
  /** User name for the interface of Level Platforms; needed for that product. */
  levelApiUsername?: string | Empty;
  /** Password for the interface of Level Platforms; needed for that product. */
  levelApiPassword?: string | Empty;
  /** Domain of your firm, the reseller (VAR), at Level Platforms; needed for that product. */
  levelVarDomain?: string | Empty;
  /** True hides the solution on screens. */
  noDisplayFlag?: boolean | null;
}

/** A remote management product that reports on a company's devices. */
export interface ManagementSolutionReference {
  /** Id of the management solution reference. */
  id?: number | null;
  /** Name of the management solution reference. */
  name?: string;
  setupName?: string;
  /**
   * What the server notes about the management solution reference, such as who changed it last and when, and addresses
   * of related records.
   */
  _info?: RecordInfo;
}
