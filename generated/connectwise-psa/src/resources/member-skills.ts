// @generated from definitions/connectwise-psa/resources/system/member-skills.yaml
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

export interface GetMemberSkillParams extends GetParams {
  /** Id of the member. */
  memberId: number;
  /** Id of the member skill. */
  id: number;
}

export interface UpdateMemberSkillParams extends MemberSkillUpdate {
  /** Id of the member. */
  memberId: number;
  /** Id of the member skill. */
  id: number;
}

export interface ReplaceMemberSkillParams extends MemberSkillCreate {
  /** Id of the member. */
  memberId: number;
  /** Id of the member skill. */
  id: number;
}

export interface DeleteMemberSkillParams {
  /** Id of the member. */
  memberId: number;
  /** Id of the member skill. */
  id: number;
}

const base: ResourceShape = {
  name: "member_skills",
  path: "/system/members/{memberId}/skills",
  required: ["skill", "skillLevel"],
};

/**
 * Lists member skills. A skill one member has, with level and experience; it helps to assign work to the right person.
 */
export const listMemberSkills: Operation<{ memberId: number } & ListParams, MemberSkill> = {
  of: base,
  like: listShape,
};

/** Gets one member skill by its id. */
export const getMemberSkill: Operation<GetMemberSkillParams, MemberSkill> = { of: base, like: getShape };

/** Adds a skill to one member. */
export const createMemberSkill: Operation<{ memberId: number } & MemberSkillCreate, MemberSkill> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one member skill; the others stay as they are. */
export const updateMemberSkill: Operation<UpdateMemberSkillParams, MemberSkill> = { of: base, like: updateShape };

/** Replaces one member skill whole; fields that are left out go back to their defaults. */
export const replaceMemberSkill: Operation<ReplaceMemberSkillParams, MemberSkill> = { of: base, like: replaceShape };

/** Deletes one member skill for good. */
export const deleteMemberSkill: Operation<DeleteMemberSkillParams, void> = { of: base, like: deleteShape };

/** Counts the member skills that match the given conditions. */
export const countMemberSkills: Operation<{ memberId: number } & CountParams, Count> = { of: base, like: countShape };

/** A skill one member has, with level and experience; it helps to assign work to the right person. */
export interface MemberSkillsResource {
  /**
   * Lists member skills. A skill one member has, with level and experience; it helps to assign work to the right
   * person.
   */
  list(memberId: number, params?: ListParams, options?: RequestOptions): Pages<MemberSkill>;
  /** Gets one member skill by its id. */
  get(params: GetMemberSkillParams, options?: RequestOptions): Promise<MemberSkill>;
  /** Adds a skill to one member. */
  create(memberId: number, params: MemberSkillCreate, options?: RequestOptions): Promise<MemberSkill>;
  /** Changes the given fields of one member skill; the others stay as they are. */
  update(params: UpdateMemberSkillParams, options?: RequestOptions): Promise<MemberSkill>;
  /** Replaces one member skill whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceMemberSkillParams, options?: RequestOptions): Promise<MemberSkill>;
  /** Deletes one member skill for good. */
  delete(params: DeleteMemberSkillParams, options?: RequestOptions): Promise<void>;
  /** Counts the member skills that match the given conditions. */
  count(memberId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.memberSkills` is made from. */
export const memberSkillsResource: Resource<MemberSkillsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const memberSkillsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_member_skills_count: { operation: countMemberSkills },
  create_a_connect_wise_psa_member_skill: { operation: createMemberSkill },
  delete_a_connect_wise_psa_member_skill_by_id: { operation: deleteMemberSkill },
  get_single_connect_wise_psa_member_skill_by_id: { operation: getMemberSkill },
  list_all_connect_wise_psa_member_skills: { operation: listMemberSkills },
  replace_a_connect_wise_psa_member_skill_by_id: { operation: replaceMemberSkill },
  update_a_connect_wise_psa_member_skill_by_id: { operation: updateMemberSkill },
};
