// @generated from definitions/connectwise-psa/resources/system/today-page-links.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
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

/**
 * Lists today page links, one page at a time.
 */
export const listTodayPageLinks: Operation<ListParams, TodayPageLink> = {
  like: listShape,
  id: "today_page_links.list",
  path: "/system/todayPagelinks",
};

/**
 * Gets one today page link by its id.
 */
export const getTodayPageLink: Operation<{ id: number } & GetParams, TodayPageLink> = {
  like: getShape,
  id: "today_page_links.get",
  path: "/system/todayPagelinks/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a today page link and returns it.
 */
export const createTodayPageLink: Operation<TodayPageLinkCreate, TodayPageLink> = {
  like: createShape,
  id: "today_page_links.create",
  path: "/system/todayPagelinks",
};

/**
 * Changes the given fields of one today page link; the others stay as they are.
 */
export const updateTodayPageLink: Operation<{ id: number } & TodayPageLinkUpdate, TodayPageLink> = {
  like: updateShape,
  id: "today_page_links.update",
  path: "/system/todayPagelinks/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one today page link whole; fields that are left out go back to their defaults.
 */
export const replaceTodayPageLink: Operation<{ id: number } & TodayPageLinkCreate, TodayPageLink> = {
  like: replaceShape,
  id: "today_page_links.replace",
  path: "/system/todayPagelinks/{id}",
  ids: { id: "integer" },
};

/**
 * Deletes one today page link for good.
 */
export const deleteTodayPageLink: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "today_page_links.delete",
  path: "/system/todayPagelinks/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the today page links that match the given conditions.
 */
export const countTodayPageLinks: Operation<CountParams, Count> = {
  like: countShape,
  id: "today_page_links.count",
  path: "/system/todayPagelinks/count",
};

/**
 * A link on the start page (ConnectWise Today).
 */
export class TodayPageLinksResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists today page links, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<TodayPageLink> {
    return this.#client.pages(listTodayPageLinks, params, options);
  }

  /**
   * Gets one today page link by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<TodayPageLink> {
    return this.#client.call(getTodayPageLink, { ...params, id }, options);
  }

  /**
   * Creates a today page link and returns it.
   */
  create(params: TodayPageLinkCreate = {}, options?: RequestOptions): Promise<TodayPageLink> {
    return this.#client.call(createTodayPageLink, params, options);
  }

  /**
   * Changes the given fields of one today page link; the others stay as they are.
   */
  update(id: number, params: TodayPageLinkUpdate, options?: RequestOptions): Promise<TodayPageLink> {
    return this.#client.call(updateTodayPageLink, { ...params, id }, options);
  }

  /**
   * Replaces one today page link whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: TodayPageLinkCreate = {}, options?: RequestOptions): Promise<TodayPageLink> {
    return this.#client.call(replaceTodayPageLink, { ...params, id }, options);
  }

  /**
   * Deletes one today page link for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteTodayPageLink, { ...params, id }, options);
  }

  /**
   * Counts the today page links that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countTodayPageLinks, params, options);
  }
}
