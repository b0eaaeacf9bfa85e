// @generated from definitions/connectwise-psa/schemas/service/impact.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A level of how many of a customer's people a problem touches. */
export interface Impact {
  /** Id of the impact. */
  id: number;
  /** Name of the impact. */
  name?: string;
  /** What the level means, shown to those who choose it. */
  description?: string;
  /** Whether the impact is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** What the server notes about the impact, such as who changed it last and when, and addresses of related records. */
  _info?: RecordInfo;
}

/** A level of how many of a customer's people a problem touches. */
export interface ImpactUpdate<Empty = null> {
  /** Name of the impact. */
  name?: string | Empty;
  /** What the level means, shown to those who choose it. */
  description?: string;
  /** Whether the impact is preset where none is chosen. */
  defaultFlag?: boolean | null;
}

/** A level of how many of a customer's people a problem touches. */
export interface ImpactCreate extends ImpactUpdate<never> {
  /** What the level means, shown to those who choose it. */
  description: string;
}
