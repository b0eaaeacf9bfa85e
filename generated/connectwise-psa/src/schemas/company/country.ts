// @generated from definitions/connectwise-psa/schemas/company/country.yaml
// To change this file, edit that and run `npm run generate`.

import type { CurrencyReference, RecordInfo } from "../../schemas/common.js";
import type { AddressFormatReference } from "../../schemas/company/address-format.js";

/**
 * A country that addresses can name.
 */
export interface Country {
  /**
   * Id of the country.
   */
  id: number;
  /**
   * Name of the country.
   */
  name?: string;
  /**
   * Whether new addresses get this country unless another is chosen.
   */
  defaultFlag?: boolean | null;
  /**
   * Currency used in the country.
   */
  currency?: CurrencyReference;
  /**
   * Word for the city in addresses of the country, such as Town.
   */
  cityCaption?: string;
  /**
   * Word for the state in addresses of the country, such as Province.
   */
  stateCaption?: string;
  /**
   * Word for the postal code in addresses of the country, such as ZIP.
   */
  zipCaption?: string;
  /**
   * Fewest characters a postal code of the country must have.
   */
  zipMinimumLength?: number | null;
  /**
   * International dialing code of the country, such as 1 or 44.
   */
  dialingPrefix?: string;
  /**
   * Layout in which addresses of the country are printed.
   */
  addressFormat?: AddressFormatReference;
  /**
   * Two letters that stand for the country, such as US or DE (ISO 3166).
   */
  countryCode?: string;
  /**
   * ISO 3166 code of the same country in the shared ConnectWise platform.
   */
  coreEntityCountryCode?:
    | "AF"
    | "AX"
    | "AL"
    | "DZ"
    | "AS"
    | "AD"
    | "AO"
    | "AI"
    | "AQ"
    | "AR"
    | "AM"
    | "AW"
    | "AT"
    | "AZ"
    | "BH"
    | "BD"
    | "BB"
    | "BY"
    | "BZ"
    | "BJ"
    | "BM"
    | "BT"
    | "BO"
    | "BQ"
    | "BA"
    | "BW"
    | "BV"
    | "IO"
    | "BN"
    | "BG"
    | "BF"
    | "BI"
    | "CM"
    | "CV"
    | "KY"
    | "CF"
    | "TD"
    | "CL"
    | "CX"
    | "CC"
    | "CO"
    | "KM"
    | "CG"
    | "CK"
    | "CI"
    | "HR"
    | "CU"
    | "CW"
    | "CY"
    | "CZ"
    | "CD"
    | "DK"
    | "DJ"
    | "DM"
    | "EC"
    | "EG"
    | "GQ"
    | "ER"
    | "EE"
    | "ET"
    | "FK"
    | "FO"
    | "FJ"
    | "FI"
    | "FR"
    | "GF"
    | "PF"
    | "TF"
    | "GA"
    | "GM"
    | "GE"
    | "GH"
    | "GI"
    | "GR"
    | "GL"
    | "GD"
    | "GP"
    | "GU"
    | "GT"
    | "GG"
    | "GN"
    | "GW"
    | "GY"
    | "HT"
    | "HM"
    | "HN"
    | "HK"
    | "HU"
    | "IS"
    | "IN"
    | "IR"
    | "IQ"
    | "IE"
    | "IM"
    | "IT"
    | "JM"
    | "JP"
    | "JE"
    | "JO"
    | "KZ"
    | "KE"
    | "KI"
    | "XK"
    | "KW"
    | "KG"
    | "LA"
    | "LV"
    | "LB"
    | "LS"
    | "LR"
    | "LY"
    | "LI"
    | "LT"
    | "LU"
    | "MO"
    | "MK"
    | "MG"
    | "MW"
    | "MY"
    | "ML"
    | "MT"
    | "MH"
    | "MQ"
    | "MR"
    | "MU"
    | "YT"
    | "FM"
    | "MD"
    | "MC"
    | "MN"
    | "ME"
    | "MS"
    | "MZ"
    | "NA"
    | "NR"
    | "NP"
    | "NC"
    | "NZ"
    | "NI"
    | "NE"
    | "NG"
    | "NU"
    | "NF"
    | "KP"
    | "MP"
    | "OM"
    | "PK"
    | "PW"
    | "PS"
    | "PG"
    | "PY"
    | "PE"
    | "PN"
    | "PL"
    | "PT"
    | "PR"
    | "RE"
    | "RO"
    | "RU"
    | "RW"
    | "BL"
    | "SH"
    | "PM"
    | "VC"
    | "WS"
    | "SM"
    | "ST"
    | "SN"
    | "RS"
    | "SC"
    | "SL"
    | "SX"
    | "SK"
    | "SI"
    | "SB"
    | "SO"
    | "ZA"
    | "GS"
    | "KR"
    | "SS"
    | "ES"
    | "LK"
    | "SD"
    | "SR"
    | "SJ"
    | "SZ"
    | "SE"
    | "SY"
    | "TJ"
    | "TZ"
    | "TH"
    | "TL"
    | "TG"
    | "TK"
    | "TO"
    | "TN"
    | "TR"
    | "TV"
    | "UG"
    | "UA"
    | "GB"
    | "UM"
    | "UZ"
    | "VU"
    | "VN"
    | "WF"
    | "EH"
    | "YE"
    | "ZM"
    | "ZW"
    | "US"
    | "CR"
    | "MX"
    | "AE"
    | "VI"
    | "VG"
    | "SA"
    | "KH"
    | "AU"
    | "ID"
    | "CA"
    | "BR"
    | "TW"
    | "TM"
    | "TC"
    | "QA"
    | "MM"
    | "CN"
    | "SG"
    | "IL"
    | "VA"
    | "DE"
    | "NL"
    | "AG"
    | "BE"
    | "LC"
    | "UY"
    | "PH"
    | "BS"
    | "VE"
    | "CH"
    | "MF"
    | "KN"
    | "TT"
    | "DO"
    | "PA"
    | "MV"
    | "SV"
    | "NO"
    | "MA"
    | "AC"
    | "TA"
    | null;
  /**
   * Label of a number your firm must show in that country, such as a business number.
   */
  localizationCaptionOne?: string;
  /**
   * Value that stands under localizationCaptionOne.
   */
  localizationValueOne?: string;
  /**
   * What the server notes about the country, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
  /**
   * GUID of the country in the shared ConnectWise platform.
   */
  connectWiseId?: string;
  /**
   * True takes the country out of use.
   */
  disabled?: boolean | null;
}

