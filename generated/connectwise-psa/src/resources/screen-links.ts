// @generated from definitions/connectwise-psa/resources/system/screen-links.yaml
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
import type { Link, LinkCreate, LinkUpdate } from "../schemas/system/link.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = { name: "screen_links", path: "/system/links", required: ["name"] };

/**
 * Lists screen links. A custom link on a screen, such as one from the company to an outside tool, with values of the
 * record in the address.
 */
export const listScreenLinks: Operation<ListParams, Link> = { of: base, like: listShape };

/** Gets one screen link by its id. */
export const getScreenLink: Operation<{ id: number } & GetParams, Link> = { of: base, like: getShape };

/**
 * Creates a screen link and returns it. A custom link on a screen, such as one from the company to an outside tool,
 * with values of the record in the address.
 */
export const createScreenLink: Operation<LinkCreate, Link> = { of: base, like: createShape };

/** Changes the given fields of one screen link; the others stay as they are. */
export const updateScreenLink: Operation<{ id: number } & LinkUpdate, Link> = { of: base, like: updateShape };

/** Replaces one screen link whole; fields that are left out go back to their defaults. */
export const replaceScreenLink: Operation<{ id: number } & LinkCreate, Link> = { of: base, like: replaceShape };

/** Deletes one screen link for good. */
export const deleteScreenLink: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the screen links that match the given conditions. */
export const countScreenLinks: Operation<CountParams, Count> = { of: base, like: countShape };

/**
 * A custom link on a screen, such as one from the company to an outside tool, with values of the record in the address.
 */
export interface ScreenLinksResource {
  /**
   * Lists screen links. A custom link on a screen, such as one from the company to an outside tool, with values of the
   * record in the address.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<Link>;
  /** Gets one screen link by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Link>;
  /**
   * Creates a screen link and returns it. A custom link on a screen, such as one from the company to an outside tool,
   * with values of the record in the address.
   */
  create(params: LinkCreate, options?: RequestOptions): Promise<Link>;
  /** Changes the given fields of one screen link; the others stay as they are. */
  update(id: number, params: LinkUpdate, options?: RequestOptions): Promise<Link>;
  /** Replaces one screen link whole; fields that are left out go back to their defaults. */
  replace(id: number, params: LinkCreate, options?: RequestOptions): Promise<Link>;
  /** Deletes one screen link for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the screen links that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.screenLinks` is made from. */
export const screenLinksResource: Resource<ScreenLinksResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const screenLinksTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_screen_links_count: { operation: countScreenLinks },
  create_a_connect_wise_psa_screen_link: { operation: createScreenLink },
  delete_a_connect_wise_psa_screen_link_by_id: { operation: deleteScreenLink },
  get_single_connect_wise_psa_screen_link_by_id: { operation: getScreenLink },
  list_all_connect_wise_psa_screen_links: { operation: listScreenLinks },
  replace_a_connect_wise_psa_screen_link_by_id: { operation: replaceScreenLink },
  update_a_connect_wise_psa_screen_link_by_id: { operation: updateScreenLink },
};
