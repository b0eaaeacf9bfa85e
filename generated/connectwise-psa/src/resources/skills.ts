// @generated from definitions/connectwise-psa/resources/system/skills.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
} from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { Skill, SkillCreate, SkillInfo, SkillUpdate } from "../schemas/system/skill.js";
import {
  countInfoShape,
  countShape,
  createShape,
  deleteShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListSkillsParams extends ListParams {
  /**
   * Filter, e.g. `category/name = "Networking"`. Also: name.
   */
  conditions?: string;
}

/**
 * Lists skills, one page at a time.
 */
export const listSkills: Operation<ListSkillsParams, Skill> = {
  like: listShape,
  id: "skills.list",
  path: "/system/skills",
};

/**
 * Gets one skill by its id.
 */
export const getSkill: Operation<{ id: number } & GetParams, Skill> = {
  like: getShape,
  id: "skills.get",
  path: "/system/skills/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a skill and returns it.
 */
export const createSkill: Operation<SkillCreate, Skill> = {
  like: createShape,
  id: "skills.create",
  path: "/system/skills",
  required: ["name", "category"],
};

/**
 * Changes the given fields of one skill; the others stay as they are.
 */
export const updateSkill: Operation<{ id: number } & SkillUpdate, Skill> = {
  like: updateShape,
  id: "skills.update",
  path: "/system/skills/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one skill whole; fields that are left out go back to their defaults.
 */
export const replaceSkill: Operation<{ id: number } & SkillCreate, Skill> = {
  like: replaceShape,
  id: "skills.replace",
  path: "/system/skills/{id}",
  ids: { id: "integer" },
  required: ["name", "category"],
};

/**
 * Deletes one skill for good.
 */
export const deleteSkill: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "skills.delete",
  path: "/system/skills/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the skills that match the given conditions.
 */
export const countSkills: Operation<CountParams, Count> = {
  like: countShape,
  id: "skills.count",
  path: "/system/skills/count",
};

/**
 * Lists skills in short, by name.
 */
export const listInfoSkills: Operation<ListInfoParams, SkillInfo> = {
  like: listInfoShape,
  id: "skills.list_info",
  path: "/system/skills/info",
};

/**
 * Gets one skill in short.
 */
export const getInfoSkills: Operation<{ id: number } & GetInfoParams, SkillInfo> = {
  like: getInfoShape,
  id: "skills.get_info",
  path: "/system/skills/{id}/info",
  ids: { id: "integer" },
};

/**
 * Counts the skills as the short list has them.
 */
export const countInfoSkills: Operation<CountInfoParams, Count> = {
  like: countInfoShape,
  id: "skills.count_info",
  path: "/system/skills/info/count",
};

/**
 * A skill members can have, used to find the right person for a job.
 */
export class SkillsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists skills, one page at a time.
   */
  list(params: ListSkillsParams = {}, options?: RequestOptions): Pages<Skill> {
    return this.#client.pages(listSkills, params, options);
  }

  /**
   * Gets one skill by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<Skill> {
    return this.#client.call(getSkill, { ...params, id }, options);
  }

  /**
   * Creates a skill and returns it.
   */
  create(params: SkillCreate, options?: RequestOptions): Promise<Skill> {
    return this.#client.call(createSkill, params, options);
  }

  /**
   * Changes the given fields of one skill; the others stay as they are.
   */
  update(id: number, params: SkillUpdate, options?: RequestOptions): Promise<Skill> {
    return this.#client.call(updateSkill, { ...params, id }, options);
  }

  /**
   * Replaces one skill whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: SkillCreate, options?: RequestOptions): Promise<Skill> {
    return this.#client.call(replaceSkill, { ...params, id }, options);
  }

  /**
   * Deletes one skill for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteSkill, { ...params, id }, options);
  }

  /**
   * Counts the skills that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countSkills, params, options);
  }

  /**
   * Lists skills in short, by name.
   */
  listInfo(params: ListInfoParams = {}, options?: RequestOptions): Pages<SkillInfo> {
    return this.#client.pages(listInfoSkills, params, options);
  }

  /**
   * Gets one skill in short.
   */
  getInfo(id: number, params: GetInfoParams = {}, options?: RequestOptions): Promise<SkillInfo> {
    return this.#client.call(getInfoSkills, { ...params, id }, options);
  }

  /**
   * Counts the skills as the short list has them.
   */
  countInfo(params: CountInfoParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoSkills, params, options);
  }
}