/**
 * A country that addresses can name.
 */
export interface CountryCreate {
  /**
   * Name of the country.
   */
  name: string;
  /**
   * Whether new addresses get this country unless another is chosen.
   */
  defaultFlag?: boolean | null;
  /**
   * Currency used in the country.
   */
  currency: {
    /**
     * Id of the currency.
     */
    id: number;
  };
  /**
   * Word for the city in addresses of the country, such as Town.
   */
  cityCaption?: string;
  /**
   * Word for the state in addresses of the country, such as Province.
   */
  stateCaption?: string;
  /**
   * Word for the postal code in addresses of the country, such as ZIP.
   */
  zipCaption?: string;
  /**
   * Fewest characters a postal code of the country must have.
   */
  zipMinimumLength?: number | null;
  /**
   * International dialing code of the country, such as 1 or 44.
   */
  dialingPrefix?: string;
  /**
   * Layout in which addresses of the country are printed.
   */
  addressFormat?: {
    /**
     * Id of the address format reference.
     */
    id: number | null;
  };
  /**
   * Two letters that stand for the country, such as US or DE (ISO 3166).
   */
  countryCode?: string;
  /**
   * ISO 3166 code of the same country in the shared ConnectWise platform.
   */
  coreEntityCountryCode?:
    | "AF"
    | "AX"
    | "AL"
    | "DZ"
    | "AS"
    | "AD"
    | "AO"
    | "AI"
    | "AQ"
    | "AR"
    | "AM"
    | "AW"
    | "AT"
    | "AZ"
    | "BH"
    | "BD"
    | "BB"
    | "BY"
    | "BZ"
    | "BJ"
    | "BM"
    | "BT"
    | "BO"
    | "BQ"
    | "BA"
    | "BW"
    | "BV"
    | "IO"
    | "BN"
    | "BG"
    | "BF"
    | "BI"
    | "CM"
    | "CV"
    | "KY"
    | "CF"
    | "TD"
    | "CL"
    | "CX"
    | "CC"
    | "CO"
    | "KM"
    | "CG"
    | "CK"
    | "CI"
    | "HR"
    | "CU"
    | "CW"
    | "CY"
    | "CZ"
    | "CD"
    | "DK"
    | "DJ"
    | "DM"
    | "EC"
    | "EG"
    | "GQ"
    | "ER"
    | "EE"
    | "ET"
    | "FK"
    | "FO"
    | "FJ"
    | "FI"
    | "FR"
    | "GF"
    | "PF"
    | "TF"
    | "GA"
    | "GM"
    | "GE"
    | "GH"
    | "GI"
    | "GR"
    | "GL"
    | "GD"
    | "GP"
    | "GU"
    | "GT"
    | "GG"
    | "GN"
    | "GW"
    | "GY"
    | "HT"
    | "HM"
    | "HN"
    | "HK"
    | "HU"
    | "IS"
    | "IN"
    | "IR"
    | "IQ"
    | "IE"
    | "IM"
    | "IT"
    | "JM"
    | "JP"
    | "JE"
    | "JO"
    | "KZ"
    | "KE"
    | "KI"
    | "XK"
    | "KW"
    | "KG"
    | "LA"
    | "LV"
    | "LB"
    | "LS"
    | "LR"
    | "LY"
    | "LI"
    | "LT"
    | "LU"
    | "MO"
    | "MK"
    | "MG"
    | "MW"
    | "MY"
    | "ML"
    | "MT"
    | "MH"
    | "MQ"
    | "MR"
    | "MU"
    | "YT"
    | "FM"
    | "MD"
    | "MC"
    | "MN"
    | "ME"
    | "MS"
    | "MZ"
    | "NA"
    | "NR"
    | "NP"
    | "NC"
    | "NZ"
    | "NI"
    | "NE"
    | "NG"
    | "NU"
    | "NF"
    | "KP"
    | "MP"
    | "OM"
    | "PK"
    | "PW"
    | "PS"
    | "PG"
    | "PY"
    | "PE"
    | "PN"
    | "PL"
    | "PT"
    | "PR"
    | "RE"
    | "RO"
    | "RU"
    | "RW"
    | "BL"
    | "SH"
    | "PM"
    | "VC"
    | "WS"
    | "SM"
    | "ST"
    | "SN"
    | "RS"
    | "SC"
    | "SL"
    | "SX"
    | "SK"
    | "SI"
    | "SB"
    | "SO"
    | "ZA"
    | "GS"
    | "KR"
    | "SS"
    | "ES"
    | "LK"
    | "SD"
    | "SR"
    | "SJ"
    | "SZ"
    | "SE"
    | "SY"
    | "TJ"
    | "TZ"
    | "TH"
    | "TL"
    | "TG"
    | "TK"
    | "TO"
    | "TN"
    | "TR"
    | "TV"
    | "UG"
    | "UA"
    | "GB"
    | "UM"
    | "UZ"
    | "VU"
    | "VN"
    | "WF"
    | "EH"
    | "YE"
    | "ZM"
    | "ZW"
    | "US"
    | "CR"
    | "MX"
    | "AE"
    | "VI"
    | "VG"
    | "SA"
    | "KH"
    | "AU"
    | "ID"
    | "CA"
    | "BR"
    | "TW"
    | "TM"
    | "TC"
    | "QA"
    | "MM"
    | "CN"
    | "SG"
    | "IL"
    | "VA"
    | "DE"
    | "NL"
    | "AG"
    | "BE"
    | "LC"
    | "UY"
    | "PH"
    | "BS"
    | "VE"
    | "CH"
    | "MF"
    | "KN"
    | "TT"
    | "DO"
    | "PA"
    | "MV"
    | "SV"
    | "NO"
    | "MA"
    | "AC"
    | "TA"
    | null;
  /**
   * Label of a number your firm must show in that country, such as a business number.
   */
  localizationCaptionOne?: string;
  /**
   * Value that stands under localizationCaptionOne.
   */
  localizationValueOne?: string;
  /**
   * True takes the country out of use.
   */
  disabled?: boolean | null;
}

