// @generated from definitions/connectwise-psa/schemas/company/state.yaml
// To change this file, edit that and run `npm run generate`.

import type { CountryReference, RecordInfo } from "../../schemas/common.js";

/** A state or province of a country. */
export interface State {
  /** Id of the state. */
  id: number;
  /** Short form of the state as addresses use it, such as FL. */
  identifier?: string;
  /** Full name of the state or province. */
  name?: string;
  /** Country the state is part of. */
  country?: CountryReference;
  /** What the server notes about the state, such as who changed it last and when, and addresses of related records. */
  _info?: RecordInfo;
  /** GUID of the state in the shared ConnectWise platform. */
  connectWiseId?: string;
  /** True takes the state out of use. */
  disabled?: boolean | null;
}

/** A state or province of a country. */
export interface StateCreate extends StateUpdate {
  /** Short form of the state as addresses use it, such as FL. */
  identifier: string;
  /** Full name of the state or province. */
  name: string;
  /** Country the state is part of. */
  country: {
    /** Id of the country. */
    id: number;
  };
}

/** A state or province of a country. */
export interface StateUpdate {
  /** Short form of the state as addresses use it, such as FL. */
  identifier?: string;
  /** Full name of the state or province. */
  name?: string;
  /** Country the state is part of. */
  country?: {
    /** Id of the country. */
    id: number;
  };
  /** True takes the state out of use. */
  disabled?: boolean | null;
}

/** A state in short. */
export interface StateInfo {
  /** Id of the state. */
  id: number;
  /** Full name of the state or province. */
  name?: string;
  /** Short form of the state as addresses use it, such as FL. */
  identifier?: string;
  /** Country the state is part of. */
  country?: CountryReference;
  /** What the server notes about the state, such as who changed it last and when, and addresses of related records. */
  _info?: RecordInfo;
}
