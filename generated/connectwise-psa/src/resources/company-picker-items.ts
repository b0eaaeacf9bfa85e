// @generated from definitions/connectwise-psa/resources/company/company-picker-items.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  NoParams,
  Operation,
  Pages,
  RequestOptions,
  Resource,
  ResourceShape,
  ToolBinding,
} from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ClearPickerRequest,
  CompanyPickerItem,
  CompanyPickerItemCreate,
} from "../schemas/company/company-picker-item.js";
import { json, none } from "@toolwright/runtime";
import { countShape, createShape, deleteShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = {
  name: "company_picker_items",
  path: "/company/companyPickerItems",
  required: ["company"],
};

/**
 * Lists company picker items. A company a member has set aside in the company or vendor picker of the web application,
 * to choose it quickly.
 */
export const listCompanyPickerItems: Operation<ListParams, CompanyPickerItem> = { of: base, like: listShape };

/** Gets one company picker item by its id. */
export const getCompanyPickerItem: Operation<{ id: number } & GetParams, CompanyPickerItem> = {
  of: base,
  like: getShape,
};

/**
 * Creates a company picker item and returns it. A company a member has set aside in the company or vendor picker of the
 * web application, to choose it quickly.
 */
export const createCompanyPickerItem: Operation<CompanyPickerItemCreate, CompanyPickerItem> = {
  of: base,
  like: createShape,
};

/** Deletes one company picker item for good. */
export const deleteCompanyPickerItem: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the company picker items that match the given conditions. */
export const countCompanyPickerItems: Operation<CountParams, Count> = { of: base, like: countShape };

/** Empties the picker of a member. */
export const clearCompanyPickerItems: Operation<ClearPickerRequest, void> = {
  of: base,
  name: "clear",
  path: "{collection}/clear",
  method: "POST",
  body: { as: json },
  returns: none,
};

/** A company a member has set aside in the company or vendor picker of the web application, to choose it quickly. */
export interface CompanyPickerItemsResource {
  /**
   * Lists company picker items. A company a member has set aside in the company or vendor picker of the web
   * application, to choose it quickly.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<CompanyPickerItem>;
  /** Gets one company picker item by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<CompanyPickerItem>;
  /**
   * Creates a company picker item and returns it. A company a member has set aside in the company or vendor picker of
   * the web application, to choose it quickly.
   */
  create(params: CompanyPickerItemCreate, options?: RequestOptions): Promise<CompanyPickerItem>;
  /** Deletes one company picker item for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the company picker items that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Empties the picker of a member. */
  clear(params?: ClearPickerRequest, options?: RequestOptions): Promise<void>;
}

/** What `client.companyPickerItems` is made from. */
export const companyPickerItemsResource: Resource<CompanyPickerItemsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, deleteShape, countShape, clearCompanyPickerItems],
};

/** The operations behind the tools of this resource. */
export const companyPickerItemsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_company_picker_items_clear: { operation: clearCompanyPickerItems },
  connect_wise_psa_company_picker_items_count: { operation: countCompanyPickerItems },
  create_a_connect_wise_psa_company_picker_item: { operation: createCompanyPickerItem },
  delete_a_connect_wise_psa_company_picker_item_by_id: { operation: deleteCompanyPickerItem },
  get_single_connect_wise_psa_company_picker_item_by_id: { operation: getCompanyPickerItem },
  list_all_connect_wise_psa_company_picker_items: { operation: listCompanyPickerItems },
};
