// @generated from definitions/connectwise-psa/resources/system/my-member-certifications.yaml
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

export interface GetMyMemberCertificationParams extends GetParams {
  /** Id of the member. */
  memberId: number;
  /** Id of the certification of your own. */
  id: number;
}

export interface UpdateMyMemberCertificationParams extends MemberCertificationUpdate {
  /** Id of the member. */
  memberId: number;
  /** Id of the certification of your own. */
  id: number;
}

export interface ReplaceMyMemberCertificationParams extends MemberCertificationCreate {
  /** Id of the member. */
  memberId: number;
  /** Id of the certification of your own. */
  id: number;
}

export interface DeleteMyMemberCertificationParams {
  /** Id of the member. */
  memberId: number;
  /** Id of the certification of your own. */
  id: number;
}

const base: ResourceShape = {
  name: "my_member_certifications",
  path: "/system/members/{memberId}/mycertifications",
  required: ["certification"],
  dates: ["dateReceived", "dateExpires"],
};

/** Lists the certifications one member keeps on the own account page. */
export const listMyMemberCertifications: Operation<{ memberId: number } & ListParams, MemberCertification> = {
  of: base,
  like: listShape,
};

/** Gets one certification of your own by its id. */
export const getMyMemberCertification: Operation<GetMyMemberCertificationParams, MemberCertification> = {
  of: base,
  like: getShape,
};

/**
 * Creates a certification of your own and returns it. A certification that one member keeps on the own account page.
 */
export const createMyMemberCertification: Operation<
  { memberId: number } & MemberCertificationCreate,
  MemberCertification
> = { of: base, like: createShape };

/** Changes the given fields of one certification of your own; the others stay as they are. */
export const updateMyMemberCertification: Operation<UpdateMyMemberCertificationParams, MemberCertification> = {
  of: base,
  like: updateShape,
};

/** Replaces one certification of your own whole; fields that are left out go back to their defaults. */
export const replaceMyMemberCertification: Operation<ReplaceMyMemberCertificationParams, MemberCertification> = {
  of: base,
  like: replaceShape,
};

/** Deletes one certification of your own for good. */
export const deleteMyMemberCertification: Operation<DeleteMyMemberCertificationParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the certifications of your own that match the given conditions. */
export const countMyMemberCertifications: Operation<{ memberId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A certification that one member keeps on the own account page. */
export interface MyMemberCertificationsResource {
  /** Lists the certifications one member keeps on the own account page. */
  list(memberId: number, params?: ListParams, options?: RequestOptions): Pages<MemberCertification>;
  /** Gets one certification of your own by its id. */
  get(params: GetMyMemberCertificationParams, options?: RequestOptions): Promise<MemberCertification>;
  /**
   * Creates a certification of your own and returns it. A certification that one member keeps on the own account page.
   */
  create(memberId: number, params: MemberCertificationCreate, options?: RequestOptions): Promise<MemberCertification>;
  /** Changes the given fields of one certification of your own; the others stay as they are. */
  update(params: UpdateMyMemberCertificationParams, options?: RequestOptions): Promise<MemberCertification>;
  /** Replaces one certification of your own whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceMyMemberCertificationParams, options?: RequestOptions): Promise<MemberCertification>;
  /** Deletes one certification of your own for good. */
  delete(params: DeleteMyMemberCertificationParams, options?: RequestOptions): Promise<void>;
  /** Counts the certifications of your own that match the given conditions. */
  count(memberId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.myMemberCertifications` is made from. */
export const myMemberCertificationsResource: Resource<MyMemberCertificationsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const myMemberCertificationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_my_member_certifications_count: { operation: countMyMemberCertifications },
  create_a_connect_wise_psa_my_member_certification: { operation: createMyMemberCertification },
  delete_a_connect_wise_psa_my_member_certification_by_id: { operation: deleteMyMemberCertification },
  get_single_connect_wise_psa_my_member_certification_by_id: { operation: getMyMemberCertification },
  list_all_connect_wise_psa_my_member_certifications: { operation: listMyMemberCertifications },
  replace_a_connect_wise_psa_my_member_certification_by_id: { operation: replaceMyMemberCertification },
  update_a_connect_wise_psa_my_member_certification_by_id: { operation: updateMyMemberCertification },
};
