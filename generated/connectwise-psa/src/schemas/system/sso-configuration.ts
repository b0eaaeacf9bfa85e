// @generated from definitions/connectwise-psa/schemas/system/sso-configuration.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** How members of certain locations log in by single sign-on. */
export interface SsoConfiguration {
  /** Id of the SSO configuration. */
  id: number;
  /** Name of the SSO configuration. */
  name?: string;
  /** Service that checks the login: CWSSO is ConnectWise SSO, SAML an identity provider of your own. */
  ssoType?: "CWSSO" | "SAML" | null;
  /** Whether the SSO configuration is out of use. */
  inactiveFlag?: boolean | null;
  /** Entity id (issuer) of the SAML identity provider. */
  samlEntityId?: string;
  /** Web address at which the SAML identity provider takes logins. */
  samlSignInUrl?: string;
  /** Public certificate that the identity provider's signatures are checked with. */
  samlIdpCertificate?: string;
  /** Name read from the certificate in samlIdpCertificate. */
  samlCertificateName?: string;
  /** Owner that the certificate in samlIdpCertificate names. */
  samlCertificateIssuedTo?: string;
  /** Fingerprint of the certificate in samlIdpCertificate. */
  samlCertificateThumbprint?: string;
  /** From when the certificate in samlIdpCertificate is valid. */
  samlCertificateValidFrom?: string;
  /** When the certificate in samlIdpCertificate expires. */
  samlCertificateValidTo?: string;
  /** Ids of the branch locations whose members sign in this way. */
  locationIds?: number[];
  /** Id by which ConnectWise SSO knows this configuration. */
  clientId?: string;
  /** Web address at which ConnectWise SSO takes logins. */
  stsBaseUrl?: string;
  /** Web address where users of ConnectWise single sign-on are managed. */
  stsUserAdminUrl?: string;
  /** How many members have been submitted to ConnectWise SSO. */
  submittedMemberCount?: number;
  /** Whether every member concerned has been submitted to ConnectWise SSO. */
  allMembersSubmitted?: boolean;
  /**
   * What the server notes about the SSO configuration, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** Whether single sign-on is switched on for members by default. */
  isSsoOnByDefault?: boolean;
}

/** How members of certain locations log in by single sign-on. */
export interface SsoConfigurationCreate extends SsoConfigurationUpdate<never> {
  /** Name of the SSO configuration. */
  name: string;
  /** Service that checks the login: CWSSO is ConnectWise SSO, SAML an identity provider of your own. */
  ssoType: "CWSSO" | "SAML" | null;
  /** Ids of the branch locations whose members sign in this way. */
  locationIds: number[];
}

/** How members of certain locations log in by single sign-on. */
export interface SsoConfigurationUpdate<Empty = null> {
  /** Name of the SSO configuration. */
  name?: string;
  /** Service that checks the login: CWSSO is ConnectWise SSO, SAML an identity provider of your own. */
  ssoType?: "CWSSO" | "SAML" | null;
  /** Whether the SSO configuration is out of use. */
  inactiveFlag?: boolean | null;
  /** Entity id (issuer) of the SAML identity provider. */
  samlEntityId?: string | Empty;
  /** Web address at which the SAML identity provider takes logins. */
  samlSignInUrl?: string | Empty;
  /** Public certificate that the identity provider's signatures are checked with. */
  samlIdpCertificate?: string | Empty;
  /** Ids of the branch locations whose members sign in this way. */
  locationIds?: number[];
  /** Id by which ConnectWise SSO knows this configuration. */
  clientId?: string | Empty;
  /** Token of ConnectWise SSO for this configuration. */
  token?: string | Empty;
  /** Whether single sign-on is switched on for members by default. */
  isSsoOnByDefault?: boolean | Empty;
}
