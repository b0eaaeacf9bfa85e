// @generated from definitions/connectwise-psa/schemas/system/locale-info.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A language and region with its formats. */
export interface LocaleInfo {
  /** Id of the locale. */
  id: number;
  /** Name of the locale. */
  name?: string;
  /** Code of language and region, such as en_US. */
  localeCode?: string;
}

/** A locale: the language and region that decide how dates and numbers are written. */
export interface LocaleReference {
  /** Id of the locale reference. */
  id?: number | null;
  /** Name of the locale reference. */
  name?: string;
  /**
   * What the server notes about the locale reference, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}
