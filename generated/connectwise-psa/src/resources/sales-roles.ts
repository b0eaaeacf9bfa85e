// @generated from definitions/connectwise-psa/resources/sales/sales-roles.yaml
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
import type { Role, RoleCreate, RoleUpdate } from "../schemas/sales/role.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = { name: "sales_roles", path: "/sales/roles", required: ["name"] };

/**
 * Lists sales roles. A part a contact plays in a sale, such as decision maker or influencer. Opportunity contacts refer
 * to it.
 */
export const listSalesRoles: Operation<ListParams, Role> = { of: base, like: listShape };

/** Gets one sales role by its id. */
export const getSalesRole: Operation<{ id: number } & GetParams, Role> = { of: base, like: getShape };

/**
 * Creates a sales role and returns it. A part a contact plays in a sale, such as decision maker or influencer.
 * Opportunity contacts refer to it.
 */
export const createSalesRole: Operation<RoleCreate, Role> = { of: base, like: createShape };

/** Changes the given fields of one sales role; the others stay as they are. */
export const updateSalesRole: Operation<{ id: number } & RoleUpdate, Role> = { of: base, like: updateShape };

/** Replaces one sales role whole; fields that are left out go back to their defaults. */
export const replaceSalesRole: Operation<{ id: number } & RoleCreate, Role> = { of: base, like: replaceShape };

/** Deletes one sales role for good. */
export const deleteSalesRole: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the sales roles that match the given conditions. */
export const countSalesRoles: Operation<CountParams, Count> = { of: base, like: countShape };

/** A part a contact plays in a sale, such as decision maker or influencer. Opportunity contacts refer to it. */
export interface SalesRolesResource {
  /**
   * Lists sales roles. A part a contact plays in a sale, such as decision maker or influencer. Opportunity contacts
   * refer to it.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<Role>;
  /** Gets one sales role by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Role>;
  /**
   * Creates a sales role and returns it. A part a contact plays in a sale, such as decision maker or influencer.
   * Opportunity contacts refer to it.
   */
  create(params: RoleCreate, options?: RequestOptions): Promise<Role>;
  /** Changes the given fields of one sales role; the others stay as they are. */
  update(id: number, params: RoleUpdate, options?: RequestOptions): Promise<Role>;
  /** Replaces one sales role whole; fields that are left out go back to their defaults. */
  replace(id: number, params: RoleCreate, options?: RequestOptions): Promise<Role>;
  /** Deletes one sales role for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the sales roles that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.salesRoles` is made from. */
export const salesRolesResource: Resource<SalesRolesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const salesRolesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_sales_roles_count: { operation: countSalesRoles },
  create_a_connect_wise_psa_sales_role: { operation: createSalesRole },
  delete_a_connect_wise_psa_sales_role_by_id: { operation: deleteSalesRole },
  get_single_connect_wise_psa_sales_role_by_id: { operation: getSalesRole },
  list_all_connect_wise_psa_sales_roles: { operation: listSalesRoles },
  replace_a_connect_wise_psa_sales_role_by_id: { operation: replaceSalesRole },
  update_a_connect_wise_psa_sales_role_by_id: { operation: updateSalesRole },
};
