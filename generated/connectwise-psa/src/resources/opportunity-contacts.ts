// @generated from definitions/connectwise-psa/resources/sales/opportunity-contacts.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  OpportunityContact,
  OpportunityContactCreate,
  OpportunityContactUpdate,
} from "../schemas/sales/opportunity-contact.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetOpportunityContactParams extends GetParams {
  /** Id of the opportunity. */
  opportunityId: number;
  /** Id of the opportunity contact. */
  id: number;
}

export interface UpdateOpportunityContactParams extends OpportunityContactUpdate {
  /** Id of the opportunity. */
  opportunityId: number;
  /** Id of the opportunity contact. */
  id: number;
}

export interface ReplaceOpportunityContactParams extends OpportunityContactCreate {
  /** Id of the opportunity. */
  opportunityId: number;
  /** Id of the opportunity contact. */
  id: number;
}

export interface DeleteOpportunityContactParams {
  /** Id of the opportunity. */
  opportunityId: number;
  /** Id of the opportunity contact. */
  id: number;
}

const base: ResourceShape = {
  name: "opportunity_contacts",
  path: "/sales/opportunities/{opportunityId}/contacts",
  required: ["contact"],
};

/** Lists opportunity contacts. A person who takes part in a possible sale, with a role such as decision maker. */
export const listOpportunityContacts: Operation<{ opportunityId: number } & ListParams, OpportunityContact> = {
  of: base,
  like: listShape,
};

/** Gets one opportunity contact by its id. */
export const getOpportunityContact: Operation<GetOpportunityContactParams, OpportunityContact> = {
  of: base,
  like: getShape,
};

/** Adds a contact to one opportunity and returns the entry. */
export const createOpportunityContact: Operation<
  { opportunityId: number } & OpportunityContactCreate,
  OpportunityContact
> = { of: base, like: createShape };

/** Changes the given fields of one opportunity contact; the others stay as they are. */
export const updateOpportunityContact: Operation<UpdateOpportunityContactParams, OpportunityContact> = {
  of: base,
  like: updateShape,
};

/** Replaces one opportunity contact whole; fields that are left out go back to their defaults. */
export const replaceOpportunityContact: Operation<ReplaceOpportunityContactParams, OpportunityContact> = {
  of: base,
  like: replaceShape,
};

/** Takes a contact off one opportunity; the contact itself stays. */
export const deleteOpportunityContact: Operation<DeleteOpportunityContactParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the opportunity contacts that match the given conditions. */
export const countOpportunityContacts: Operation<{ opportunityId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A person who takes part in a possible sale, with a role such as decision maker. */
export interface OpportunityContactsResource {
  /** Lists opportunity contacts. A person who takes part in a possible sale, with a role such as decision maker. */
  list(opportunityId: number, params?: ListParams, options?: RequestOptions): Pages<OpportunityContact>;
  /** Gets one opportunity contact by its id. */
  get(params: GetOpportunityContactParams, options?: RequestOptions): Promise<OpportunityContact>;
  /** Adds a contact to one opportunity and returns the entry. */
  create(
    opportunityId: number,
    params: OpportunityContactCreate,
    options?: RequestOptions,
  ): Promise<OpportunityContact>;
  /** Changes the given fields of one opportunity contact; the others stay as they are. */
  update(params: UpdateOpportunityContactParams, options?: RequestOptions): Promise<OpportunityContact>;
  /** Replaces one opportunity contact whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceOpportunityContactParams, options?: RequestOptions): Promise<OpportunityContact>;
  /** Takes a contact off one opportunity; the contact itself stays. */
  delete(params: DeleteOpportunityContactParams, options?: RequestOptions): Promise<void>;
  /** Counts the opportunity contacts that match the given conditions. */
  count(opportunityId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.opportunityContacts` is made from. */
export const opportunityContactsResource: Resource<OpportunityContactsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const opportunityContactsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_opportunity_contacts_count: { operation: countOpportunityContacts },
  create_a_connect_wise_psa_opportunity_contact: { operation: createOpportunityContact },
  delete_a_connect_wise_psa_opportunity_contact_by_id: { operation: deleteOpportunityContact },
  get_single_connect_wise_psa_opportunity_contact_by_id: { operation: getOpportunityContact },
  list_all_connect_wise_psa_opportunity_contacts: { operation: listOpportunityContacts },
  replace_a_connect_wise_psa_opportunity_contact_by_id: { operation: replaceOpportunityContact },
  update_a_connect_wise_psa_opportunity_contact_by_id: { operation: updateOpportunityContact },
};
