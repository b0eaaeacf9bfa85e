// @generated from definitions/connectwise-psa/schemas/sales/opportunity-stage.yaml
// To change this file, edit that and run `npm run generate`.

import type { OpportunityProbabilityReference, RecordInfo } from "../../schemas/common.js";

/** A step of the sales pipeline. */
export interface OpportunityStage {
  /** Id of the stage. */
  id: number;
  /** Name of the stage, such as Initial Contact or Proposal; unique. */
  name?: string;
  /** How likely sales in this stage are; preset for opportunities. */
  probability?: OpportunityProbabilityReference;
  /** Color of the stage on the pipeline, by name or as #RRGGBB. */
  color?: string;
  /** Position in the pipeline; lower comes first. */
  sequenceNumber?: number | null;
  /**
   * What the server notes about the opportunity stage, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the record in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A step of the sales pipeline. */
export interface OpportunityStageCreate extends OpportunityStageUpdate<never> {
  /** Name of the stage, such as Initial Contact or Proposal; unique. */
  name: string;
}

/** A step of the sales pipeline. */
export interface OpportunityStageUpdate<Empty = null> {
  /** Name of the stage, such as Initial Contact or Proposal; unique. */
  name?: string;
  /** How likely sales in this stage are; preset for opportunities. */
  probability?:
    | {
        /** Id of the probability. */
        id: number;
      }
    | Empty;
  /** Color of the stage on the pipeline, by name or as #RRGGBB. */
  color?: string | Empty;
  /** Position in the pipeline; lower comes first. */
  sequenceNumber?: number | null;
}

/** The slim copy of a sales stage. */
export interface OpportunityStageInfo {
  /** Id of the stage. */
  id: number;
  /** Name of the stage, such as Initial Contact or Proposal; unique. */
  name?: string;
  /** How likely sales in this stage are; preset for opportunities. */
  probability?: OpportunityProbabilityReference;
  /** Color of the stage on the pipeline, by name or as #RRGGBB. */
  color?: string;
  /** Position in the pipeline; lower comes first. */
  sequenceNumber?: number | null;
  /**
   * What the server notes about the opportunity stage info, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
