// @generated from definitions/connectwise-psa/schemas/system/report-card.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A set of key performance indicators that members see. */
export interface ReportCard {
  /** Id of the report card. */
  id: number;
  /** Name of the report card. */
  name?: string;
  /**
   * What the server notes about the report card, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the report card in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A set of key performance indicators that members see. */
export interface ReportCardCreate extends ReportCardUpdate {
  /** Name of the report card. */
  name: string;
}

/** A set of key performance indicators that members see. */
export interface ReportCardUpdate {
  /** Name of the report card. */
  name?: string;
}

/** A report card in short. */
export interface ReportCardInfo {
  /** Id of the report card. */
  id: number;
  /** Name of the report card. */
  name?: string;
  /**
   * What the server notes about the report card, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
