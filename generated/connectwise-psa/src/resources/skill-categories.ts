// @generated from definitions/connectwise-psa/resources/system/skill-categories.yaml
// To change this file, edit that and run `npm run generate`.

import type { NoParams, Operation, Pages, RequestOptions, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { SkillCategory, SkillCategoryCreate, SkillCategoryUpdate } from "../schemas/system/skill-category.js";
import { Resource } from "@toolwright/runtime";
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

/** Lists skill categories, one page at a time. */
export const listSkillCategories: Operation<ListParams, SkillCategory> = { of: base, like: listShape };

/** Gets one skill category by its id. */
export const getSkillCategory: Operation<{ id: number } & GetParams, SkillCategory> = { of: base, like: getShape };

/** Creates a skill category and returns it. */
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
export class SkillCategoriesResource extends Resource {
  protected readonly $of: ResourceShape = base;

  /** Lists skill categories, one page at a time. */
  list(params?: ListParams, options?: RequestOptions): Pages<SkillCategory> {
    return this.$pages(listShape, params, options);
  }

  /** Gets one skill category by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<SkillCategory> {
    return this.$call(getShape, params, options, id);
  }

  /** Creates a skill category and returns it. */
  create(params: SkillCategoryCreate, options?: RequestOptions): Promise<SkillCategory> {
    return this.$call(createShape, params, options);
  }

  /** Changes the given fields of one skill category; the others stay as they are. */
  update(id: number, params: SkillCategoryUpdate, options?: RequestOptions): Promise<SkillCategory> {
    return this.$call(updateShape, params, options, id);
  }

  /** Replaces one skill category whole; fields that are left out go back to their defaults. */
  replace(id: number, params: SkillCategoryCreate, options?: RequestOptions): Promise<SkillCategory> {
    return this.$call(replaceShape, params, options, id);
  }

  /** Deletes one skill category for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void> {
    return this.$call(deleteShape, params, options, id);
  }

  /** Counts the skill categories that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count> {
    return this.$call(countShape, params, options);
  }
}

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
