// @generated from definitions/connectwise-psa/resources/system/skills.yaml
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
  /** Filter, e.g. `category/name = "Networking"`. Also: name. */
  conditions?: string;
}

const base: ResourceShape = { name: "skills", path: "/system/skills", required: ["name", "category"] };

/** Lists skills. A skill members can have, used to find the right person for a job. */
export const listSkills: Operation<ListSkillsParams, Skill> = { of: base, like: listShape };

/** Gets one skill by its id. */
export const getSkill: Operation<{ id: number } & GetParams, Skill> = { of: base, like: getShape };

/** Creates a skill and returns it. A skill members can have, used to find the right person for a job. */
export const createSkill: Operation<SkillCreate, Skill> = { of: base, like: createShape };

/** Changes the given fields of one skill; the others stay as they are. */
export const updateSkill: Operation<{ id: number } & SkillUpdate, Skill> = { of: base, like: updateShape };

/** Replaces one skill whole; fields that are left out go back to their defaults. */
export const replaceSkill: Operation<{ id: number } & SkillCreate, Skill> = { of: base, like: replaceShape };

/** Deletes one skill for good. */
export const deleteSkill: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the skills that match the given conditions. */
export const countSkills: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists skills in short, by name. */
export const listInfoSkills: Operation<ListInfoParams, SkillInfo> = { of: base, like: listInfoShape };

/** Gets one skill in short. */
export const getInfoSkills: Operation<{ id: number } & GetInfoParams, SkillInfo> = { of: base, like: getInfoShape };

/** Counts the skills that the short list has and that match the given conditions. */
export const countInfoSkills: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A skill members can have, used to find the right person for a job. */
export interface SkillsResource {
  /** Lists skills. A skill members can have, used to find the right person for a job. */
  list(params?: ListSkillsParams, options?: RequestOptions): Pages<Skill>;
  /** Gets one skill by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Skill>;
  /** Creates a skill and returns it. A skill members can have, used to find the right person for a job. */
  create(params: SkillCreate, options?: RequestOptions): Promise<Skill>;
  /** Changes the given fields of one skill; the others stay as they are. */
  update(id: number, params: SkillUpdate, options?: RequestOptions): Promise<Skill>;
  /** Replaces one skill whole; fields that are left out go back to their defaults. */
  replace(id: number, params: SkillCreate, options?: RequestOptions): Promise<Skill>;
  /** Deletes one skill for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the skills that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists skills in short, by name. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<SkillInfo>;
  /** Gets one skill in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<SkillInfo>;
  /** Counts the skills that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.skills` is made from. */
export const skillsResource: Resource<SkillsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const skillsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_skills_count: { operation: countSkills },
  connect_wise_psa_skills_count_info: { operation: countInfoSkills },
  create_a_connect_wise_psa_skill: { operation: createSkill },
  delete_a_connect_wise_psa_skill_by_id: { operation: deleteSkill },
  get_single_connect_wise_psa_skill_by_id: { operation: getSkill },
  connect_wise_psa_skills_get_info: { operation: getInfoSkills },
  list_all_connect_wise_psa_skills: { operation: listSkills },
  connect_wise_psa_skills_list_info: { operation: listInfoSkills },
  replace_a_connect_wise_psa_skill_by_id: { operation: replaceSkill },
  update_a_connect_wise_psa_skill_by_id: { operation: updateSkill },
};
