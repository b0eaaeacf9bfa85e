// @generated from definitions/connectwise-psa/resources/system/member-certifications.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  MemberCertification,
  MemberCertificationCreate,
  MemberCertificationUpdate,
} from "../schemas/system/member-certification.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetMemberCertificationParams extends GetParams {
  /** Id of the member. */
  memberId: number;
  /** Id of the member certification. */
  id: number;
}

export interface UpdateMemberCertificationParams extends MemberCertificationUpdate {
  /** Id of the member. */
  memberId: number;
  /** Id of the member certification. */
  id: number;
}

export interface ReplaceMemberCertificationParams extends MemberCertificationCreate {
  /** Id of the member. */
  memberId: number;
  /** Id of the member certification. */
  id: number;
}

export interface DeleteMemberCertificationParams {
  /** Id of the member. */
  memberId: number;
  /** Id of the member certification. */
  id: number;
}

const base: ResourceShape = {
  name: "member_certifications",
  path: "/system/members/{memberId}/certifications",
  required: ["certification"],
  dates: ["dateReceived", "dateExpires"],
};

/** Lists member certifications. A certification one member holds or works toward. */
export const listMemberCertifications: Operation<{ memberId: number } & ListParams, MemberCertification> = {
  of: base,
  like: listShape,
};

/** Gets one member certification by its id. */
export const getMemberCertification: Operation<GetMemberCertificationParams, MemberCertification> = {
  of: base,
  like: getShape,
};

/** Adds a certification to one member. */
export const createMemberCertification: Operation<
  { memberId: number } & MemberCertificationCreate,
  MemberCertification
> = { of: base, like: createShape };

/** Changes the given fields of one member certification; the others stay as they are. */
export const updateMemberCertification: Operation<UpdateMemberCertificationParams, MemberCertification> = {
  of: base,
  like: updateShape,
};

/** Replaces one member certification whole; fields that are left out go back to their defaults. */
export const replaceMemberCertification: Operation<ReplaceMemberCertificationParams, MemberCertification> = {
  of: base,
  like: replaceShape,
};

/** Deletes one member certification for good. */
export const deleteMemberCertification: Operation<DeleteMemberCertificationParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the member certifications that match the given conditions. */
export const countMemberCertifications: Operation<{ memberId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A certification one member holds or works toward. */
export interface MemberCertificationsResource {
  /** Lists member certifications. A certification one member holds or works toward. */
  list(memberId: number, params?: ListParams, options?: RequestOptions): Pages<MemberCertification>;
  /** Gets one member certification by its id. */
  get(params: GetMemberCertificationParams, options?: RequestOptions): Promise<MemberCertification>;
  /** Adds a certification to one member. */
  create(memberId: number, params: MemberCertificationCreate, options?: RequestOptions): Promise<MemberCertification>;
  /** Changes the given fields of one member certification; the others stay as they are. */
  update(params: UpdateMemberCertificationParams, options?: RequestOptions): Promise<MemberCertification>;
  /** Replaces one member certification whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceMemberCertificationParams, options?: RequestOptions): Promise<MemberCertification>;
  /** Deletes one member certification for good. */
  delete(params: DeleteMemberCertificationParams, options?: RequestOptions): Promise<void>;
  /** Counts the member certifications that match the given conditions. */
  count(memberId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.memberCertifications` is made from. */
export const memberCertificationsResource: Resource<MemberCertificationsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const memberCertificationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_member_certifications_count: { operation: countMemberCertifications },
  create_a_connect_wise_psa_member_certification: { operation: createMemberCertification },
  delete_a_connect_wise_psa_member_certification_by_id: { operation: deleteMemberCertification },
  get_single_connect_wise_psa_member_certification_by_id: { operation: getMemberCertification },
  list_all_connect_wise_psa_member_certifications: { operation: listMemberCertifications },
  replace_a_connect_wise_psa_member_certification_by_id: { operation: replaceMemberCertification },
  update_a_connect_wise_psa_member_certification_by_id: { operation: updateMemberCertification },
};
