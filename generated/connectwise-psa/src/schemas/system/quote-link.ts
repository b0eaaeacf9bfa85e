// @generated from definitions/connectwise-psa/schemas/system/quote-link.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo, SystemLocationReference } from "../../schemas/common.js";

/** The address of the quoting tool that opens from opportunities. */
export interface QuoteLink {
  /** Id of the quote link setup. */
  id: number;
  /** Location whose opportunities use the link; none with allLocationsFlag. */
  location?: SystemLocationReference;
  /** Web address of the quoting tool. */
  link?: string;
  /** Whether all locations use the link. */
  allLocationsFlag?: boolean | null;
  /** Whether the quoting tool opens in a new window. */
  newWindowFlag?: boolean | null;
  /**
   * What the server notes about the quote link setup, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** Whether quoting runs on the ConnectWise Asio platform. */
  asioQuotingFlag?: boolean | null;
  /** GUID of the quote link setup in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** The address of the quoting tool that opens from opportunities. */
export interface QuoteLinkCreate extends QuoteLinkUpdate<never> {
  /** Web address of the quoting tool. */
  link: string;
}

/** The address of the quoting tool that opens from opportunities. */
export interface QuoteLinkUpdate<Empty = null> {
  /** Location whose opportunities use the link; none with allLocationsFlag. */
  location?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Web address of the quoting tool. */
  link?: string;
  /** Whether all locations use the link. */
  allLocationsFlag?: boolean | null;
  /** Whether the quoting tool opens in a new window. */
  newWindowFlag?: boolean | null;
  /** Whether quoting runs on the ConnectWise Asio platform. */
  asioQuotingFlag?: boolean | null;
}
