// @generated from definitions/connectwise-psa/schemas/company/portal-configuration-opportunity-setup.yaml
// To change this file, edit that and run `npm run generate`.

import type { MemberReference, OpportunityStatusReference, RecordInfo } from "../../schemas/common.js";
import type { ActivityTypeReference } from "../../schemas/sales/activity-type.js";

/** How a portal shows opportunities and answers acceptance and rejection. */
export interface PortalConfigurationOpportunitySetup {
  /** Id of the opportunity setup of the customer portal. */
  id: number;
  /** Ids of the statuses an opportunity must have to be shown. */
  opportunityStatusRecIDs?: number[];
  /** True shows opportunities of every status. */
  addAllOpportunityStatuses?: boolean | null;
  /** True takes every status off the list. */
  removeAllOpportunityStatuses?: boolean | null;
  /** Ids of the types an opportunity must have to be shown. */
  opportunityTypeRecIDs?: number[];
  /** True shows opportunities of every type. */
  addAllOpportunityTypes?: boolean | null;
  /** True takes every type off the list. */
  removeAllOpportunityTypes?: boolean | null;
  /** Whether only opportunities with the listed statuses are shown. */
  restrictViewByOpportunityStatusFlag?: boolean | null;
  /** Whether only opportunities with the listed types are shown. */
  restrictViewByOpportunityTypeFlag?: boolean | null;
  /** Whether the opportunity gets another status when the customer accepts it. */
  acceptanceChangeStatusFlag?: boolean | null;
  /** Whether a sales activity is made when the customer accepts an opportunity. */
  acceptanceCreateActivityFlag?: boolean | null;
  /** Status the opportunity gets when the customer accepts it. */
  acceptanceOpportunityStatus?: OpportunityStatusReference;
  /** Whether your firm is mailed when the customer accepts an opportunity. */
  acceptanceSendEmailFlag?: boolean | null;
  /** First name of the sender shown on the mail about the acceptance. */
  acceptanceEmailFromFirstName?: string;
  /** Last name of the sender shown on the mail about the acceptance. */
  acceptanceEmailFromLastName?: string;
  /** Subject line of the mail about the acceptance. */
  acceptanceEmailSubject?: string;
  /** Text of the mail about the acceptance. */
  acceptanceEmailBody?: string;
  /** Address the mail about the acceptance comes from; needed when acceptanceSendEmailFlag is true. */
  acceptanceFromEmail?: string;
  /** Type of the activity made on acceptance. */
  acceptanceEmailActivityType?: ActivityTypeReference;
  /** Member named as the one who assigned the activity made on acceptance. */
  acceptanceEmailAssignedByMember?: MemberReference;
  /** Whether the opportunity gets another status when the customer rejects it. */
  rejectionChangeStatusFlag?: boolean | null;
  /** Whether a sales activity is made when the customer rejects an opportunity. */
  rejectionCreateActivityFlag?: boolean | null;
  /** Status the opportunity gets when the customer rejects it. */
  rejectionOpportunityStatus?: OpportunityStatusReference;
  /** Whether your firm is mailed when the customer rejects an opportunity. */
  rejectionSendEmailFlag?: boolean | null;
  /** First name of the sender shown on the mail about the rejection. */
  rejectionEmailFromFirstName?: string;
  /** Last name of the sender shown on the mail about the rejection. */
  rejectionEmailFromLastName?: string;
  /** Address the mail about the rejection comes from; needed when rejectionSendEmailFlag is true. */
  rejectionFromEmail?: string;
  /** Subject line of the mail about the rejection. */
  rejectionEmailSubject?: string;
  /** Text of the mail about the rejection. */
  rejectionEmailBody?: string;
  /** Type of the activity made on rejection. */
  rejectionEmailActivityType?: ActivityTypeReference;
  /** Member named as the one who assigned the activity made on rejection. */
  rejectionEmailAssignedByMember?: MemberReference;
  /** Whether the customer gets a mail that confirms the answer. */
  confirmationSendEmailFlag?: boolean | null;
  /** Whether the confirmation comes from the default e-mail address of your firm. */
  confirmationEmailUseDefaultCompanyEmailAddressFlag?: boolean | null;
  /** First name of the sender shown on the confirmation. */
  confirmationEmailFromFirstName?: string;
  /** Last name of the sender shown on the confirmation. */
  confirmationEmailFromLastName?: string;
  /** Address the confirmation comes from; needed when confirmationSendEmailFlag is true. */
  confirmationFromEmail?: string;
  /** Subject line of the confirmation. */
  confirmationEmailSubject?: string;
  /** Text of the confirmation. */
  confirmationEmailBody?: string;
  /**
   * What the server notes about the opportunity setup of the customer portal, such as who changed it last and when, and
   * addresses of related records.
   */
  _info?: RecordInfo;
}

