// @generated from definitions/connectwise-psa/resources/finance/accounting-packages.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { AccountingPackage } from "../schemas/finance/accounting-package.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "accounting_packages", path: "/finance/accountingPackages" };

/** Lists accounting packages. An accounting program that batches can be made for, such as QuickBooks. */
export const listAccountingPackages: Operation<ListParams, AccountingPackage> = { of: base, like: listShape };

/** Gets one accounting package by its id. */
export const getAccountingPackage: Operation<{ id: number } & GetParams, AccountingPackage> = {
  of: base,
  like: getShape,
};

/** Counts the accounting packages that match the given conditions. */
export const countAccountingPackages: Operation<CountParams, Count> = { of: base, like: countShape };

/** An accounting program that batches can be made for, such as QuickBooks. */
export interface AccountingPackagesResource {
  /** Lists accounting packages. An accounting program that batches can be made for, such as QuickBooks. */
  list(params?: ListParams, options?: RequestOptions): Pages<AccountingPackage>;
  /** Gets one accounting package by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<AccountingPackage>;
  /** Counts the accounting packages that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.accountingPackages` is made from. */
export const accountingPackagesResource: Resource<AccountingPackagesResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const accountingPackagesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_accounting_packages_count: { operation: countAccountingPackages },
  get_single_connect_wise_psa_accounting_package_by_id: { operation: getAccountingPackage },
  list_all_connect_wise_psa_accounting_packages: { operation: listAccountingPackages },
};
