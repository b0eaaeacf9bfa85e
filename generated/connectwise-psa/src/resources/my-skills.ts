// @generated from definitions/connectwise-psa/resources/system/my-skills.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { MemberSkill, MemberSkillCreate, MemberSkillUpdate } from "../schemas/system/member-skill.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetMySkillParams extends GetParams {
  /** Id of the member. */
  memberId: number;
  /** Id of the skill of your own. */
  id: number;
}

export interface UpdateMySkillParams extends MemberSkillUpdate {
  /** Id of the member. */
  memberId: number;
  /** Id of the skill of your own. */
  id: number;
}

export interface ReplaceMySkillParams extends MemberSkillCreate {
  /** Id of the member. */
  memberId: number;
  /** Id of the skill of your own. */
  id: number;
}

export interface DeleteMySkillParams {
  /** Id of the member. */
  memberId: number;
  /** Id of the skill of your own. */
  id: number;
}

const base: ResourceShape = {
  name: "my_skills",
  path: "/system/myAccount/{memberId}/skills",
  required: ["skill", "skillLevel"],
};

/**
 * Lists the skills you have noted for yourself. A skill you list for yourself, with your level, so that fitting work
 * can find you.
 */
export const listMySkills: Operation<{ memberId: number } & ListParams, MemberSkill> = { of: base, like: listShape };

/** Gets one skill of your own by its id. */
export const getMySkill: Operation<GetMySkillParams, MemberSkill> = { of: base, like: getShape };

/** Adds a skill to your own account. */
export const createMySkill: Operation<{ memberId: number } & MemberSkillCreate, MemberSkill> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one skill of your own; the others stay as they are. */
export const updateMySkill: Operation<UpdateMySkillParams, MemberSkill> = { of: base, like: updateShape };

/** Replaces one skill of your own whole; fields that are left out go back to their defaults. */
export const replaceMySkill: Operation<ReplaceMySkillParams, MemberSkill> = { of: base, like: replaceShape };

/** Deletes one skill of your own for good. */
export const deleteMySkill: Operation<DeleteMySkillParams, void> = { of: base, like: deleteShape };

/** Counts the skills of your own that match the given conditions. */
export const countMySkills: Operation<{ memberId: number } & CountParams, Count> = { of: base, like: countShape };

/** A skill you list for yourself, with your level, so that fitting work can find you. */
export interface MySkillsResource {
  /**
   * Lists the skills you have noted for yourself. A skill you list for yourself, with your level, so that fitting work
   * can find you.
   */
  list(memberId: number, params?: ListParams, options?: RequestOptions): Pages<MemberSkill>;
  /** Gets one skill of your own by its id. */
  get(params: GetMySkillParams, options?: RequestOptions): Promise<MemberSkill>;
  /** Adds a skill to your own account. */
  create(memberId: number, params: MemberSkillCreate, options?: RequestOptions): Promise<MemberSkill>;
  /** Changes the given fields of one skill of your own; the others stay as they are. */
  update(params: UpdateMySkillParams, options?: RequestOptions): Promise<MemberSkill>;
  /** Replaces one skill of your own whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceMySkillParams, options?: RequestOptions): Promise<MemberSkill>;
  /** Deletes one skill of your own for good. */
  delete(params: DeleteMySkillParams, options?: RequestOptions): Promise<void>;
  /** Counts the skills of your own that match the given conditions. */
  count(memberId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.mySkills` is made from. */
export const mySkillsResource: Resource<MySkillsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const mySkillsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_my_skills_count: { operation: countMySkills },
  create_a_connect_wise_psa_my_skill: { operation: createMySkill },
  delete_a_connect_wise_psa_my_skill_by_id: { operation: deleteMySkill },
  get_single_connect_wise_psa_my_skill_by_id: { operation: getMySkill },
  list_all_connect_wise_psa_my_skills: { operation: listMySkills },
  replace_a_connect_wise_psa_my_skill_by_id: { operation: replaceMySkill },
  update_a_connect_wise_psa_my_skill_by_id: { operation: updateMySkill },
};