/**
 * A country that addresses can name.
 */
export interface CountryUpdate {
  /**
   * Name of the country.
   */
  name?: string;
  /**
   * Whether new addresses get this country unless another is chosen.
   */
  defaultFlag?: boolean | null;
  /**
   * Currency used in the country.
   */
  currency?: {
    /**
     * Id of the currency.
     */
    id: number;
  };
  /**
   * Word for the city in addresses of the country, such as Town.
   */
  cityCaption?: string;
  /**
   * Word for the state in addresses of the country, such as Province.
   */
  stateCaption?: string;
  /**
   * Word for the postal code in addresses of the country, such as ZIP.
   */
  zipCaption?: string;
  /**
   * Fewest characters a postal code of the country must have.
   */
  zipMinimumLength?: number | null;
  /**
   * International dialing code of the country, such as 1 or 44.
   */
  dialingPrefix?: string;
  /**
   * Layout in which addresses of the country are printed.
   */
  addressFormat?: {
    /**
     * Id of the address format reference.
     */
    id: number | null;
  };
  /**
   * Two letters that stand for the country, such as US or DE (ISO 3166).
   */
  countryCode?: string;
  /**
   * ISO 3166 code of the same country in the shared ConnectWise platform.
   */
  coreEntityCountryCode?:
    | "AF"
    | "AX"
    | "AL"
    | "DZ"
    | "AS"
    | "AD"
    | "AO"
    | "AI"
    | "AQ"
    | "AR"
    | "AM"
    | "AW"
    | "AT"
    | "AZ"
    | "BH"
    | "BD"
    | "BB"
    | "BY"
    | "BZ"
    | "BJ"
    | "BM"
    | "BT"
    | "BO"
    | "BQ"
    | "BA"
    | "BW"
    | "BV"
    | "IO"
    | "BN"
    | "BG"
    | "BF"
    | "BI"
    | "CM"
    | "CV"
    | "KY"
    | "CF"
    | "TD"
    | "CL"
    | "CX"
    | "CC"
    | "CO"
    | "KM"
    | "CG"
    | "CK"
    | "CI"
    | "HR"
    | "CU"
    | "CW"
    | "CY"
    | "CZ"
    | "CD"
    | "DK"
    | "DJ"
    | "DM"
    | "EC"
    | "EG"
    | "GQ"
    | "ER"
    | "EE"
    | "ET"
    | "FK"
    | "FO"
    | "FJ"
    | "FI"
    | "FR"
    | "GF"
    | "PF"
    | "TF"
    | "GA"
    | "GM"
    | "GE"
    | "GH"
    | "GI"
    | "GR"
    | "GL"
    | "GD"
    | "GP"
    | "GU"
    | "GT"
    | "GG"
    | "GN"
    | "GW"
    | "GY"
    | "HT"
    | "HM"
    | "HN"
    | "HK"
    | "HU"
    | "IS"
    | "IN"
    | "IR"
    | "IQ"
    | "IE"
    | "IM"
    | "IT"
    | "JM"
    | "JP"
    | "JE"
    | "JO"
    | "KZ"
    | "KE"
    | "KI"
    | "XK"
    | "KW"
    | "KG"
    | "LA"
    | "LV"
    | "LB"
    | "LS"
    | "LR"
    | "LY"
    | "LI"
    | "LT"
    | "LU"
    | "MO"
    | "MK"
    | "MG"
    | "MW"
    | "MY"
    | "ML"
    | "MT"
    | "MH"
    | "MQ"
    | "MR"
    | "MU"
    | "YT"
    | "FM"
    | "MD"
    | "MC"
    | "MN"
    | "ME"
    | "MS"
    | "MZ"
    | "NA"
    | "NR"
    | "NP"
    | "NC"
    | "NZ"
    | "NI"
    | "NE"
    | "NG"
    | "NU"
    | "NF"
    | "KP"
    | "MP"
    | "OM"
    | "PK"
    | "PW"
    | "PS"
    | "PG"
    | "PY"
    | "PE"
    | "PN"
    | "PL"
    | "PT"
    | "PR"
    | "RE"
    | "RO"
    | "RU"
    | "RW"
    | "BL"
    | "SH"
    | "PM"
    | "VC"
    | "WS"
    | "SM"
    | "ST"
    | "SN"
    | "RS"
    | "SC"
    | "SL"
    | "SX"
    | "SK"
    | "SI"
    | "SB"
    | "SO"
    | "ZA"
    | "GS"
    | "KR"
    | "SS"
    | "ES"
    | "LK"
    | "SD"
    | "SR"
    | "SJ"
    | "SZ"
    | "SE"
    | "SY"
    | "TJ"
    | "TZ"
    | "TH"
    | "TL"
    | "TG"
    | "TK"
    | "TO"
    | "TN"
    | "TR"
    | "TV"
    | "UG"
    | "UA"
    | "GB"
    | "UM"
    | "UZ"
    | "VU"
    | "VN"
    | "WF"
    | "EH"
    | "YE"
    | "ZM"
    | "ZW"
    | "US"
    | "CR"
    | "MX"
    | "AE"
    | "VI"
    | "VG"
    | "SA"
    | "KH"
    | "AU"
    | "ID"
    | "CA"
    | "BR"
    | "TW"
    | "TM"
    | "TC"
    | "QA"
    | "MM"
    | "CN"
    | "SG"
    | "IL"
    | "VA"
    | "DE"
    | "NL"
    | "AG"
    | "BE"
    | "LC"
    | "UY"
    | "PH"
    | "BS"
    | "VE"
    | "CH"
    | "MF"
    | "KN"
    | "TT"
    | "DO"
    | "PA"
    | "MV"
    | "SV"
    | "NO"
    | "MA"
    | "AC"
    | "TA"
    | null;
  /**
   * Label of a number your firm must show in that country, such as a business number.
   */
  localizationCaptionOne?: string;
  /**
   * Value that stands under localizationCaptionOne.
   */
  localizationValueOne?: string;
  /**
   * True takes the country out of use.
   */
  disabled?: boolean | null;
}

/**
 * A country in short.
 */
export interface CountryInfo {
  /**
   * Id of the country.
   */
  id: number;
  /**
   * Name of the country.
   */
  name?: string;
  /**
   * Whether the country is preset where none is chosen.
   */
  defaultFlag?: boolean | null;
  /**
   * Word for the city in addresses of the country, such as Town.
   */
  cityCaption?: string;
  /**
   * Word for the state in addresses of the country, such as Province.
   */
  stateCaption?: string;
  /**
   * Word for the postal code in addresses of the country, such as ZIP.
   */
  zipCaption?: string;
  /**
   * International dialing code of the country, such as 1 or 44.
   */
  dialingPrefix?: string;
  /**
   * Label of a number your firm must show in that country, such as a business number.
   */
  localizationCaptionOne?: string;
  /**
   * Currency used in the country.
   */
  currency?: CurrencyReference;
  /**
   * What the server notes about the country, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
}
