// @generated from definitions/connectwise-psa/schemas/company/address-format.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A layout in which addresses are printed. */
export interface AddressFormat {
  /** Id of the address format. */
  id: number;
  /** Name of the address format. */
  name?: string;
  /** Layout of the address with placeholders for its parts. */
  format?: string;
  /** Whether the address format is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Ids of the countries whose addresses are printed this way. */
  countryIds?: number[];
  /** True assigns the format to every country. */
  addAllCountries?: boolean | null;
  /** True takes the format away from every country. */
  removeAllCountries?: boolean | null;
  /**
   * What the server notes about the address format, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the address format in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A layout in which addresses are printed. */
export interface AddressFormatCreate extends AddressFormatUpdate<never> {
  /** Name of the address format. */
  name: string;
  /** Layout of the address with placeholders for its parts. */
  format: string;
}

/** A layout in which addresses are printed. */
export interface AddressFormatUpdate<Empty = null> {
  /** Name of the address format. */
  name?: string;
  /** Layout of the address with placeholders for its parts. */
  format?: string;
  /** Whether the address format is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /** Ids of the countries whose addresses are printed this way. */
  countryIds?: number[] | Empty;
  /** True assigns the format to every country. */
  addAllCountries?: boolean | null;
  /** True takes the format away from every country. */
  removeAllCountries?: boolean | null;
}

/** An address format in short. */
export interface AddressFormatInfo {
  /** Id of the address format. */
  id: number;
  /** Name of the address format. */
  name?: string;
  /** Whether the address format is preset where none is chosen. */
  defaultFlag?: boolean | null;
  /**
   * What the server notes about the address format, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A pattern in which addresses are written. */
export interface AddressFormatReference {
  /** Id of the address format reference. */
  id?: number | null;
  /** Name of the address format reference. */
  name?: string;
  /**
   * What the server notes about the address format reference, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
