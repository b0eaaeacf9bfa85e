// @generated from definitions/connectwise-psa/resources/system/my-member-certifications.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
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
  /**
   * Id of the member.
   */
  memberId: number;
  /**
   * Id of the own certification.
   */
  id: number;
}

export interface UpdateMyMemberCertificationParams extends MemberCertificationUpdate {
  /**
   * Id of the member.
   */
  memberId: number;
  /**
   * Id of the own certification.
   */
  id: number;
}

export interface ReplaceMyMemberCertificationParams extends MemberCertificationCreate {
  /**
   * Id of the member.
   */
  memberId: number;
  /**
   * Id of the own certification.
   */
  id: number;
}

export interface DeleteMyMemberCertificationParams {
  /**
   * Id of the member.
   */
  memberId: number;
  /**
   * Id of the own certification.
   */
  id: number;
}

/**
 * Lists the certifications one member keeps on the own account page, one page at a time.
 */
export const listMyMemberCertifications: Operation<{ memberId: number } & ListParams, MemberCertification> = {
  like: listShape,
  id: "my_member_certifications.list",
  path: "/system/members/{memberId}/mycertifications",
  ids: { memberId: "integer" },
};

/**
 * Gets one own certification by its id.
 */
export const getMyMemberCertification: Operation<GetMyMemberCertificationParams, MemberCertification> = {
  like: getShape,
  id: "my_member_certifications.get",
  path: "/system/members/{memberId}/mycertifications/{id}",
  ids: { memberId: "integer", id: "integer" },
};

/**
 * Creates an own certification and returns it.
 */
export const createMyMemberCertification: Operation<
  { memberId: number } & MemberCertificationCreate,
  MemberCertification
> = {
  like: createShape,
  id: "my_member_certifications.create",
  path: "/system/members/{memberId}/mycertifications",
  ids: { memberId: "integer" },
  required: ["certification"],
  dates: ["dateReceived", "dateExpires"],
};

/**
 * Changes the given fields of one own certification; the others stay as they are.
 */
export const updateMyMemberCertification: Operation<UpdateMyMemberCertificationParams, MemberCertification> = {
  like: updateShape,
  id: "my_member_certifications.update",
  path: "/system/members/{memberId}/mycertifications/{id}",
  ids: { memberId: "integer", id: "integer" },
  dates: ["dateReceived", "dateExpires"],
};

/**
 * Replaces one own certification whole; fields that are left out go back to their defaults.
 */
export const replaceMyMemberCertification: Operation<ReplaceMyMemberCertificationParams, MemberCertification> = {
  like: replaceShape,
  id: "my_member_certifications.replace",
  path: "/system/members/{memberId}/mycertifications/{id}",
  ids: { memberId: "integer", id: "integer" },
  required: ["certification"],
  dates: ["dateReceived", "dateExpires"],
};

/**
 * Deletes one own certification for good.
 */
export const deleteMyMemberCertification: Operation<DeleteMyMemberCertificationParams, void> = {
  like: deleteShape,
  id: "my_member_certifications.delete",
  path: "/system/members/{memberId}/mycertifications/{id}",
  ids: { memberId: "integer", id: "integer" },
};

/**
 * Counts the own certifications that match the given conditions.
 */
export const countMyMemberCertifications: Operation<{ memberId: number } & CountParams, Count> = {
  like: countShape,
  id: "my_member_certifications.count",
  path: "/system/members/{memberId}/mycertifications/count",
  ids: { memberId: "integer" },
};

/**
 * A certification of one member as the member sees and keeps it on the own account page.
 */
export class MyMemberCertificationsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists the certifications one member keeps on the own account page, one page at a time.
   */
  list(memberId: number, params: ListParams = {}, options?: RequestOptions): Pages<MemberCertification> {
    return this.#client.pages(listMyMemberCertifications, { ...params, memberId }, options);
  }

  /**
   * Gets one own certification by its id.
   */
  get(params: GetMyMemberCertificationParams, options?: RequestOptions): Promise<MemberCertification> {
    return this.#client.call(getMyMemberCertification, params, options);
  }

  /**
   * Creates an own certification and returns it.
   */
  create(memberId: number, params: MemberCertificationCreate, options?: RequestOptions): Promise<MemberCertification> {
    return this.#client.call(createMyMemberCertification, { ...params, memberId }, options);
  }

  /**
   * Changes the given fields of one own certification; the others stay as they are.
   */
  update(params: UpdateMyMemberCertificationParams, options?: RequestOptions): Promise<MemberCertification> {
    return this.#client.call(updateMyMemberCertification, params, options);
  }

  /**
   * Replaces one own certification whole; fields that are left out go back to their defaults.
   */
  replace(params: ReplaceMyMemberCertificationParams, options?: RequestOptions): Promise<MemberCertification> {
    return this.#client.call(replaceMyMemberCertification, params, options);
  }

  /**
   * Deletes one own certification for good.
   */
  delete(params: DeleteMyMemberCertificationParams, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteMyMemberCertification, params, options);
  }

  /**
   * Counts the own certifications that match the given conditions.
   */
  count(memberId: number, params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countMyMemberCertifications, { ...params, memberId }, options);
  }
}
