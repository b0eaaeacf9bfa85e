// @generated from definitions/connectwise-psa/resources/service/impacts.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { Impact, ImpactCreate, ImpactUpdate } from "../schemas/service/impact.js";
import { countShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

const base: ResourceShape = { name: "impacts", path: "/service/impacts", required: ["description"] };

/**
 * Lists impacts. The levels of how many people a problem touches (Low, Medium, High), which set a ticket's priority
 * together with the severity.
 */
export const listImpacts: Operation<ListParams, Impact> = { of: base, like: listShape };

/** Gets one impact by its id. */
export const getImpact: Operation<{ id: number } & GetParams, Impact> = { of: base, like: getShape };

/** Changes the given fields of one impact; the others stay as they are. */
export const updateImpact: Operation<{ id: number } & ImpactUpdate, Impact> = { of: base, like: updateShape };

/** Replaces one impact whole; fields that are left out go back to their defaults. */
export const replaceImpact: Operation<{ id: number } & ImpactCreate, Impact> = { of: base, like: replaceShape };

/** Counts the impacts that match the given conditions. */
export const countImpacts: Operation<CountParams, Count> = { of: base, like: countShape };

/**
 * The levels of how many people a problem touches (Low, Medium, High), which set a ticket's priority together with the
 * severity.
 */
export interface ImpactsResource {
  /**
   * Lists impacts. The levels of how many people a problem touches (Low, Medium, High), which set a ticket's priority
   * together with the severity.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<Impact>;
  /** Gets one impact by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Impact>;
  /** Changes the given fields of one impact; the others stay as they are. */
  update(id: number, params: ImpactUpdate, options?: RequestOptions): Promise<Impact>;
  /** Replaces one impact whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ImpactCreate, options?: RequestOptions): Promise<Impact>;
  /** Counts the impacts that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.impacts` is made from. */
export const impactsResource: Resource<ImpactsResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape, countShape],
};

/** The operations behind the tools of this resource. */
export const impactsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_impacts_count: { operation: countImpacts },
  get_single_connect_wise_psa_impact_by_id: { operation: getImpact },
  list_all_connect_wise_psa_impacts: { operation: listImpacts },
  replace_a_connect_wise_psa_impact_by_id: { operation: replaceImpact },
  update_a_connect_wise_psa_impact_by_id: { operation: updateImpact },
};
