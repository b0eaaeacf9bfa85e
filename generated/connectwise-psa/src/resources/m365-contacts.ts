// @generated from definitions/connectwise-psa/resources/company/m365-contacts.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { M365Contact } from "../schemas/company/m365-contact.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "m365_contacts", path: "/company/m365contact" };

/**
 * Lists Microsoft 365 contacts. A person as the Microsoft 365 contact sync read it from a customer's tenant, with
 * groups and licenses, and the contact it belongs to.
 */
export const listM365Contacts: Operation<ListParams, M365Contact> = { of: base, like: listShape };

/** Gets one Microsoft 365 contact by its id. */
export const getM365Contact: Operation<{ id: number } & GetParams, M365Contact> = { of: base, like: getShape };

/** Counts the Microsoft 365 contacts that match the given conditions. */
export const countM365Contacts: Operation<CountParams, Count> = { of: base, like: countShape };

/**
 * A person as the Microsoft 365 contact sync read it from a customer's tenant, with groups and licenses, and the
 * contact it belongs to.
 */
export interface M365ContactsResource {
  /**
   * Lists Microsoft 365 contacts. A person as the Microsoft 365 contact sync read it from a customer's tenant, with
   * groups and licenses, and the contact it belongs to.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<M365Contact>;
  /** Gets one Microsoft 365 contact by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<M365Contact>;
  /** Counts the Microsoft 365 contacts that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.m365Contacts` is made from. */
export const m365ContactsResource: Resource<M365ContactsResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const m365ContactsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_m365_contacts_count: { operation: countM365Contacts },
  get_single_connect_wise_psa_m365_contact_by_id: { operation: getM365Contact },
  list_all_connect_wise_psa_m365_contacts: { operation: listM365Contacts },
};
