// @generated from definitions/connectwise-psa/resources/system/today-page-categories.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  TodayPageCategory,
  TodayPageCategoryCreate,
  TodayPageCategoryUpdate,
} from "../schemas/system/today-page-category.js";
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
 * Lists today page categories, one page at a time.
 */
export const listTodayPageCategories: Operation<ListParams, TodayPageCategory> = {
  like: listShape,
  id: "today_page_categories.list",
  path: "/system/todayPageCategories",
};

/**
 * Gets one today page category by its id.
 */
export const getTodayPageCategory: Operation<{ id: number } & GetParams, TodayPageCategory> = {
  like: getShape,
  id: "today_page_categories.get",
  path: "/system/todayPageCategories/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a today page category and returns it.
 */
export const createTodayPageCategory: Operation<TodayPageCategoryCreate, TodayPageCategory> = {
  like: createShape,
  id: "today_page_categories.create",
  path: "/system/todayPageCategories",
  required: ["name", "sortOrder"],
};

/**
 * Changes the given fields of one today page category; the others stay as they are.
 */
export const updateTodayPageCategory: Operation<{ id: number } & TodayPageCategoryUpdate, TodayPageCategory> = {
  like: updateShape,
  id: "today_page_categories.update",
  path: "/system/todayPageCategories/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one today page category whole; fields that are left out go back to their defaults.
 */
export const replaceTodayPageCategory: Operation<{ id: number } & TodayPageCategoryCreate, TodayPageCategory> = {
  like: replaceShape,
  id: "today_page_categories.replace",
  path: "/system/todayPageCategories/{id}",
  ids: { id: "integer" },
  required: ["name", "sortOrder"],
};

/**
 * Deletes one today page category for good.
 */
export const deleteTodayPageCategory: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "today_page_categories.delete",
  path: "/system/todayPageCategories/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the today page categories that match the given conditions.
 */
export const countTodayPageCategories: Operation<CountParams, Count> = {
  like: countShape,
  id: "today_page_categories.count",
  path: "/system/todayPageCategories/count",
};

/**
 * A heading on the start page (ConnectWise Today) under which links stand.
 */
export class TodayPageCategoriesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists today page categories, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<TodayPageCategory> {
    return this.#client.pages(listTodayPageCategories, params, options);
  }

  /**
   * Gets one today page category by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<TodayPageCategory> {
    return this.#client.call(getTodayPageCategory, { ...params, id }, options);
  }

  /**
   * Creates a today page category and returns it.
   */
  create(params: TodayPageCategoryCreate, options?: RequestOptions): Promise<TodayPageCategory> {
    return this.#client.call(createTodayPageCategory, params, options);
  }

  /**
   * Changes the given fields of one today page category; the others stay as they are.
   */
  update(id: number, params: TodayPageCategoryUpdate, options?: RequestOptions): Promise<TodayPageCategory> {
    return this.#client.call(updateTodayPageCategory, { ...params, id }, options);
  }

  /**
   * Replaces one today page category whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: TodayPageCategoryCreate, options?: RequestOptions): Promise<TodayPageCategory> {
    return this.#client.call(replaceTodayPageCategory, { ...params, id }, options);
  }

  /**
   * Deletes one today page category for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteTodayPageCategory, { ...params, id }, options);
  }

  /**
   * Counts the today page categories that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countTodayPageCategories, params, options);
  }
}
