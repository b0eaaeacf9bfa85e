// @generated from definitions/connectwise-psa/resources/finance/gl-accounts.yaml
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
import type { GLAccount, GLAccountCreate, GLAccountUpdate } from "../schemas/finance/gl-account.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = {
  name: "gl_accounts",
  path: "/finance/glAccounts",
  required: ["glType", "mappedType", "mappedRecord"],
};

/**
 * Lists GL accounts. A mapping of one kind of transaction, for one record such as a work role or a product, to a
 * general ledger account.
 */
export const listGlAccounts: Operation<ListParams, GLAccount> = { of: base, like: listShape };

/** Gets one GL account by its id. */
export const getGlAccount: Operation<{ id: number } & GetParams, GLAccount> = { of: base, like: getShape };

/**
 * Creates a GL account and returns it. A mapping of one kind of transaction, for one record such as a work role or a
 * product, to a general ledger account.
 */
export const createGlAccount: Operation<GLAccountCreate, GLAccount> = { of: base, like: createShape };

/** Changes the given fields of one GL account; the others stay as they are. */
export const updateGlAccount: Operation<{ id: number } & GLAccountUpdate, GLAccount> = { of: base, like: updateShape };

/** Replaces one GL account whole; fields that are left out go back to their defaults. */
export const replaceGlAccount: Operation<{ id: number } & GLAccountCreate, GLAccount> = {
  of: base,
  like: replaceShape,
};

/** Deletes one GL account for good. */
export const deleteGlAccount: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the GL accounts that match the given conditions. */
export const countGlAccounts: Operation<CountParams, Count> = { of: base, like: countShape };

/**
 * A mapping of one kind of transaction, for one record such as a work role or a product, to a general ledger account.
 */
export interface GlAccountsResource {
  /**
   * Lists GL accounts. A mapping of one kind of transaction, for one record such as a work role or a product, to a
   * general ledger account.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<GLAccount>;
  /** Gets one GL account by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<GLAccount>;
  /**
   * Creates a GL account and returns it. A mapping of one kind of transaction, for one record such as a work role or a
   * product, to a general ledger account.
   */
  create(params: GLAccountCreate, options?: RequestOptions): Promise<GLAccount>;
  /** Changes the given fields of one GL account; the others stay as they are. */
  update(id: number, params: GLAccountUpdate, options?: RequestOptions): Promise<GLAccount>;
  /** Replaces one GL account whole; fields that are left out go back to their defaults. */
  replace(id: number, params: GLAccountCreate, options?: RequestOptions): Promise<GLAccount>;
  /** Deletes one GL account for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the GL accounts that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.glAccounts` is made from. */
export const glAccountsResource: Resource<GlAccountsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const glAccountsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_gl_accounts_count: { operation: countGlAccounts },
  create_a_connect_wise_psa_gl_account: { operation: createGlAccount },
  delete_a_connect_wise_psa_gl_account_by_id: { operation: deleteGlAccount },
  get_single_connect_wise_psa_gl_account_by_id: { operation: getGlAccount },
  list_all_connect_wise_psa_gl_accounts: { operation: listGlAccounts },
  replace_a_connect_wise_psa_gl_account_by_id: { operation: replaceGlAccount, json: "record" },
  update_a_connect_wise_psa_gl_account_by_id: { operation: updateGlAccount },
};
