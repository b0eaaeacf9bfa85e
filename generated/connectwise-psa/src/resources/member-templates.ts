// @generated from definitions/connectwise-psa/resources/system/member-templates.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { MemberTemplate, MemberTemplateCreate, MemberTemplateUpdate } from "../schemas/system/member-template.js";
import { countShape, createShape, getShape, listShape, updateShape } from "../conventions.js";
import { userDefinedFieldsForm } from "../forms.js";

const base: ResourceShape = { name: "member_templates", path: "/system/membertemplates", required: ["identifier"] };

/**
 * Lists member templates. A set of member settings, such as roles, defaults and approvers, from which new members are
 * made.
 */
export const listMemberTemplates: Operation<ListParams, MemberTemplate> = { of: base, like: listShape };

/** Gets one member template by its id. */
export const getMemberTemplate: Operation<{ id: number } & GetParams, MemberTemplate> = { of: base, like: getShape };

/** Creates a member template and returns it. */
export const createMemberTemplate: Operation<MemberTemplateCreate, MemberTemplate> = { of: base, like: createShape };

/** Changes the given fields of one member template; the others stay as they are. */
export const updateMemberTemplate: Operation<{ id: number } & MemberTemplateUpdate, MemberTemplate> = {
  of: base,
  like: updateShape,
};

/** Counts the member templates that match the given conditions. */
export const countMemberTemplates: Operation<CountParams, Count> = { of: base, like: countShape };

/** A set of member settings, such as roles, defaults and approvers, from which new members are made. */
export interface MemberTemplatesResource {
  /**
   * Lists member templates. A set of member settings, such as roles, defaults and approvers, from which new members are
   * made.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<MemberTemplate>;
  /** Gets one member template by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<MemberTemplate>;
  /** Creates a member template and returns it. */
  create(params: MemberTemplateCreate, options?: RequestOptions): Promise<MemberTemplate>;
  /** Changes the given fields of one member template; the others stay as they are. */
  update(id: number, params: MemberTemplateUpdate, options?: RequestOptions): Promise<MemberTemplate>;
  /** Counts the member templates that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.memberTemplates` is made from. */
export const memberTemplatesResource: Resource<MemberTemplatesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, countShape],
};

/** The operations behind the tools of this resource. */
export const memberTemplatesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_member_templates_count: { operation: countMemberTemplates },
  create_a_connect_wise_psa_member_template: {
    operation: createMemberTemplate,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listMemberTemplates } },
  },
  get_single_connect_wise_psa_member_template_by_id: { operation: getMemberTemplate },
  list_all_connect_wise_psa_member_templates: { operation: listMemberTemplates },
  update_a_connect_wise_psa_member_template_by_id: {
    operation: updateMemberTemplate,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listMemberTemplates } },
  },
};
