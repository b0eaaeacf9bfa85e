// @generated from definitions/connectwise-psa/resources/finance/gl-mapped-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { MappedType } from "../schemas/finance/mapped-type.js";
import { countShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "gl_mapped_types", path: "/finance/glAccounts/mappedTypes" };

/**
 * Lists GL mapped types. A kind of record that general ledger accounts can be mapped to, such as a work role or an
 * expense type.
 */
export const listGlMappedTypes: Operation<ListParams, MappedType> = { of: base, like: listShape };

/** Counts the GL mapped types that match the given conditions. */
export const countGlMappedTypes: Operation<CountParams, Count> = { of: base, like: countShape };

/** A kind of record that general ledger accounts can be mapped to, such as a work role or an expense type. */
export interface GlMappedTypesResource {
  /**
   * Lists GL mapped types. A kind of record that general ledger accounts can be mapped to, such as a work role or an
   * expense type.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<MappedType>;
  /** Counts the GL mapped types that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.glMappedTypes` is made from. */
export const glMappedTypesResource: Resource<GlMappedTypesResource> = { of: base, operations: [listShape, countShape] };

/** The operations behind the tools of this resource. */
export const glMappedTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_gl_mapped_types_count: { operation: countGlMappedTypes },
  list_all_connect_wise_psa_gl_mapped_types: { operation: listGlMappedTypes },
};
