// @generated from definitions/connectwise-psa/schemas/system/user-defined-field.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** The definition of a field your account added to a kind of record; values stand in customFields of the records. */
export interface UserDefinedField {
  /** Id of the user-defined field. */
  id: number;
  /**
   * Id of the part of the screen (pod) that shows the field; decides which kind of record has it. Read it from another
   * field of that screen.
   */
  podId?: number | null;
  /** Label on the screen. It can change and repeat between screens; refer to the field by id. */
  caption?: string;
  /** Position on the screen. */
  sequenceNumber?: number | null;
  /** Screen it is on, such as sr100 for tickets, cm120 for companies, ct300 for contacts. */
  screenId?: string;
  /** Help shown with the field. */
  helpText?: string;
  /** Kind of value; decides the JSON type in customFields. */
  fieldTypeIdentifier?:
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
    | "Password";
  /** Digits after the decimal separator; Number and Percent only. */
  numberDecimals?: number | null;
  /** How people fill it in; List and Option take one of the options. */
  entryTypeIdentifier?: "Date" | "EntryField" | "List" | "Option";
  /** Whether a value must be given. */
  requiredFlag?: boolean | null;
  /** Whether the field is shown. */
  displayOnScreenFlag?: boolean | null;
  /** Whether people cannot change the value on the screen. */
  readOnlyFlag?: boolean | null;
  /** Whether lists can show it as a column. */
  listViewFlag?: boolean | null;
  /** Address a button opens; must be given for a Button. */
  buttonUrl?: string;
  /** Values to choose from. */
  options?: UserDefinedFieldOption[];
  /** Ids of the departments that see the field. */
  businessUnitIds?: number[];
  /** Ids of the locations that see the field. */
  locationIds?: number[];
  /** GUID in the shared ConnectWise platform. */
  connectWiseID?: string;
  /** When the field was made, UTC. */
  dateCreated?: string;
  /**
   * What the server notes about the user-defined field, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** The definition of a field your account added to a kind of record; values stand in customFields of the records. */
export interface UserDefinedFieldCreate extends UserDefinedFieldUpdate<never> {
  /**
   * Id of the part of the screen (pod) that shows the field; decides which kind of record has it. Read it from another
   * field of that screen.
   */
  podId: number | null;
  /** Label on the screen. It can change and repeat between screens; refer to the field by id. */
  caption: string;
  /** Position on the screen. */
  sequenceNumber: number | null;
  /** Kind of value; decides the JSON type in customFields. */
  fieldTypeIdentifier:
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
    | "Password";
}

/** The definition of a field your account added to a kind of record; values stand in customFields of the records. */
export interface UserDefinedFieldUpdate<Empty = null> {
  /**
   * Id of the part of the screen (pod) that shows the field; decides which kind of record has it. Read it from another
   * field of that screen.
   */
  podId?: number | null;
  /** Label on the screen. It can change and repeat between screens; refer to the field by id. */
  caption?: string;
  /** Position on the screen. */
  sequenceNumber?: number | null;
  /** Screen it is on, such as sr100 for tickets, cm120 for companies, ct300 for contacts. */
  screenId?: string | Empty;
  /** Help shown with the field. */
  helpText?: string | Empty;
  /** Kind of value; decides the JSON type in customFields. */
  fieldTypeIdentifier?:
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
    | "Password";
  /** Digits after the decimal separator; Number and Percent only. */
  numberDecimals?: number | null;
  /** How people fill it in; List and Option take one of the options. */
  entryTypeIdentifier?: "Date" | "EntryField" | "List" | "Option" | Empty;
  /** Whether a value must be given. */
  requiredFlag?: boolean | null;
  /** Whether the field is shown. */
  displayOnScreenFlag?: boolean | null;
  /** Whether people cannot change the value on the screen. */
  readOnlyFlag?: boolean | null;
  /** Whether lists can show it as a column. */
  listViewFlag?: boolean | null;
  /** Address a button opens; must be given for a Button. */
  buttonUrl?: string | Empty;
  /** Values to choose from. */
  options?: UserDefinedFieldOptionInput[] | Empty;
  /** Ids of the departments that see the field. */
  businessUnitIds?: number[] | Empty;
  /** Ids of the locations that see the field. */
  locationIds?: number[] | Empty;
  /** True shows it to all departments. */
  addAllBusinessUnits?: boolean | null;
  /** True hides it from all departments. */
  removeAllBusinessUnits?: boolean | null;
  /** True shows it to all locations. */
  addAllLocations?: boolean | null;
  /** True hides it from all locations. */
  removeAllLocations?: boolean | null;
}

/** One value a user-defined field lets people choose. */
export interface UserDefinedFieldOption {
  /** Id of an existing option; leave it out for a new one. */
  id: number;
  /** The value as shown and stored. */
  optionValue?: string;
  /** Whether it is used when nothing else is chosen. */
  defaultFlag?: boolean | null;
  /** True takes it out of use without deleting it. */
  inactiveFlag?: boolean | null;
  /** Position among the options. */
  sortOrder?: number | null;
}

/** One value a user-defined field lets people choose. */
export interface UserDefinedFieldOptionInput {
  /** Id of an existing option; leave it out for a new one. */
  id?: number;
  /** The value as shown and stored. */
  optionValue: string;
  /** Whether it is used when nothing else is chosen. */
  defaultFlag?: boolean | null;
  /** True takes it out of use without deleting it. */
  inactiveFlag?: boolean | null;
  /** Position among the options. */
  sortOrder?: number | null;
}

/** A user-defined field in short. */
export interface UserDefinedFieldInfo {
  /** Id of the user-defined field. */
  id: number;
  /**
   * Id of the part of the screen (pod) that shows the field; decides which kind of record has it. Read it from another
   * field of that screen.
   */
  podId?: number | null;
  /** Label on the screen. It can change and repeat between screens; refer to the field by id. */
  caption?: string;
  /** Position on the screen. */
  sequenceNumber?: number | null;
  /** Help shown with the field. */
  helpText?: string;
  /** Kind of value; decides the JSON type in customFields. */
  fieldTypeIdentifier?:
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
    | "Password";
  /** Digits after the decimal separator; Number and Percent only. */
  numberDecimals?: number | null;
  /** How people fill it in; List and Option take one of the options. */
  entryTypeIdentifier?: "Date" | "EntryField" | "List" | "Option";
  /** Whether a value must be given. */
  requiredFlag?: boolean | null;
  /** Whether the field is shown. */
  displayOnScreenFlag?: boolean | null;
  /** Whether people cannot change the value on the screen. */
  readOnlyFlag?: boolean | null;
  /** Whether lists can show it as a column. */
  listViewFlag?: boolean | null;
  /** Address a button opens; must be given for a Button. */
  buttonUrl?: string;
  /** Values to choose from. */
  options?: UserDefinedFieldOption[];
  /** Ids of the departments that see the field. */
  businessUnitIds?: number[];
  /** Ids of the locations that see the field. */
  locationIds?: number[];
  /** When the field was made, UTC. */
  dateCreated?: string;
  /**
   * What the server notes about the user defined field info, such as who changed it last and when, and addresses of
   * related records.
   */
  _info?: RecordInfo;
}
