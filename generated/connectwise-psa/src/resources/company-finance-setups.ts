// @generated from definitions/connectwise-psa/resources/finance/company-finance-setups.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { CompanyFinance, CompanyFinanceCreate, CompanyFinanceUpdate } from "../schemas/finance/company-finance.js";
import { countShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";
import { userDefinedFieldsForm } from "../forms.js";

export interface ListCompanyFinanceSetupsParams extends ListParams {
  /** Filter, e.g. `company/id = 250`. */
  conditions?: string;
}

const base: ResourceShape = { name: "company_finance_setups", path: "/finance/companyFinance" };

/** Lists company finance setups. Billing rules of one company that may differ from those of the billing setup. */
export const listCompanyFinanceSetups: Operation<ListCompanyFinanceSetupsParams, CompanyFinance> = {
  of: base,
  like: listShape,
};

/** Gets one company finance setup by its id. */
export const getCompanyFinanceSetup: Operation<{ id: number } & GetParams, CompanyFinance> = {
  of: base,
  like: getShape,
};

/** Changes the given fields of one company finance setup; the others stay as they are. */
export const updateCompanyFinanceSetup: Operation<{ id: number } & CompanyFinanceUpdate, CompanyFinance> = {
  of: base,
  like: updateShape,
};

/** Replaces one company finance setup whole; fields that are left out go back to their defaults. */
export const replaceCompanyFinanceSetup: Operation<{ id: number } & CompanyFinanceCreate, CompanyFinance> = {
  of: base,
  like: replaceShape,
};

/** Counts the company finance setups that match the given conditions. */
export const countCompanyFinanceSetups: Operation<CountParams, Count> = { of: base, like: countShape };

/** Billing rules of one company that may differ from those of the billing setup. */
export interface CompanyFinanceSetupsResource {
  /** Lists company finance setups. Billing rules of one company that may differ from those of the billing setup. */
  list(params?: ListCompanyFinanceSetupsParams, options?: RequestOptions): Pages<CompanyFinance>;
  /** Gets one company finance setup by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<CompanyFinance>;
  /** Changes the given fields of one company finance setup; the others stay as they are. */
  update(id: number, params: CompanyFinanceUpdate, options?: RequestOptions): Promise<CompanyFinance>;
  /** Replaces one company finance setup whole; fields that are left out go back to their defaults. */
  replace(id: number, params?: CompanyFinanceCreate, options?: RequestOptions): Promise<CompanyFinance>;
  /** Counts the company finance setups that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.companyFinanceSetups` is made from. */
export const companyFinanceSetupsResource: Resource<CompanyFinanceSetupsResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape, countShape],
};

/** The operations behind the tools of this resource. */
export const companyFinanceSetupsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_company_finance_setups_count: { operation: countCompanyFinanceSetups },
  get_single_connect_wise_psa_company_finance_setup_by_id: { operation: getCompanyFinanceSetup },
  list_all_connect_wise_psa_company_finance_setups: { operation: listCompanyFinanceSetups },
  replace_a_connect_wise_psa_company_finance_setup_by_id: {
    operation: replaceCompanyFinanceSetup,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listCompanyFinanceSetups } },
  },
  update_a_connect_wise_psa_company_finance_setup_by_id: {
    operation: updateCompanyFinanceSetup,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listCompanyFinanceSetups } },
  },
};