/** How a portal shows opportunities and answers acceptance and rejection. */
export interface PortalConfigurationOpportunitySetupUpdate<Empty = null> {
  /** Ids of the statuses an opportunity must have to be shown. */
  opportunityStatusRecIDs?: number[] | Empty;
  /** True shows opportunities of every status. */
  addAllOpportunityStatuses?: boolean | null;
  /** True takes every status off the list. */
  removeAllOpportunityStatuses?: boolean | null;
  /** Ids of the types an opportunity must have to be shown. */
  opportunityTypeRecIDs?: number[] | Empty;
  /** True shows opportunities of every type. */
  addAllOpportunityTypes?: boolean | null;
  /** True takes every type off the list. */
  removeAllOpportunityTypes?: boolean | null;
  /** Whether only opportunities with the listed statuses are shown. */
  restrictViewByOpportunityStatusFlag?: boolean | null;
  /** Whether only opportunities with the listed types are shown. */
  restrictViewByOpportunityTypeFlag?: boolean | null;
  /** Whether the opportunity gets another status when the customer accepts it. */
  acceptanceChangeStatusFlag?: boolean | null;
  /** Whether a sales activity is made when the customer accepts an opportunity. */
  acceptanceCreateActivityFlag?: boolean | null;
  /** Status the opportunity gets when the customer accepts it. */
  acceptanceOpportunityStatus?:
    | {
        /** Id of the opportunity status. */
        id: number;
      }
    | Empty;
  /** Whether your firm is mailed when the customer accepts an opportunity. */
  acceptanceSendEmailFlag?: boolean | null;
  /** First name of the sender shown on the mail about the acceptance. */
  acceptanceEmailFromFirstName?: string | Empty;
  /** Last name of the sender shown on the mail about the acceptance. */
  acceptanceEmailFromLastName?: string | Empty;
  /** Subject line of the mail about the acceptance. */
  acceptanceEmailSubject?: string | Empty;
  /** Text of the mail about the acceptance. */
  acceptanceEmailBody?: string | Empty;
  /** Address the mail about the acceptance comes from; needed when acceptanceSendEmailFlag is true. */
  acceptanceFromEmail?: string | Empty;
  /** Type of the activity made on acceptance. */
  acceptanceEmailActivityType?:
    | {
        /** Id of the activity type reference. */
        id: number | null;
      }
    | Empty;
  /** Member named as the one who assigned the activity made on acceptance. */
  acceptanceEmailAssignedByMember?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Whether the opportunity gets another status when the customer rejects it. */
  rejectionChangeStatusFlag?: boolean | null;
  /** Whether a sales activity is made when the customer rejects an opportunity. */
  rejectionCreateActivityFlag?: boolean | null;
  /** Status the opportunity gets when the customer rejects it. */
  rejectionOpportunityStatus?:
    | {
        /** Id of the opportunity status. */
        id: number;
      }
    | Empty;
  /** Whether your firm is mailed when the customer rejects an opportunity. */
  rejectionSendEmailFlag?: boolean | null;
  /** First name of the sender shown on the mail about the rejection. */
  rejectionEmailFromFirstName?: string | Empty;
  /** Last name of the sender shown on the mail about the rejection. */
  rejectionEmailFromLastName?: string | Empty;
  /** Address the mail about the rejection comes from; needed when rejectionSendEmailFlag is true. */
  rejectionFromEmail?: string | Empty;
  /** Subject line of the mail about the rejection. */
  rejectionEmailSubject?: string | Empty;
  /** Text of the mail about the rejection. */
  rejectionEmailBody?: string | Empty;
  /** Type of the activity made on rejection. */
  rejectionEmailActivityType?:
    | {
        /** Id of the activity type reference. */
        id: number | null;
      }
    | Empty;
  /** Member named as the one who assigned the activity made on rejection. */
  rejectionEmailAssignedByMember?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** Whether the customer gets a mail that confirms the answer. */
  confirmationSendEmailFlag?: boolean | null;
  /** Whether the confirmation comes from the default e-mail address of your firm. */
  confirmationEmailUseDefaultCompanyEmailAddressFlag?: boolean | null;
  /** First name of the sender shown on the confirmation. */
  confirmationEmailFromFirstName?: string | Empty;
  /** Last name of the sender shown on the confirmation. */
  confirmationEmailFromLastName?: string | Empty;
  /** Address the confirmation comes from; needed when confirmationSendEmailFlag is true. */
  confirmationFromEmail?: string | Empty;
  /** Subject line of the confirmation. */
  confirmationEmailSubject?: string | Empty;
  /** Text of the confirmation. */
  confirmationEmailBody?: string | Empty;
}

/** How a portal shows opportunities and answers acceptance and rejection. */
export interface PortalConfigurationOpportunitySetupCreate extends PortalConfigurationOpportunitySetupUpdate<never> {}
