// @generated from definitions/atomicwork/resources/access-management/iga-grants.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type {
  IgaGrant,
  IgaGrantChanges,
  IgaGrantEvent,
  IgaGrantFilter,
  IgaGrantInput,
  IgaGrantRevocation,
} from "../schemas/access-management/iga.js";
import { comma, expression, integer, json, many, text, wholeBody } from "@toolwright/runtime";
import { createShape, pagesPaging, tokensPaging, updateShape } from "../conventions.js";

export interface ListIgaGrantsParams extends ListParams {
  /** Text to look for in grants, entitlements and users. */
  search_key?: string;
  /** Only grants of entitlements of this app. */
  app_id?: number;
  /** Key (UUID) of a policy; only grants made under it. */
  policy_id?: string;
  /** Only grants with these ids. */
  ids?: number[];
  /** Order of the grants. */
  sort_order?:
    | "CREATED_AT_ASC"
    | "CREATED_AT_DESC"
    | "UPDATED_AT_ASC"
    | "UPDATED_AT_DESC"
    | "NAME_ASC"
    | "NAME_DESC"
    | "PUBLISHED_DESC"
    | "UNPUBLISHED_DESC"
    | "EXPIRES_AT_ASC"
    | "EXPIRES_AT_DESC"
    | "GRANTED_AT_ASC"
    | "GRANTED_AT_DESC";
  /** Page to start on; a page token takes its place. Default `1`. */
  page?: number;
  /** Where to go on: the cursor of the page before. Leave it out for the first page. */
  next_page_token?: string;
  /** Conditions that must all hold, or none for everything. */
  filters?: IgaGrantFilter[];
}

export interface HistoryIgaGrantsParams {
  /** Order of the events; newest first unless said otherwise. Default `CREATED_AT_DESC`. */
  sort_order?: "CREATED_AT_ASC" | "CREATED_AT_DESC" | "UPDATED_AT_ASC" | "UPDATED_AT_DESC";
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 100, 25 when not given. */
  per_page?: number;
}

const base: ResourceShape = {
  name: "iga_grants",
  path: "/iga/grants",
  required: ["user_id", "entitlement_id"],
  dates: ["granted_at"],
};

/** Searches the access grants of the organization. */
export const listIgaGrants: Operation<ListIgaGrantsParams, IgaGrant> = {
  of: base,
  name: "list",
  path: "{collection}/list",
  method: "POST",
  query: {
    search_key: text,
    app_id: integer,
    policy_id: text,
    ids: comma,
    sort_order: expression,
    page: integer,
    next_page_token: text,
    per_page: integer,
  },
  body: { as: wholeBody, name: "filters", empty: [] },
  paging: tokensPaging,
  envelope: "data",
  idempotent: true,
  returns: many,
};

/** Gives a person access (an entitlement, such as a role) at once, without asking anyone for approval. */
export const createIgaGrant: Operation<IgaGrantInput, IgaGrant> = { of: base, like: createShape };

/** Corrects the record of an access grant: its status, policy, grantor or date. */
export const updateIgaGrant: Operation<{ id: number } & IgaGrantChanges, IgaGrant> = {
  of: base,
  like: updateShape,
  method: "PUT",
};

/** Takes an access grant away from a person. */
export const revokeIgaGrants: Operation<{ id: number } & IgaGrantRevocation, IgaGrant> = {
  of: base,
  name: "revoke",
  path: "{item}/revoke",
  method: "POST",
  body: { as: json },
};

/** Lists what happened to one access grant: granted, extended, revoked or expired, by whom and when. */
export const historyIgaGrants: Operation<{ id: number } & HistoryIgaGrantsParams, IgaGrantEvent> = {
  of: base,
  name: "history",
  path: "{item}/history",
  method: "GET",
  query: { sort_order: expression, page: integer, per_page: integer },
  paging: pagesPaging,
  defaults: { page: 1 },
  envelope: "data",
  returns: many,
};

/** An access somebody has, with since when, until when and by which policy. */
export interface IgaGrantsResource {
  /**
   * Searches the access grants of the organization.
   *
   * @example
   * await client.igaGrants.list({
   *   filters: [
   *     { attribute: "user", operator: "IS_ANY_OF", values: [{ value: 4021 }] },
   *     { attribute: "status", operator: "IS_ANY_OF", values: [{ value: "ACTIVE" }] },
   *   ],
   * });
   */
  list(params?: ListIgaGrantsParams, options?: RequestOptions): Pages<IgaGrant>;
  /**
   * Gives a person access (an entitlement, such as a role) at once, without asking anyone for approval.
   *
   * @example
   * await client.igaGrants.create({ user_id: 4021, entitlement_id: 910 });
   */
  create(params: IgaGrantInput, options?: RequestOptions): Promise<IgaGrant>;
  /**
   * Corrects the record of an access grant: its status, policy, grantor or date.
   *
   * @example
   * await client.igaGrants.update(7001, { granted_by: 4007, granted_at: "2026-06-01T08:00:00Z" });
   */
  update(id: number, params?: IgaGrantChanges, options?: RequestOptions): Promise<IgaGrant>;
  /**
   * Takes an access grant away from a person.
   *
   * @example
   * await client.igaGrants.revoke(7001, {
   *   reason: "Left the company on June 30.",
   *   skip_deprovisioning: false,
   * });
   */
  revoke(id: number, params?: IgaGrantRevocation, options?: RequestOptions): Promise<IgaGrant>;
  /**
   * Lists what happened to one access grant: granted, extended, revoked or expired, by whom and when.
   *
   * @example
   * await client.igaGrants.history(7001, { sort_order: "CREATED_AT_ASC" });
   */
  history(id: number, params?: HistoryIgaGrantsParams, options?: RequestOptions): Pages<IgaGrantEvent>;
}

/** What `client.igaGrants` is made from. */
export const igaGrantsResource: Resource<IgaGrantsResource> = {
  of: base,
  operations: [listIgaGrants, createShape, updateIgaGrant, revokeIgaGrants, historyIgaGrants],
};

/** The operations behind the tools of this resource. */
export const igaGrantsTools: Readonly<Record<string, ToolBinding>> = {
  create_a_atomicwork_iga_grant: { operation: createIgaGrant },
  list_all_atomicwork_iga_grant_history: { operation: historyIgaGrants },
  list_all_atomicwork_iga_grants: { operation: listIgaGrants },
  atomicwork_iga_grants_revoke: { operation: revokeIgaGrants },
  update_a_atomicwork_iga_grant_by_id: { operation: updateIgaGrant },
};
