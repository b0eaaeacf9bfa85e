// @generated from definitions/connectwise-psa/schemas/service/ticket-sync.yaml
// To change this file, edit that and run `npm run generate`.

import type { CompanyReference, RecordInfo } from "../../schemas/common.js";
import type { IntegratorLoginReference } from "../../schemas/system/integrator-login.js";

/** A connection that exchanges tickets with the system of a vendor. */
export interface TicketSync {
  /** Id of the ticket sync. */
  id: number;
  /** Name of the ticket sync. */
  name?: string;
  /** Vendor whose system takes part. */
  vendorType?: "Zenith" | null;
  /** Integrator login under which the vendor writes to this system. */
  integratorLogin?: IntegratorLoginReference;
  /** Company whose tickets are exchanged. */
  company?: CompanyReference;
  /** Address of the vendor's system. */
  url?: string;
  /** Login name for the vendor's system. */
  userName?: string;
  /** Value named PSG that the vendor's system asks for. */
  psg?: string;
  /** Whether discussion notes are exchanged. */
  problemDescriptionFlag?: boolean | null;
  /** Whether internal notes are exchanged. */
  internalAnalysisFlag?: boolean | null;
  /** Whether resolution notes are exchanged. */
  resolutionFlag?: boolean | null;
  /**
   * What the server notes about the ticket sync, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A connection that exchanges tickets with the system of a vendor. */
export interface TicketSyncCreate extends TicketSyncUpdate<never> {
  /** Name of the ticket sync. */
  name: string;
  /** Vendor whose system takes part. */
  vendorType: "Zenith" | null;
  /** Integrator login under which the vendor writes to this system. */
  integratorLogin: {
    /** Id of the integrator login reference. */
    id: number | null;
  };
  /** Company whose tickets are exchanged. */
  company: {
    /** Id of the company. */
    id: number;
  };
  /** Address of the vendor's system. */
  url: string;
}

/** A connection that exchanges tickets with the system of a vendor. */
export interface TicketSyncUpdate<Empty = null> {
  /** Name of the ticket sync. */
  name?: string;
  /** Vendor whose system takes part. */
  vendorType?: "Zenith" | null;
  /** Integrator login under which the vendor writes to this system. */
  integratorLogin?: {
    /** Id of the integrator login reference. */
    id: number | null;
  };
  /** Company whose tickets are exchanged. */
  company?: {
    /** Id of the company. */
    id: number;
  };
  /** Address of the vendor's system. */
  url?: string;
  /** Login name for the vendor's system. */
  userName?: string | Empty;
  /** Password for the vendor's system. */
  password?: string | Empty;
  /** Value named PSG that the vendor's system asks for. */
  psg?: string | Empty;
  /** Whether discussion notes are exchanged. */
  problemDescriptionFlag?: boolean | null;
  /** Whether internal notes are exchanged. */
  internalAnalysisFlag?: boolean | null;
  /** Whether resolution notes are exchanged. */
  resolutionFlag?: boolean | null;
}
