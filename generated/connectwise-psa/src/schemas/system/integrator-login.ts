// @generated from definitions/connectwise-psa/schemas/system/integrator-login.yaml
// To change this file, edit that and run `npm run generate`.

import type { BoardReference, MemberReference, RecordInfo } from "../../schemas/common.js";

/** A login of the older kind for an integration. */
export interface IntegratorLogin {
  /** Id of the integrator login. */
  id: number;
  /** Login name at the other system. */
  username?: string;
  /** Whether it sees all records; otherwise only those it made itself. */
  canAccessAllRecordsFlag?: boolean | null;
  /** Whether it may call every API; member and board must then be given. */
  canAccessAllApisFlag?: boolean | null;
  /** True bars the integration from logging in. */
  inactiveFlag?: boolean | null;
  /** When the login was made inactive. */
  dateInactivated?: string;
  /** Member who made the login inactive. */
  inactivatedBy?: MemberReference;
  /** Whether the integration may call the API for service tickets. */
  serviceTicketApiFlag?: boolean | null;
  /** Service board on which the integration makes tickets. */
  board?: BoardReference;
  /** Address to which changes of service tickets are posted. */
  serviceBoardCallbackUrl?: string;
  /** Whether changes of service tickets are posted in the old format. */
  serviceBoardLegacyCallbackFlag?: boolean | null;
  /** Whether the integration may call the API for time entries. */
  timeEntryApiFlag?: boolean | null;
  /** Member in whose name the integration logs time. */
  member?: MemberReference;
  /** Address to which changes of time entries are posted. */
  timeEntryCallbackUrl?: string;
  /** Whether changes of time entries are posted in the old format. */
  timeEntryLegacyCallbackFlag?: boolean | null;
  /** Whether the integration may call the API for managed devices. */
  managedServicesApiFlag?: boolean | null;
  /** Whether managed devices are put below a parent configuration automatically. */
  managedServicesAutoChildFlag?: boolean | null;
  /** Whether the managed services API may put configurations below a parent. */
  managedServicesChildingFlag?: boolean | null;
  /** Whether the integration may call the API for contacts. */
  contactApiFlag?: boolean | null;
  /** Address to which changes of contacts are posted. */
  contactCallbackUrl?: string;
  /** Whether changes of contacts are posted in the old format. */
  contactLegacyCallbackFlag?: boolean | null;
  /** Whether the integration may call the API for companies. */
  companyApiFlag?: boolean | null;
  /** Address to which changes of companies are posted. */
  companyCallbackUrl?: string;
  /** Whether changes of companies are posted in the old format. */
  companyLegacyCallbackFlag?: boolean | null;
  /** Whether the integration may call the API for sales activities. */
  activityApiFlag?: boolean | null;
  /** Address to which changes of sales activities are posted. */
  activityCallbackUrl?: string;
  /** Whether changes of sales activities are posted in the old format. */
  activityLegacyCallbackFlag?: boolean | null;
  /** Whether the integration may call the API for invoices. */
  invoiceApiFlag?: boolean | null;
  /** Whether the integration may call the API for products. */
  productApiFlag?: boolean | null;
  /** Address to which changes of products are posted. */
  productCallbackUrl?: string;
  /** Whether changes of products are posted in the old format. */
  productLegacyCallbackFlag?: boolean | null;
  /** Whether the integration may call the API for opportunities. */
  opportunityApiFlag?: boolean | null;
  /** Address to which changes of opportunities are posted. */
  opportunityCallbackUrl?: string;
  /** Whether changes of opportunities are posted in the old format. */
  opportunityLegacyCallbackFlag?: boolean | null;
  /** Whether the integration may call the API for the conversion of opportunities. */
  opportunityConversionApiFlag?: boolean | null;
  /** Whether the integration may call the API for members. */
  memberApiFlag?: boolean | null;
  /** Whether the integration may call the API for marketing. */
  marketingApiFlag?: boolean | null;
  /** Whether the integration may call the API for purchase orders. */
  purchasingApiFlag?: boolean | null;
  /** Address to which changes of purchase orders are posted. */
  purchasingCallbackUrl?: string;
  /** Whether changes of purchase orders are posted in the old format. */
  purchasingLegacyCallbackFlag?: boolean | null;
  /** Whether the integration may call the API for reports. */
  reportingApiFlag?: boolean | null;
  /** Whether the integration may call the API for system settings. */
  systemApiFlag?: boolean | null;
  /** Whether the integration may call the API for projects. */
  projectApiFlag?: boolean | null;
  /** Address to which changes of projects are posted. */
  projectCallbackUrl?: string;
  /** Whether changes of projects are posted in the old format. */
  projectLegacyCallbackFlag?: boolean | null;
  /** Whether the integration may call the API for configurations. */
  configurationApiFlag?: boolean | null;
  /** Whether new configurations are put below a parent automatically. */
  configurationAutoChildFlag?: boolean | null;
  /** Whether the configuration API may put configurations below a parent (spelled this way by the API). */
  configurationChildlingFlag?: boolean | null;
  /** Address to which changes of configurations are posted. */
  configurationCallbackUrl?: string;
  /** Whether changes of configurations are posted in the old format. */
  configurationLegacyCallbackFlag?: boolean | null;
  /** Whether the integration may call the API for schedule entries. */
  scheduleApiFlag?: boolean | null;
  /** Address to which changes of schedule entries are posted. */
  scheduleCallbackUrl?: string;
  /** Whether changes of schedule entries are posted in the old format. */
  scheduleLegacyCallbackFlag?: boolean | null;
  /** Whether the integration may call the API for agreements. */
  agreementApiFlag?: boolean | null;
  /** Address to which changes of agreements are posted. */
  agreementCallbackUrl?: string;
  /** Whether changes of agreements are posted in the old format. */
  agreementCallbackLegacyFlag?: boolean | null;
  /** Whether the integration may call the API for documents. */
  documentApiFlag?: boolean | null;
  /**
   * What the server notes about the integrator login, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the integrator login in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A login of the older kind for an integration. */
export interface IntegratorLoginCreate extends IntegratorLoginUpdate<never> {
  /** Login name at the other system. */
  username: string;
}

/** A login of the older kind for an integration. */
export interface IntegratorLoginUpdate<Empty = null> {
  /** Login name at the other system. */
  username?: string;
  /** Password of the login; it is never returned. */
  password?: string | Empty;
  /** Whether it sees all records; otherwise only those it made itself. */
  canAccessAllRecordsFlag?: boolean | null;
  /** Whether it may call every API; member and board must then be given. */
  canAccessAllApisFlag?: boolean | null;
  /** True bars the integration from logging in. */
  inactiveFlag?: boolean | null;
  /** Whether the integration may call the API for service tickets. */
  serviceTicketApiFlag?: boolean | null;
  /** Service board on which the integration makes tickets. */
  board?:
    | {
        /** Id of the board. */
        id: number;
      }
    | Empty;
  /** Address to which changes of service tickets are posted. */
  serviceBoardCallbackUrl?: string | Empty;
  /** Whether changes of service tickets are posted in the old format. */
  serviceBoardLegacyCallbackFlag?: boolean | null;
  /** Whether the integration may call the API for time entries. */
  timeEntryApiFlag?: boolean | null;
  /** Member in whose name the integration logs time. */
  member?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Address to which changes of time entries are posted. */
  timeEntryCallbackUrl?: string | Empty;
  /** Whether changes of time entries are posted in the old format. */
  timeEntryLegacyCallbackFlag?: boolean | null;
  /** Whether the integration may call the API for managed devices. */
  managedServicesApiFlag?: boolean | null;
  /** Whether managed devices are put below a parent configuration automatically. */
  managedServicesAutoChildFlag?: boolean | null;
  /** Whether the managed services API may put configurations below a parent. */
  managedServicesChildingFlag?: boolean | null;
  /** Whether the integration may call the API for contacts. */
  contactApiFlag?: boolean | null;
  /** Address to which changes of contacts are posted. */
  contactCallbackUrl?: string | Empty;
  /** Whether changes of contacts are posted in the old format. */
  contactLegacyCallbackFlag?: boolean | null;
  /** Whether the integration may call the API for companies. */
  companyApiFlag?: boolean | null;
  /** Address to which changes of companies are posted. */
  companyCallbackUrl?: string | Empty;
  /** Whether changes of companies are posted in the old format. */
  companyLegacyCallbackFlag?: boolean | null;
  /** Whether the integration may call the API for sales activities. */
  activityApiFlag?: boolean | null;
  /** Address to which changes of sales activities are posted. */
  activityCallbackUrl?: string | Empty;
  /** Whether changes of sales activities are posted in the old format. */
  activityLegacyCallbackFlag?: boolean | null;
  /** Whether the integration may call the API for invoices. */
  invoiceApiFlag?: boolean | null;
  /** Whether the integration may call the API for products. */
  productApiFlag?: boolean | null;
  /** Address to which changes of products are posted. */
  productCallbackUrl?: string | Empty;
  /** Whether changes of products are posted in the old format. */
  productLegacyCallbackFlag?: boolean | null;
  /** Whether the integration may call the API for opportunities. */
  opportunityApiFlag?: boolean | null;
  /** Address to which changes of opportunities are posted. */
  opportunityCallbackUrl?: string | Empty;
  /** Whether changes of opportunities are posted in the old format. */
  opportunityLegacyCallbackFlag?: boolean | null;
  /** Whether the integration may call the API for the conversion of opportunities. */
  opportunityConversionApiFlag?: boolean | null;
  /** Whether the integration may call the API for members. */
  memberApiFlag?: boolean | null;
  /** Whether the integration may call the API for marketing. */
  marketingApiFlag?: boolean | null;
  /** Whether the integration may call the API for purchase orders. */
  purchasingApiFlag?: boolean | null;
  /** Address to which changes of purchase orders are posted. */
  purchasingCallbackUrl?: string | Empty;
  /** Whether changes of purchase orders are posted in the old format. */
  purchasingLegacyCallbackFlag?: boolean | null;
  /** Whether the integration may call the API for reports. */
  reportingApiFlag?: boolean | null;
  /** Whether the integration may call the API for system settings. */
  systemApiFlag?: boolean | null;
  /** Whether the integration may call the API for projects. */
  projectApiFlag?: boolean | null;
  /** Address to which changes of projects are posted. */
  projectCallbackUrl?: string | Empty;
  /** Whether changes of projects are posted in the old format. */
  projectLegacyCallbackFlag?: boolean | null;
  /** Whether the integration may call the API for configurations. */
  configurationApiFlag?: boolean | null;
  /** Whether new configurations are put below a parent automatically. */
  configurationAutoChildFlag?: boolean | null;
  /** Whether the configuration API may put configurations below a parent (spelled this way by the API). */
  configurationChildlingFlag?: boolean | null;
  /** Address to which changes of configurations are posted. */
  configurationCallbackUrl?: string | Empty;
  /** Whether changes of configurations are posted in the old format. */
  configurationLegacyCallbackFlag?: boolean | null;
  /** Whether the integration may call the API for schedule entries. */
  scheduleApiFlag?: boolean | null;
  /** Address to which changes of schedule entries are posted. */
  scheduleCallbackUrl?: string | Empty;
  /** Whether changes of schedule entries are posted in the old format. */
  scheduleLegacyCallbackFlag?: boolean | null;
  /** Whether the integration may call the API for agreements. */
  agreementApiFlag?: boolean | null;
  /** Address to which changes of agreements are posted. */
  agreementCallbackUrl?: string | Empty;
  /** Whether changes of agreements are posted in the old format. */
  agreementCallbackLegacyFlag?: boolean | null;
  /** Whether the integration may call the API for documents. */
  documentApiFlag?: boolean | null;
}

/** A login that another product uses for the older integration API. */
export interface IntegratorLoginReference {
  /** Id of the integrator login reference. */
  id?: number | null;
  /** Name of the integrator login reference. */
  name?: string;
  /**
   * What the server notes about the integrator login reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
