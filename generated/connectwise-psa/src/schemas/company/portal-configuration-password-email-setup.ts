// @generated from definitions/connectwise-psa/schemas/company/portal-configuration-password-email-setup.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** The e-mails a portal sends when somebody has forgotten the password. */
export interface PortalConfigurationPasswordEmailSetup {
  /** Id of the password e-mail setup of the customer portal. */
  id: number;
  /** Whether the mail to a known address comes from a sender of its own, set below, and not the usual one. */
  validPasswordEmailUseCustomEmailFlag?: boolean | null;
  /** First name of the sender shown on the mail to a known address. */
  validPasswordEmailFromFirstName?: string;
  /** Last name of the sender shown on the mail to a known address. */
  validPasswordEmailFromLastName?: string;
  /** Address the mail to a known address comes from; needed when validPasswordEmailUseCustomEmailFlag is true. */
  validPasswordEmailFromEmail?: string;
  /** Subject line of the mail to a known address. */
  validPasswordEmailSubject?: string;
  /** Text of the mail to a known address. */
  validPasswordEmailBody?: string;
  /** Whether the mail to an unknown address comes from a sender of its own, set below, and not the usual one. */
  invalidPasswordEmailUseCustomEmailFlag?: boolean | null;
  /** First name of the sender shown on the mail to an unknown address. */
  invalidPasswordEmailFromFirstName?: string;
  /** Last name of the sender shown on the mail to an unknown address. */
  invalidPasswordEmailFromLastName?: string;
  /** Address the mail to an unknown address comes from; needed when invalidPasswordEmailUseCustomEmailFlag is true. */
  invalidPasswordEmailFromEmail?: string;
  /** Subject line of the mail to an unknown address. */
  invalidPasswordEmailSubject?: string;
  /** Text of the mail to an unknown address. */
  invalidPasswordEmailBody?: string;
  /**
   * What the server notes about the password e-mail setup of the customer portal, such as who changed it last and when,
   * and addresses of related records.
   */
  _info?: RecordInfo;
}

/** The e-mails a portal sends when somebody has forgotten the password. */
export interface PortalConfigurationPasswordEmailSetupUpdate<Empty = null> {
  /** Whether the mail to a known address comes from a sender of its own, set below, and not the usual one. */
  validPasswordEmailUseCustomEmailFlag?: boolean | null;
  /** First name of the sender shown on the mail to a known address. */
  validPasswordEmailFromFirstName?: string | Empty;
  /** Last name of the sender shown on the mail to a known address. */
  validPasswordEmailFromLastName?: string | Empty;
  /** Address the mail to a known address comes from; needed when validPasswordEmailUseCustomEmailFlag is true. */
  validPasswordEmailFromEmail?: string | Empty;
  /** Subject line of the mail to a known address. */
  validPasswordEmailSubject?: string | Empty;
  /** Text of the mail to a known address. */
  validPasswordEmailBody?: string | Empty;
  /** Whether the mail to an unknown address comes from a sender of its own, set below, and not the usual one. */
  invalidPasswordEmailUseCustomEmailFlag?: boolean | null;
  /** First name of the sender shown on the mail to an unknown address. */
  invalidPasswordEmailFromFirstName?: string | Empty;
  /** Last name of the sender shown on the mail to an unknown address. */
  invalidPasswordEmailFromLastName?: string | Empty;
  /** Address the mail to an unknown address comes from; needed when invalidPasswordEmailUseCustomEmailFlag is true. */
  invalidPasswordEmailFromEmail?: string | Empty;
  /** Subject line of the mail to an unknown address. */
  invalidPasswordEmailSubject?: string | Empty;
  /** Text of the mail to an unknown address. */
  invalidPasswordEmailBody?: string | Empty;
}

/** The e-mails a portal sends when somebody has forgotten the password. */
export interface PortalConfigurationPasswordEmailSetupCreate extends PortalConfigurationPasswordEmailSetupUpdate<never> {}
