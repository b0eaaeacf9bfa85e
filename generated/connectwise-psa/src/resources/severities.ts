// @generated from definitions/connectwise-psa/resources/service/severities.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { Severity, SeverityCreate, SeverityUpdate } from "../schemas/service/severity.js";
import { countShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

const base: ResourceShape = { name: "severities", path: "/service/severities", required: ["description"] };

/**
 * Lists severities. The levels of how badly a problem hurts the customer's work (Low, Medium, High), which set a
 * ticket's priority together with the impact.
 */
export const listSeverities: Operation<ListParams, Severity> = { of: base, like: listShape };

/** Gets one severity by its id. */
export const getSeverity: Operation<{ id: number } & GetParams, Severity> = { of: base, like: getShape };

/** Changes the given fields of one severity; the others stay as they are. */
export const updateSeverity: Operation<{ id: number } & SeverityUpdate, Severity> = { of: base, like: updateShape };

/** Replaces one severity whole; fields that are left out go back to their defaults. */
export const replaceSeverity: Operation<{ id: number } & SeverityCreate, Severity> = { of: base, like: replaceShape };

/** Counts the severities that match the given conditions. */
export const countSeverities: Operation<CountParams, Count> = { of: base, like: countShape };

/**
 * The levels of how badly a problem hurts the customer's work (Low, Medium, High), which set a ticket's priority
 * together with the impact.
 */
export interface SeveritiesResource {
  /**
   * Lists severities. The levels of how badly a problem hurts the customer's work (Low, Medium, High), which set a
   * ticket's priority together with the impact.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<Severity>;
  /** Gets one severity by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Severity>;
  /** Changes the given fields of one severity; the others stay as they are. */
  update(id: number, params: SeverityUpdate, options?: RequestOptions): Promise<Severity>;
  /** Replaces one severity whole; fields that are left out go back to their defaults. */
  replace(id: number, params: SeverityCreate, options?: RequestOptions): Promise<Severity>;
  /** Counts the severities that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.severities` is made from. */
export const severitiesResource: Resource<SeveritiesResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape, countShape],
};

/** The operations behind the tools of this resource. */
export const severitiesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_severities_count: { operation: countSeverities },
  get_single_connect_wise_psa_severity_by_id: { operation: getSeverity },
  list_all_connect_wise_psa_severities: { operation: listSeverities },
  replace_a_connect_wise_psa_severity_by_id: { operation: replaceSeverity },
  update_a_connect_wise_psa_severity_by_id: { operation: updateSeverity },
};
