// @generated from definitions/connectwise-psa/resources/finance/accounting-package-setups.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  AccountingPackageSetup,
  AccountingPackageSetupCreate,
  AccountingPackageSetupUpdate,
} from "../schemas/finance/accounting-package-setup.js";
import { countShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

const base: ResourceShape = {
  name: "accounting_package_setups",
  path: "/finance/accountingPackageSetup",
  required: ["accountingPackage"],
};

/** Lists accounting package setups. What is sent to the accounting package and in how much detail. */
export const listAccountingPackageSetups: Operation<ListParams, AccountingPackageSetup> = { of: base, like: listShape };

/** Gets one accounting package setup by its id. */
export const getAccountingPackageSetup: Operation<{ id: number } & GetParams, AccountingPackageSetup> = {
  of: base,
  like: getShape,
};

/** Changes the given fields of one accounting package setup; the others stay as they are. */
export const updateAccountingPackageSetup: Operation<
  { id: number } & AccountingPackageSetupUpdate,
  AccountingPackageSetup
> = { of: base, like: updateShape };

/** Replaces one accounting package setup whole; fields that are left out go back to their defaults. */
export const replaceAccountingPackageSetup: Operation<
  { id: number } & AccountingPackageSetupCreate,
  AccountingPackageSetup
> = { of: base, like: replaceShape };

/** Counts the accounting package setups that match the given conditions. */
export const countAccountingPackageSetups: Operation<CountParams, Count> = { of: base, like: countShape };

/** What is sent to the accounting package and in how much detail. */
export interface AccountingPackageSetupsResource {
  /** Lists accounting package setups. What is sent to the accounting package and in how much detail. */
  list(params?: ListParams, options?: RequestOptions): Pages<AccountingPackageSetup>;
  /** Gets one accounting package setup by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<AccountingPackageSetup>;
  /** Changes the given fields of one accounting package setup; the others stay as they are. */
  update(id: number, params: AccountingPackageSetupUpdate, options?: RequestOptions): Promise<AccountingPackageSetup>;
  /** Replaces one accounting package setup whole; fields that are left out go back to their defaults. */
  replace(id: number, params: AccountingPackageSetupCreate, options?: RequestOptions): Promise<AccountingPackageSetup>;
  /** Counts the accounting package setups that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.accountingPackageSetups` is made from. */
export const accountingPackageSetupsResource: Resource<AccountingPackageSetupsResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape, countShape],
};

/** The operations behind the tools of this resource. */
export const accountingPackageSetupsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_accounting_package_setups_count: { operation: countAccountingPackageSetups },
  get_single_connect_wise_psa_accounting_package_setup_by_id: { operation: getAccountingPackageSetup },
  list_all_connect_wise_psa_accounting_package_setups: { operation: listAccountingPackageSetups },
  replace_a_connect_wise_psa_accounting_package_setup_by_id: {
    operation: replaceAccountingPackageSetup,
    json: "record",
  },
  update_a_connect_wise_psa_accounting_package_setup_by_id: { operation: updateAccountingPackageSetup },
};
