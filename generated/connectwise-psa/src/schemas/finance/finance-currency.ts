// @generated from definitions/connectwise-psa/schemas/finance/finance-currency.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";
import type { CurrencyCodeReference } from "../../schemas/finance/currency-code.js";

/** Short form of a currency. */
export interface CurrencyInfo {
  /** Id of the currency. */
  id: number;
  /** Name of the currency. */
  name?: string;
  /**
   * What the server notes about the currency, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
}

/** A currency your organization bills or buys in. */
export interface FinanceCurrency {
  /** Id of the currency. */
  id: number;
  /** Short code of the currency in this account. */
  currencyIdentifier?: string;
  /** Name of the currency. */
  name?: string;
  /** Sign that is printed with amounts, such as $. */
  symbol?: string;
  /** Whether amounts are printed with the code. */
  displayIdFlag?: boolean | null;
  /** Whether amounts are printed with the sign. */
  displaySymbolFlag?: boolean | null;
  /** ISO 4217 code of the currency, such as USD. */
  currencyCode?: CurrencyCodeReference;
  /** Character between groups of three digits. */
  thousandsSeparator?: string;
  /** Character between whole and decimal part. */
  decimalSeparator?: string;
  /** Whether negative amounts stand in parentheses. */
  negativeParenthesesFlag?: boolean | null;
  /** Whether the sign stands to the right of the amount. */
  rightAlign?: boolean | null;
  /** Digits after the decimal separator of an amount. */
  numberOfDecimals?: number | null;
  /** Number format in which reports print amounts of this currency. */
  reportFormat?: string;
  /**
   * What the server notes about the currency, such as who changed it last and when, and addresses of related records.
   */
  _info?: RecordInfo;
  /** GUID of the currency in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A currency your organization bills or buys in. */
export interface FinanceCurrencyCreate extends FinanceCurrencyUpdate<never> {
  /** Short code of the currency in this account. */
  currencyIdentifier: string;
  /** Name of the currency. */
  name: string;
}

/** A currency your organization bills or buys in. */
export interface FinanceCurrencyUpdate<Empty = null> {
  /** Short code of the currency in this account. */
  currencyIdentifier?: string;
  /** Name of the currency. */
  name?: string;
  /** Sign that is printed with amounts, such as $. */
  symbol?: string | Empty;
  /** Whether amounts are printed with the code. */
  displayIdFlag?: boolean | null;
  /** Whether amounts are printed with the sign. */
  displaySymbolFlag?: boolean | null;
  /** ISO 4217 code of the currency, such as USD. */
  currencyCode?:
    | {
        /** Id of the currency code reference. */
        id: number | null;
      }
    | Empty;
  /** Character between groups of three digits. */
  thousandsSeparator?: string | Empty;
  /** Character between whole and decimal part. */
  decimalSeparator?: string | Empty;
  /** Whether negative amounts stand in parentheses. */
  negativeParenthesesFlag?: boolean | null;
  /** Whether the sign stands to the right of the amount. */
  rightAlign?: boolean | null;
  /** Digits after the decimal separator of an amount. */
  numberOfDecimals?: number | null;
  /** Number format in which reports print amounts of this currency. */
  reportFormat?: string | Empty;
}
