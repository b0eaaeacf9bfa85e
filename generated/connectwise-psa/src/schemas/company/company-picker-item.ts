// @generated from definitions/connectwise-psa/schemas/company/company-picker-item.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  CompanyReference,
  CompanyStatusReference,
  CompanyTypeReference,
  CountryReference,
  MemberReference,
  RecordInfo,
  SiteReference,
  SystemLocationReference,
} from "../../schemas/common.js";

/** Whose list of recent companies or vendors is emptied. */
export interface ClearPickerRequest {
  /** Member whose list is emptied. */
  member?: {
    /** Id of the member. */
    id: number;
  };
  /** Which list is emptied, that of companies or of vendors. */
  type?: "Company" | "Vendor" | null;
}

/** A company a member has set aside in a picker of the web application. */
export interface CompanyPickerItem {
  /** Id of the company list entry. */
  id: number;
  /** Member whose picker it is. */
  member?: MemberReference;
  /** Company that was set aside. */
  company?: CompanyReference;
  /** Status of that company. */
  companyStatus?: CompanyStatusReference;
  /** Type of that company. */
  companyType?: CompanyTypeReference;
  /** Main site of that company. */
  companySite?: SiteReference;
  /** Location of your own organization that looks after that company. */
  companyLocation?: SystemLocationReference;
  /** Country that company is in. */
  companyCountry?: CountryReference;
  /** True when it stands in the vendor picker, false in the company picker. */
  vendorPickerFlag?: boolean | null;
  /**
   * What the server notes about the company list entry, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
}

/** A company a member has set aside in a picker of the web application. */
export interface CompanyPickerItemCreate {
  /** Member whose picker it is. */
  member?: {
    /** Id of the member. */
    id: number;
  };
  /** Company that was set aside. */
  company: {
    /** Id of the company. */
    id: number;
  };
  /** True when it stands in the vendor picker, false in the company picker. */
  vendorPickerFlag?: boolean | null;
}
