// @generated from definitions/connectwise-psa/resources/system/today-page-links.yaml
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
import type { TodayPageLink, TodayPageLinkCreate, TodayPageLinkUpdate } from "../schemas/system/today-page-link.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = { name: "today_page_links", path: "/system/todayPagelinks" };

/** Lists Today page links. A link on the start page (ConnectWise Today). */
export const listTodayPageLinks: Operation<ListParams, TodayPageLink> = { of: base, like: listShape };

/** Gets one Today page link by its id. */
export const getTodayPageLink: Operation<{ id: number } & GetParams, TodayPageLink> = { of: base, like: getShape };

/** Creates a Today page link and returns it. A link on the start page (ConnectWise Today). */
export const createTodayPageLink: Operation<TodayPageLinkCreate, TodayPageLink> = { of: base, like: createShape };

/** Changes the given fields of one Today page link; the others stay as they are. */
export const updateTodayPageLink: Operation<{ id: number } & TodayPageLinkUpdate, TodayPageLink> = {
  of: base,
  like: updateShape,
};

/** Replaces one Today page link whole; fields that are left out go back to their defaults. */
export const replaceTodayPageLink: Operation<{ id: number } & TodayPageLinkCreate, TodayPageLink> = {
  of: base,
  like: replaceShape,
};

/** Deletes one Today page link for good. */
export const deleteTodayPageLink: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the Today page links that match the given conditions. */
export const countTodayPageLinks: Operation<CountParams, Count> = { of: base, like: countShape };

/** A link on the start page (ConnectWise Today). */
export interface TodayPageLinksResource {
  /** Lists Today page links. A link on the start page (ConnectWise Today). */
  list(params?: ListParams, options?: RequestOptions): Pages<TodayPageLink>;
  /** Gets one Today page link by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<TodayPageLink>;
  /** Creates a Today page link and returns it. A link on the start page (ConnectWise Today). */
  create(params?: TodayPageLinkCreate, options?: RequestOptions): Promise<TodayPageLink>;
  /** Changes the given fields of one Today page link; the others stay as they are. */
  update(id: number, params: TodayPageLinkUpdate, options?: RequestOptions): Promise<TodayPageLink>;
  /** Replaces one Today page link whole; fields that are left out go back to their defaults. */
  replace(id: number, params?: TodayPageLinkCreate, options?: RequestOptions): Promise<TodayPageLink>;
  /** Deletes one Today page link for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the Today page links that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.todayPageLinks` is made from. */
export const todayPageLinksResource: Resource<TodayPageLinksResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const todayPageLinksTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_today_page_links_count: { operation: countTodayPageLinks },
  create_a_connect_wise_psa_today_page_link: { operation: createTodayPageLink },
  delete_a_connect_wise_psa_today_page_link_by_id: { operation: deleteTodayPageLink },
  get_single_connect_wise_psa_today_page_link_by_id: { operation: getTodayPageLink },
  list_all_connect_wise_psa_today_page_links: { operation: listTodayPageLinks },
  replace_a_connect_wise_psa_today_page_link_by_id: { operation: replaceTodayPageLink },
  update_a_connect_wise_psa_today_page_link_by_id: { operation: updateTodayPageLink },
};
