// @generated from definitions/atomicwork/resources/access-management/iga-entitlements.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { IgaEntitlement, IgaEntitlementInput } from "../schemas/access-management/iga.js";
import { expression, integer, text } from "@toolwright/runtime";
import { createShape, listShape } from "../conventions.js";

export interface ListIgaEntitlementsParams extends ListParams {
  /** Only entitlements of this app. */
  app_id?: number;
  /** Part of the entitlement's name, e.g. `admins`. */
  search_key?: string;
  /** Kind of entitlement to return. GROUP: membership of a group; ROLE: role in an app. */
  type?: "GROUP" | "ROLE";
  /** Stage of the entitlements to return. PUBLISHED: can be granted; DRAFT: cannot be granted yet. */
  status?: "PUBLISHED" | "DRAFT";
}

const base: ResourceShape = { name: "iga_entitlements", path: "/iga/entitlements", required: ["name", "app_id"] };

/**
 * Lists the entitlements that can be granted. One right that an app can give, such as membership of a group or a role.
 */
export const listIgaEntitlements: Operation<ListIgaEntitlementsParams, IgaEntitlement> = {
  of: base,
  like: listShape,
  query: { app_id: integer, search_key: text, type: expression, status: expression, page: integer, per_page: integer },
};

/** Adds an entitlement to an app. */
export const createIgaEntitlement: Operation<IgaEntitlementInput, IgaEntitlement> = { of: base, like: createShape };

/** One right that an app can give, such as membership of a group or a role. */
export interface IgaEntitlementsResource {
  /**
   * Lists the entitlements that can be granted. One right that an app can give, such as membership of a group or a
   * role.
   *
   * @example
   * await client.igaEntitlements.list({ app_id: 42, status: "PUBLISHED" });
   */
  list(params?: ListIgaEntitlementsParams, options?: RequestOptions): Pages<IgaEntitlement>;
  /**
   * Adds an entitlement to an app.
   *
   * @example
   * await client.igaEntitlements.create({
   *   name: "GitHub developers",
   *   app_id: 42,
   *   provisioning_config: {
   *     provider: "OKTA",
   *     type: "OKTA_GROUP_PROVISIONING",
   *     value: { value: "00g1ab2cd", label: "GitHub developers" },
   *   },
   * });
   */
  create(params: IgaEntitlementInput, options?: RequestOptions): Promise<IgaEntitlement>;
}

/** What `client.igaEntitlements` is made from. */
export const igaEntitlementsResource: Resource<IgaEntitlementsResource> = {
  of: base,
  operations: [listIgaEntitlements, createShape],
};

/** The operations behind the tools of this resource. */
export const igaEntitlementsTools: Readonly<Record<string, ToolBinding>> = {
  create_a_atomicwork_iga_entitlement: { operation: createIgaEntitlement },
  list_all_atomicwork_iga_entitlements: { operation: listIgaEntitlements },
};
