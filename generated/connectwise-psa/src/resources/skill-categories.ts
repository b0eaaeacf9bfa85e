// @generated from definitions/connectwise-psa/resources/system/skill-categories.yaml
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
import type { SkillCategory, SkillCategoryCreate, SkillCategoryUpdate } from "../schemas/system/skill-category.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = { name: "skill_categories", path: "/system/skillCategories", required: ["name"] };

/** Lists skill categories. A group of skills, such as Networking or Languages. */
export const listSkillCategories: Operation<ListParams, SkillCategory> = { of: base, like: listShape };

/** Gets one skill category by its id. */
export const getSkillCategory: Operation<{ id: number } & GetParams, SkillCategory> = { of: base, like: getShape };

/** Creates a skill category and returns it. A group of skills, such as Networking or Languages. */
export const createSkillCategory: Operation<SkillCategoryCreate, SkillCategory> = { of: base, like: createShape };

/** Changes the given fields of one skill category; the others stay as they are. */
export const updateSkillCategory: Operation<{ id: number } & SkillCategoryUpdate, SkillCategory> = {
  of: base,
  like: updateShape,
};

/** Replaces one skill category whole; fields that are left out go back to their defaults. */
export const replaceSkillCategory: Operation<{ id: number } & SkillCategoryCreate, SkillCategory> = {
  of: base,
  like: replaceShape,
};

/** Deletes one skill category for good. */
export const deleteSkillCategory: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the skill categories that match the given conditions. */
export const countSkillCategories: Operation<CountParams, Count> = { of: base, like: countShape };

/** A group of skills, such as Networking or Languages. */
export interface SkillCategoriesResource {
  /** Lists skill categories. A group of skills, such as Networking or Languages. */
  list(params?: ListParams, options?: RequestOptions): Pages<SkillCategory>;
  /** Gets one skill category by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<SkillCategory>;
  /** Creates a skill category and returns it. A group of skills, such as Networking or Languages. */
  create(params: SkillCategoryCreate, options?: RequestOptions): Promise<SkillCategory>;
  /** Changes the given fields of one skill category; the others stay as they are. */
  update(id: number, params: SkillCategoryUpdate, options?: RequestOptions): Promise<SkillCategory>;
  /** Replaces one skill category whole; fields that are left out go back to their defaults. */
  replace(id: number, params: SkillCategoryCreate, options?: RequestOptions): Promise<SkillCategory>;
  /** Deletes one skill category for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the skill categories that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.skillCategories` is made from. */
export const skillCategoriesResource: Resource<SkillCategoriesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const skillCategoriesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_skill_categories_count: { operation: countSkillCategories },
  create_a_connect_wise_psa_skill_category: { operation: createSkillCategory },
  delete_a_connect_wise_psa_skill_category_by_id: { operation: deleteSkillCategory },
  get_single_connect_wise_psa_skill_category_by_id: { operation: getSkillCategory },
  list_all_connect_wise_psa_skill_categories: { operation: listSkillCategories },
  replace_a_connect_wise_psa_skill_category_by_id: { operation: replaceSkillCategory },
  update_a_connect_wise_psa_skill_category_by_id: { operation: updateSkillCategory },
};
