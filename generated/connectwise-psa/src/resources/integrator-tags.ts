// @generated from definitions/connectwise-psa/resources/system/integrator-tags.yaml
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
import type { IntegratorTag, IntegratorTagCreate, IntegratorTagUpdate } from "../schemas/system/integrator-tag.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = { name: "integrator_tags", path: "/system/integratorTags", required: ["text"] };

/** Lists integrator tags. A label an integration puts on records so that callbacks can be limited to them. */
export const listIntegratorTags: Operation<ListParams, IntegratorTag> = { of: base, like: listShape };

/** Gets one integrator tag by its id. */
export const getIntegratorTag: Operation<{ id: number } & GetParams, IntegratorTag> = { of: base, like: getShape };

/**
 * Creates an integrator tag and returns it. A label an integration puts on records so that callbacks can be limited to
 * them.
 */
export const createIntegratorTag: Operation<IntegratorTagCreate, IntegratorTag> = { of: base, like: createShape };

/** Changes the given fields of one integrator tag; the others stay as they are. */
export const updateIntegratorTag: Operation<{ id: number } & IntegratorTagUpdate, IntegratorTag> = {
  of: base,
  like: updateShape,
};

/** Replaces one integrator tag whole; fields that are left out go back to their defaults. */
export const replaceIntegratorTag: Operation<{ id: number } & IntegratorTagCreate, IntegratorTag> = {
  of: base,
  like: replaceShape,
};

/** Deletes one integrator tag for good. */
export const deleteIntegratorTag: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the integrator tags that match the given conditions. */
export const countIntegratorTags: Operation<CountParams, Count> = { of: base, like: countShape };

/** A label an integration puts on records so that callbacks can be limited to them. */
export interface IntegratorTagsResource {
  /** Lists integrator tags. A label an integration puts on records so that callbacks can be limited to them. */
  list(params?: ListParams, options?: RequestOptions): Pages<IntegratorTag>;
  /** Gets one integrator tag by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<IntegratorTag>;
  /**
   * Creates an integrator tag and returns it. A label an integration puts on records so that callbacks can be limited
   * to them.
   */
  create(params: IntegratorTagCreate, options?: RequestOptions): Promise<IntegratorTag>;
  /** Changes the given fields of one integrator tag; the others stay as they are. */
  update(id: number, params: IntegratorTagUpdate, options?: RequestOptions): Promise<IntegratorTag>;
  /** Replaces one integrator tag whole; fields that are left out go back to their defaults. */
  replace(id: number, params: IntegratorTagCreate, options?: RequestOptions): Promise<IntegratorTag>;
  /** Deletes one integrator tag for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the integrator tags that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.integratorTags` is made from. */
export const integratorTagsResource: Resource<IntegratorTagsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const integratorTagsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_integrator_tags_count: { operation: countIntegratorTags },
  create_a_connect_wise_psa_integrator_tag: { operation: createIntegratorTag },
  delete_a_connect_wise_psa_integrator_tag_by_id: { operation: deleteIntegratorTag },
  get_single_connect_wise_psa_integrator_tag_by_id: { operation: getIntegratorTag },
  list_all_connect_wise_psa_integrator_tags: { operation: listIntegratorTags },
  replace_a_connect_wise_psa_integrator_tag_by_id: { operation: replaceIntegratorTag },
  update_a_connect_wise_psa_integrator_tag_by_id: { operation: updateIntegratorTag },
};
