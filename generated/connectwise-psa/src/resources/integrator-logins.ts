// @generated from definitions/connectwise-psa/resources/system/integrator-logins.yaml
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
  IntegratorLogin,
  IntegratorLoginCreate,
  IntegratorLoginUpdate,
} from "../schemas/system/integrator-login.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = { name: "integrator_logins", path: "/system/integratorlogins", required: ["username"] };

/**
 * Lists integrator logins. A login of the older kind for an integration, with the APIs it may call and the addresses it
 * is told of changes.
 */
export const listIntegratorLogins: Operation<ListParams, IntegratorLogin> = { of: base, like: listShape };

/** Gets one integrator login by its id. */
export const getIntegratorLogin: Operation<{ id: number } & GetParams, IntegratorLogin> = { of: base, like: getShape };

/**
 * Creates an integrator login and returns it. A login of the older kind for an integration, with the APIs it may call
 * and the addresses it is told of changes.
 */
export const createIntegratorLogin: Operation<IntegratorLoginCreate, IntegratorLogin> = { of: base, like: createShape };

/** Changes the given fields of one integrator login; the others stay as they are. */
export const updateIntegratorLogin: Operation<{ id: number } & IntegratorLoginUpdate, IntegratorLogin> = {
  of: base,
  like: updateShape,
};

/** Replaces one integrator login whole; fields that are left out go back to their defaults. */
export const replaceIntegratorLogin: Operation<{ id: number } & IntegratorLoginCreate, IntegratorLogin> = {
  of: base,
  like: replaceShape,
};

/** Deletes one integrator login for good. */
export const deleteIntegratorLogin: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the integrator logins that match the given conditions. */
export const countIntegratorLogins: Operation<CountParams, Count> = { of: base, like: countShape };

/** A login of the older kind for an integration, with the APIs it may call and the addresses it is told of changes. */
export interface IntegratorLoginsResource {
  /**
   * Lists integrator logins. A login of the older kind for an integration, with the APIs it may call and the addresses
   * it is told of changes.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<IntegratorLogin>;
  /** Gets one integrator login by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<IntegratorLogin>;
  /**
   * Creates an integrator login and returns it. A login of the older kind for an integration, with the APIs it may call
   * and the addresses it is told of changes.
   */
  create(params: IntegratorLoginCreate, options?: RequestOptions): Promise<IntegratorLogin>;
  /** Changes the given fields of one integrator login; the others stay as they are. */
  update(id: number, params: IntegratorLoginUpdate, options?: RequestOptions): Promise<IntegratorLogin>;
  /** Replaces one integrator login whole; fields that are left out go back to their defaults. */
  replace(id: number, params: IntegratorLoginCreate, options?: RequestOptions): Promise<IntegratorLogin>;
  /** Deletes one integrator login for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the integrator logins that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.integratorLogins` is made from. */
export const integratorLoginsResource: Resource<IntegratorLoginsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const integratorLoginsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_integrator_logins_count: { operation: countIntegratorLogins },
  create_a_connect_wise_psa_integrator_login: { operation: createIntegratorLogin },
  delete_a_connect_wise_psa_integrator_login_by_id: { operation: deleteIntegratorLogin },
  get_single_connect_wise_psa_integrator_login_by_id: { operation: getIntegratorLogin },
  list_all_connect_wise_psa_integrator_logins: { operation: listIntegratorLogins },
  replace_a_connect_wise_psa_integrator_login_by_id: { operation: replaceIntegratorLogin, json: "record" },
  update_a_connect_wise_psa_integrator_login_by_id: { operation: updateIntegratorLogin },
};
