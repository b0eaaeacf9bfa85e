// @generated from definitions/connectwise-psa/resources/marketing/marketing-group-contacts.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { MarketingContact, MarketingContactCreate } from "../schemas/marketing/marketing-contact.js";
import { json } from "@toolwright/runtime";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetMarketingGroupContactParams extends GetParams {
  /** Id of the marketing group. */
  marketingGroupId: number;
  /** Id of the contact of a marketing group. */
  id: number;
}

export interface UpdateMarketingGroupContactParams {
  /** Id of the marketing group. */
  marketingGroupId: number;
  /** Id of the contact of a marketing group. */
  id: number;
  /** Remark on the membership. */
  note?: string | null;
  /** Whether the contact no longer gets mailings of the group. */
  unsubscribeFlag?: boolean | null;
}

export interface ReplaceMarketingGroupContactParams {
  /** Id of the marketing group. */
  marketingGroupId: number;
  /** Id of the contact of a marketing group. */
  id: number;
  /** Remark on the membership. */
  note?: string;
  /** Whether the contact no longer gets mailings of the group. */
  unsubscribeFlag?: boolean | null;
}

export interface DeleteMarketingGroupContactParams {
  /** Id of the marketing group. */
  marketingGroupId: number;
  /** Id of the contact of a marketing group. */
  id: number;
}

const base: ResourceShape = { name: "marketing_group_contacts", path: "/marketing/groups/{marketingGroupId}/contacts" };

/** Lists the contacts in one marketing group. */
export const listMarketingGroupContacts: Operation<{ marketingGroupId: number } & ListParams, MarketingContact> = {
  of: base,
  like: listShape,
};

/** Gets one contact of a marketing group by its id. */
export const getMarketingGroupContact: Operation<GetMarketingGroupContactParams, MarketingContact> = {
  of: base,
  like: getShape,
};

/** Puts a contact into a marketing group. */
export const createMarketingGroupContact: Operation<
  { marketingGroupId: number } & MarketingContactCreate,
  MarketingContact
> = { of: base, like: createShape };

/** Changes the given fields of one contact of a marketing group; the others stay as they are. */
export const updateMarketingGroupContact: Operation<UpdateMarketingGroupContactParams, MarketingContact> = {
  of: base,
  like: updateShape,
};

/** Replaces one contact of a marketing group whole; fields that are left out go back to their defaults. */
export const replaceMarketingGroupContact: Operation<ReplaceMarketingGroupContactParams, MarketingContact> = {
  of: base,
  like: replaceShape,
  body: { as: json, ids: ["id"] },
};

/** Takes a contact out of a marketing group. */
export const deleteMarketingGroupContact: Operation<DeleteMarketingGroupContactParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the contacts of a marketing group that match the given conditions. */
export const countMarketingGroupContacts: Operation<{ marketingGroupId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** The contacts in one marketing group. */
export interface MarketingGroupContactsResource {
  /** Lists the contacts in one marketing group. */
  list(marketingGroupId: number, params?: ListParams, options?: RequestOptions): Pages<MarketingContact>;
  /** Gets one contact of a marketing group by its id. */
  get(params: GetMarketingGroupContactParams, options?: RequestOptions): Promise<MarketingContact>;
  /** Puts a contact into a marketing group. */
  create(
    marketingGroupId: number,
    params?: MarketingContactCreate,
    options?: RequestOptions,
  ): Promise<MarketingContact>;
  /** Changes the given fields of one contact of a marketing group; the others stay as they are. */
  update(params: UpdateMarketingGroupContactParams, options?: RequestOptions): Promise<MarketingContact>;
  /** Replaces one contact of a marketing group whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceMarketingGroupContactParams, options?: RequestOptions): Promise<MarketingContact>;
  /** Takes a contact out of a marketing group. */
  delete(params: DeleteMarketingGroupContactParams, options?: RequestOptions): Promise<void>;
  /** Counts the contacts of a marketing group that match the given conditions. */
  count(marketingGroupId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.marketingGroupContacts` is made from. */
export const marketingGroupContactsResource: Resource<MarketingGroupContactsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceMarketingGroupContact, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const marketingGroupContactsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_marketing_group_contacts_count: { operation: countMarketingGroupContacts },
  create_a_connect_wise_psa_marketing_group_contact: { operation: createMarketingGroupContact },
  delete_a_connect_wise_psa_marketing_group_contact_by_id: { operation: deleteMarketingGroupContact },
  get_single_connect_wise_psa_marketing_group_contact_by_id: { operation: getMarketingGroupContact },
  list_all_connect_wise_psa_marketing_group_contacts: { operation: listMarketingGroupContacts },
  replace_a_connect_wise_psa_marketing_group_contact_by_id: { operation: replaceMarketingGroupContact },
  update_a_connect_wise_psa_marketing_group_contact_by_id: { operation: updateMarketingGroupContact },
};
