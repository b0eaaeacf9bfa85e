// @generated from definitions/connectwise-psa/schemas/service/service-signoff-custom-field.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { UserDefinedFieldReference } from "../../schemas/references.js";

/** A user-defined field that a sign-off form prints. */
export interface ServiceSignoffCustomField {
  /** Id of the sign-off form field. */
  id: number;
  /** Position within the section. */
  sequenceNumber?: number | null;
  /** Section of the form the value is printed in. */
  displaySection?:
    | "CustomerInformation"
    | "Detail"
    | "Expenses"
    | "Configurations"
    | "AdditionalSignOffFields"
    | "InternalNotes"
    | "Time"
    | "Products"
    | "Resolution"
    | "Summary"
    | "Tasks"
    | null;
  /** User-defined field whose value is printed. */
  userDefinedField?: UserDefinedFieldReference;
  /**
   * What the server notes about the sign-off form field, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A user-defined field that a sign-off form prints. */
export interface ServiceSignoffCustomFieldCreate extends ServiceSignoffCustomFieldUpdate {
  /** Position within the section. */
  sequenceNumber: number | null;
  /** Section of the form the value is printed in. */
  displaySection:
    | "CustomerInformation"
    | "Detail"
    | "Expenses"
    | "Configurations"
    | "AdditionalSignOffFields"
    | "InternalNotes"
    | "Time"
    | "Products"
    | "Resolution"
    | "Summary"
    | "Tasks"
    | null;
  /** User-defined field whose value is printed. */
  userDefinedField: {
    /** Id of the user defined field reference. */
    id: number | null;
  };
}

/** A user-defined field that a sign-off form prints. */
export interface ServiceSignoffCustomFieldUpdate {
  /** Position within the section. */
  sequenceNumber?: number | null;
  /** Section of the form the value is printed in. */
  displaySection?:
    | "CustomerInformation"
    | "Detail"
    | "Expenses"
    | "Configurations"
    | "AdditionalSignOffFields"
    | "InternalNotes"
    | "Time"
    | "Products"
    | "Resolution"
    | "Summary"
    | "Tasks"
    | null;
  /** User-defined field whose value is printed. */
  userDefinedField?: {
    /** Id of the user defined field reference. */
    id: number | null;
  };
}
