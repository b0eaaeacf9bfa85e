// @generated from definitions/connectwise-psa/resources/system/member-personas.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { MemberPersona, MemberPersonaCreate, MemberPersonaUpdate } from "../schemas/system/member-persona.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetMemberPersonaParams extends GetParams {
  /** Id of the member. */
  memberId: number;
  /** Id of the member persona. */
  id: number;
}

export interface UpdateMemberPersonaParams extends MemberPersonaUpdate {
  /** Id of the member. */
  memberId: number;
  /** Id of the member persona. */
  id: number;
}

export interface ReplaceMemberPersonaParams extends MemberPersonaCreate {
  /** Id of the member. */
  memberId: number;
  /** Id of the member persona. */
  id: number;
}

export interface DeleteMemberPersonaParams {
  /** Id of the member. */
  memberId: number;
  /** Id of the member persona. */
  id: number;
}

const base: ResourceShape = {
  name: "member_personas",
  path: "/system/members/{memberId}/personas",
  required: ["name", "personaId"],
};

/** Lists member personas. A job role one member has, with its share of the work. */
export const listMemberPersonas: Operation<{ memberId: number } & ListParams, MemberPersona> = {
  of: base,
  like: listShape,
};

/** Gets one member persona by its id. */
export const getMemberPersona: Operation<GetMemberPersonaParams, MemberPersona> = { of: base, like: getShape };

/** Gives one member a job role. */
export const createMemberPersona: Operation<{ memberId: number } & MemberPersonaCreate, MemberPersona> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one member persona; the others stay as they are. */
export const updateMemberPersona: Operation<UpdateMemberPersonaParams, MemberPersona> = { of: base, like: updateShape };

/** Replaces one member persona whole; fields that are left out go back to their defaults. */
export const replaceMemberPersona: Operation<ReplaceMemberPersonaParams, MemberPersona> = {
  of: base,
  like: replaceShape,
};

/** Deletes one member persona for good. */
export const deleteMemberPersona: Operation<DeleteMemberPersonaParams, void> = { of: base, like: deleteShape };

/** Counts the member personas that match the given conditions. */
export const countMemberPersonas: Operation<{ memberId: number } & CountParams, Count> = { of: base, like: countShape };

/** A job role one member has, with its share of the work. */
export interface MemberPersonasResource {
  /** Lists member personas. A job role one member has, with its share of the work. */
  list(memberId: number, params?: ListParams, options?: RequestOptions): Pages<MemberPersona>;
  /** Gets one member persona by its id. */
  get(params: GetMemberPersonaParams, options?: RequestOptions): Promise<MemberPersona>;
  /** Gives one member a job role. */
  create(memberId: number, params: MemberPersonaCreate, options?: RequestOptions): Promise<MemberPersona>;
  /** Changes the given fields of one member persona; the others stay as they are. */
  update(params: UpdateMemberPersonaParams, options?: RequestOptions): Promise<MemberPersona>;
  /** Replaces one member persona whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceMemberPersonaParams, options?: RequestOptions): Promise<MemberPersona>;
  /** Deletes one member persona for good. */
  delete(params: DeleteMemberPersonaParams, options?: RequestOptions): Promise<void>;
  /** Counts the member personas that match the given conditions. */
  count(memberId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.memberPersonas` is made from. */
export const memberPersonasResource: Resource<MemberPersonasResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const memberPersonasTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_member_personas_count: { operation: countMemberPersonas },
  create_a_connect_wise_psa_member_persona: { operation: createMemberPersona },
  delete_a_connect_wise_psa_member_persona_by_id: { operation: deleteMemberPersona },
  get_single_connect_wise_psa_member_persona_by_id: { operation: getMemberPersona },
  list_all_connect_wise_psa_member_personas: { operation: listMemberPersonas },
  replace_a_connect_wise_psa_member_persona_by_id: { operation: replaceMemberPersona },
  update_a_connect_wise_psa_member_persona_by_id: { operation: updateMemberPersona },
};
