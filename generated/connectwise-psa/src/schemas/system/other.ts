// @generated from definitions/connectwise-psa/schemas/system/other.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  CalendarReference,
  LdapConfigurationReference,
  RecordInfo,
  TimeZoneSetupReference,
} from "../../schemas/common.js";
import type { AddressFormatReference } from "../../schemas/company/address-format.js";
import type { LocaleReference } from "../../schemas/system/locale-info.js";

/** General settings of your own organization. */
export interface Other {
  /** Id of the other setting. */
  id: number;
  /** Directory server that checks logins by default. */
  defaultLdap?: LdapConfigurationReference;
  /** E-mail address that mail from the application comes from by default. */
  defaultFromAddress?: string;
  /** Web address of the customer portal when it is not the usual one. */
  portalUrlOverride?: string;
  /** Web address of the application itself. */
  siteUrl?: string;
  /** Path of the picture file with your logo. */
  logoPath?: string;
  /** Order of names of synchronized contacts: F is first name, L last name, C company. */
  contactSync?: "FL" | "LF" | "CFL" | "CLF" | null;
  /** Time zone the server works in. */
  serverTimeZone?: TimeZoneSetupReference;
  /** Calendar with the usual working hours and holidays. */
  defaultCalendar?: CalendarReference;
  /** Format in which addresses are printed by default. */
  defaultAddressFormat?: AddressFormatReference;
  /** Whether the application uses encrypted connections (SSL). */
  useSslFlag?: boolean | null;
  /** Whether leads take part in the synchronization of contacts. */
  syncLeadsFlag?: boolean | null;
  /** Whether mail about tickets carries a link to the customer portal. */
  includePortalLinkFlag?: boolean | null;
  /** Whether time entries are shown in the expanded format. */
  useExpandedFormatTimeFlag?: boolean | null;
  /** Whether activities are shown in the expanded format. */
  useExpandedFormatActivityFlag?: boolean | null;
  /** True bars ConnectWise support's zadmin user from logging in. */
  disableZAdminLoginFlag?: boolean | null;
  /** Language and formats used by default. */
  locale?: LocaleReference;
  /** True sets the time zone of all members to serverTimeZone too; otherwise only your organization's changes. */
  updateMemberTimeZonesFlag?: boolean | null;
  /**
   * What the server notes about the other setting, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** General settings of your own organization. */
export interface OtherUpdate<Empty = null> {
  /** Directory server that checks logins by default. */
  defaultLdap?:
    | {
        /** Id of the LDAP configuration. */
        id: number;
      }
    | Empty;
  /** E-mail address that mail from the application comes from by default. */
  defaultFromAddress?: string;
  /** Web address of the customer portal when it is not the usual one. */
  portalUrlOverride?: string;
  /** Web address of the application itself. */
  siteUrl?: string;
  /** Path of the picture file with your logo. */
  logoPath?: string | Empty;
  /** Order of names of synchronized contacts: F is first name, L last name, C company. */
  contactSync?: "FL" | "LF" | "CFL" | "CLF" | null;
  /** Time zone the server works in. */
  serverTimeZone?: {
    /** Id of the time zone. */
    id: number;
  };
  /** Calendar with the usual working hours and holidays. */
  defaultCalendar?: {
    /** Id of the calendar. */
    id: number;
  };
  /** Format in which addresses are printed by default. */
  defaultAddressFormat?: {
    /** Id of the address format reference. */
    id: number | null;
  };
  /** Whether the application uses encrypted connections (SSL). */
  useSslFlag?: boolean | null;
  /** Whether leads take part in the synchronization of contacts. */
  syncLeadsFlag?: boolean | null;
  /** Whether mail about tickets carries a link to the customer portal. */
  includePortalLinkFlag?: boolean | null;
  /** Whether time entries are shown in the expanded format. */
  useExpandedFormatTimeFlag?: boolean | null;
  /** Whether activities are shown in the expanded format. */
  useExpandedFormatActivityFlag?: boolean | null;
  /** True bars ConnectWise support's zadmin user from logging in. */
  disableZAdminLoginFlag?: boolean | null;
  /** Language and formats used by default. */
  locale?: {
    /** Id of the locale reference. */
    id: number | null;
  };
  /** True sets the time zone of all members to serverTimeZone too; otherwise only your organization's changes. */
  updateMemberTimeZonesFlag?: boolean | null;
}

/** General settings of your own organization. */
export interface OtherCreate extends OtherUpdate<never> {
  /** E-mail address that mail from the application comes from by default. */
  defaultFromAddress: string;
  /** Web address of the customer portal when it is not the usual one. */
  portalUrlOverride: string;
  /** Web address of the application itself. */
  siteUrl: string;
  /** Time zone the server works in. */
  serverTimeZone: {
    /** Id of the time zone. */
    id: number;
  };
  /** Calendar with the usual working hours and holidays. */
  defaultCalendar: {
    /** Id of the calendar. */
    id: number;
  };
  /** Format in which addresses are printed by default. */
  defaultAddressFormat: {
    /** Id of the address format reference. */
    id: number | null;
  };
  /** Language and formats used by default. */
  locale: {
    /** Id of the locale reference. */
    id: number | null;
  };
}
