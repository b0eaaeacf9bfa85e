// @generated from definitions/connectwise-psa/resources/system/today-page-categories.yaml
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

const base: ResourceShape = {
  name: "today_page_categories",
  path: "/system/todayPageCategories",
  required: ["name", "sortOrder"],
};

/** Lists Today page categories. A heading on the start page (ConnectWise Today) under which links stand. */
export const listTodayPageCategories: Operation<ListParams, TodayPageCategory> = { of: base, like: listShape };

/** Gets one Today page category by its id. */
export const getTodayPageCategory: Operation<{ id: number } & GetParams, TodayPageCategory> = {
  of: base,
  like: getShape,
};

/**
 * Creates a Today page category and returns it. A heading on the start page (ConnectWise Today) under which links
 * stand.
 */
export const createTodayPageCategory: Operation<TodayPageCategoryCreate, TodayPageCategory> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one Today page category; the others stay as they are. */
export const updateTodayPageCategory: Operation<{ id: number } & TodayPageCategoryUpdate, TodayPageCategory> = {
  of: base,
  like: updateShape,
};

/** Replaces one Today page category whole; fields that are left out go back to their defaults. */
export const replaceTodayPageCategory: Operation<{ id: number } & TodayPageCategoryCreate, TodayPageCategory> = {
  of: base,
  like: replaceShape,
};

/** Deletes one Today page category for good. */
export const deleteTodayPageCategory: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the Today page categories that match the given conditions. */
export const countTodayPageCategories: Operation<CountParams, Count> = { of: base, like: countShape };

/** A heading on the start page (ConnectWise Today) under which links stand. */
export interface TodayPageCategoriesResource {
  /** Lists Today page categories. A heading on the start page (ConnectWise Today) under which links stand. */
  list(params?: ListParams, options?: RequestOptions): Pages<TodayPageCategory>;
  /** Gets one Today page category by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<TodayPageCategory>;
  /**
   * Creates a Today page category and returns it. A heading on the start page (ConnectWise Today) under which links
   * stand.
   */
  create(params: TodayPageCategoryCreate, options?: RequestOptions): Promise<TodayPageCategory>;
  /** Changes the given fields of one Today page category; the others stay as they are. */
  update(id: number, params: TodayPageCategoryUpdate, options?: RequestOptions): Promise<TodayPageCategory>;
  /** Replaces one Today page category whole; fields that are left out go back to their defaults. */
  replace(id: number, params: TodayPageCategoryCreate, options?: RequestOptions): Promise<TodayPageCategory>;
  /** Deletes one Today page category for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the Today page categories that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.todayPageCategories` is made from. */
export const todayPageCategoriesResource: Resource<TodayPageCategoriesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const todayPageCategoriesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_today_page_categories_count: { operation: countTodayPageCategories },
  create_a_connect_wise_psa_today_page_category: { operation: createTodayPageCategory },
  delete_a_connect_wise_psa_today_page_category_by_id: { operation: deleteTodayPageCategory },
  get_single_connect_wise_psa_today_page_category_by_id: { operation: getTodayPageCategory },
  list_all_connect_wise_psa_today_page_categories: { operation: listTodayPageCategories },
  replace_a_connect_wise_psa_today_page_category_by_id: { operation: replaceTodayPageCategory },
  update_a_connect_wise_psa_today_page_category_by_id: { operation: updateTodayPageCategory },
};
