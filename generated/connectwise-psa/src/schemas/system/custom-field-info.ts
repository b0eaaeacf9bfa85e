// @generated from definitions/connectwise-psa/schemas/system/custom-field-info.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A user-defined field as records carry it. */
export interface CustomFieldInfo {
  /**
   * What the server notes about the user-defined field, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** Label on the screen; it can change and repeat, so refer to the field by id. */
  caption?: string;
  /** GUID of the user-defined field in the shared ConnectWise platform. */
  connectWiseID?: string;
  /** Whether screens show the field. */
  displayOnScreenFlag?: boolean | null;
  /** How people fill it in; List and Option take one of the set options. */
  entryMethod?: "Date" | "EntryField" | "List" | "Option" | null;
  /** Id of the user-defined field. */
  id: number;
  /** Digits after the decimal separator of a number or percent. */
  numberOfDecimals?: number | null;
  /** Part of the screen (pod) that shows the field. */
  podId?: string;
  /** Row in which the field stands. */
  rowNum?: number | null;
  /** Key of the screen the field is on, such as sr100 for tickets. */
  screenId?: string;
  /** Kind of field; decides the JSON type of the value. */
  type?:
    | "TextArea"
    | "Button"
    | "Currency"
    | "Date"
    | "Hyperlink"
    | "IPAddress"
    | "Checkbox"
    | "Number"
    | "Percent"
    | "PhoneNumber"
    | "Text"
    | "Password"
    | null;
  /** Id of the definition of the field. */
  userDefinedFieldRecId?: number | null;
  /** Text, number or true/false, as the type of the field asks; null when it is not set. */
  value?: string | number | boolean | null;
}
