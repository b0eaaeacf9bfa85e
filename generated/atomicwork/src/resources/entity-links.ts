// @generated from definitions/atomicwork/resources/entities/entity-links.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { EntityLink, EntityLinksInput } from "../schemas/entities/entity-link.js";
import type { EntityType } from "../schemas/forms/field.js";
import { integer, many, segment, text } from "@toolwright/runtime";
import { createShape, shortPagesPaging } from "../conventions.js";

export interface ListEntityLinksParams extends ListParams {
  /** Kind of the record, e.g. REQUEST or CHANGE. */
  entity_type: EntityType;
  /** Display id of the record, e.g. `REQ-123` or `CHG-45`. */
  display_id: string;
  /** Only links of this relation, e.g. `implicit_causes`. */
  reference_key?: string;
  /** Display id or title to look for. */
  search_key?: string;
  /** Items in a page; at most 100, 10 when not given. */
  per_page?: number;
}

export interface CreateEntityLinkParams extends EntityLinksInput {
  /** Kind of the record, e.g. REQUEST or CHANGE. */
  entity_type: EntityType;
  /** Display id of the record, e.g. `REQ-123` or `CHG-45`. */
  display_id: string;
}

const base: ResourceShape = {
  name: "entity_links",
  path: "/entities/{entity_type}/{display_id}/links",
  required: ["reference_key", "entities"],
};

/** Lists the records that a record is linked (tied) to. */
export const listEntityLinks: Operation<ListEntityLinksParams, EntityLink> = {
  of: base,
  name: "list",
  path: "{collection}",
  method: "GET",
  query: { reference_key: text, search_key: text, page: integer, per_page: integer },
  paging: shortPagesPaging,
  envelope: "data",
  returns: many,
  ids: { entity_type: segment, display_id: segment },
};

/** Links a record to others. */
export const createEntityLink: Operation<CreateEntityLinkParams, EntityLink> = {
  of: base,
  like: createShape,
  returns: many,
  ids: { entity_type: segment, display_id: segment },
};

/** Links between requests, problems, changes and assets, such as which problem causes which incidents. */
export interface EntityLinksResource {
  /**
   * Lists the records that a record is linked (tied) to.
   *
   * @example
   * await client.entityLinks.list({ entity_type: "PROBLEM", display_id: "PRB-7" });
   */
  list(params: ListEntityLinksParams, options?: RequestOptions): Pages<EntityLink>;
  /**
   * Links a record to others.
   *
   * @example
   * await client.entityLinks.create({
   *   entity_type: "PROBLEM",
   *   display_id: "PRB-7",
   *   reference_key: "causes",
   *   entities: [{ entity_type: "INCIDENT", display_ids: ["INC-31", "INC-32"] }],
   * });
   */
  create(params: CreateEntityLinkParams, options?: RequestOptions): Pages<EntityLink>;
}

/** What `client.entityLinks` is made from. */
export const entityLinksResource: Resource<EntityLinksResource> = {
  of: base,
  operations: [listEntityLinks, createEntityLink],
};

/** The operations behind the tools of this resource. */
export const entityLinksTools: Readonly<Record<string, ToolBinding>> = {
  create_a_atomicwork_entity_link: { operation: createEntityLink },
  list_all_atomicwork_entity_links: { operation: listEntityLinks },
};
