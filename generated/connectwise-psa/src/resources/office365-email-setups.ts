// @generated from definitions/connectwise-psa/resources/system/office365-email-setups.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  NoParams,
  Operation,
  Pages,
  RequestOptions,
  Resource,
  ResourceShape,
  ToolBinding,
} from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count, SuccessResponse } from "../schemas/common.js";
import type {
  Office365EmailSetup,
  Office365EmailSetupCreate,
  Office365EmailSetupUpdate,
  UserEmail,
} from "../schemas/system/office365-email-setup.js";
import { expression, integer, many, text } from "@toolwright/runtime";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  pagesPaging,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListUserEmailsOffice365EmailSetupsParams {
  /** Filter, e.g. `displayName contains "Jane"`; id is a text. */
  conditions?: string;
  /** Filter on lists inside the record, e.g. `types/id = 46`. */
  childConditions?: string;
  /** Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`. */
  customFieldConditions?: string;
  /** Order, e.g. `id desc`; more names after a comma. */
  orderBy?: string;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
  /** Number of the page, from 1. */
  page?: number;
  /** Items in a page; at most 1000, 25 when not given. */
  pageSize?: number;
}

const base: ResourceShape = {
  name: "office365_email_setups",
  path: "/system/office365/emailSetups",
  required: ["name", "inboxFolder", "processedFolder", "failedFolder"],
};

/** Lists Office 365 e-mail setups. A Microsoft 365 mailbox whose incoming mail becomes tickets. */
export const listOffice365EmailSetups: Operation<ListParams, Office365EmailSetup> = { of: base, like: listShape };

/** Gets one Office 365 e-mail setup by its id. */
export const getOffice365EmailSetup: Operation<{ id: number } & GetParams, Office365EmailSetup> = {
  of: base,
  like: getShape,
};

/** Creates an Office 365 e-mail setup and returns it. A Microsoft 365 mailbox whose incoming mail becomes tickets. */
export const createOffice365EmailSetup: Operation<Office365EmailSetupCreate, Office365EmailSetup> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one Office 365 e-mail setup; the others stay as they are. */
export const updateOffice365EmailSetup: Operation<{ id: number } & Office365EmailSetupUpdate, Office365EmailSetup> = {
  of: base,
  like: updateShape,
};

/** Replaces one Office 365 e-mail setup whole; fields that are left out go back to their defaults. */
export const replaceOffice365EmailSetup: Operation<{ id: number } & Office365EmailSetupCreate, Office365EmailSetup> = {
  of: base,
  like: replaceShape,
};

/** Deletes one Office 365 e-mail setup for good. */
export const deleteOffice365EmailSetup: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the Office 365 e-mail setups that match the given conditions. */
export const countOffice365EmailSetups: Operation<CountParams, Count> = { of: base, like: countShape };

/** Authorizes the use of the mailbox of one Office 365 e-mail setup. */
export const authorizeOffice365EmailSetups: Operation<{ id: number } & NoParams, SuccessResponse> = {
  of: base,
  name: "authorize",
  path: "{item}/authorize",
  method: "POST",
};

/** Lists the users of the Microsoft 365 tenant whose mailbox an e-mail setup can use. */
export const listUserEmailsOffice365EmailSetups: Operation<
  { id: number } & ListUserEmailsOffice365EmailSetupsParams,
  UserEmail
> = {
  of: base,
  name: "list_user_emails",
  path: "{item}/getEmails",
  method: "GET",
  query: {
    conditions: expression,
    childConditions: expression,
    customFieldConditions: expression,
    orderBy: expression,
    fields: expression,
    page: integer,
    pageSize: integer,
    pageId: text,
  },
  paging: pagesPaging,
  returns: many,
};

/** Tries whether the mailbox of one Office 365 e-mail setup can be reached. */
export const testConnectionOffice365EmailSetups: Operation<{ id: number } & NoParams, SuccessResponse> = {
  of: base,
  name: "test_connection",
  path: "{item}/testConnection",
  method: "POST",
};

/** A Microsoft 365 mailbox whose incoming mail becomes tickets. */
export interface Office365EmailSetupsResource {
  /** Lists Office 365 e-mail setups. A Microsoft 365 mailbox whose incoming mail becomes tickets. */
  list(params?: ListParams, options?: RequestOptions): Pages<Office365EmailSetup>;
  /** Gets one Office 365 e-mail setup by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Office365EmailSetup>;
  /** Creates an Office 365 e-mail setup and returns it. A Microsoft 365 mailbox whose incoming mail becomes tickets. */
  create(params: Office365EmailSetupCreate, options?: RequestOptions): Promise<Office365EmailSetup>;
  /** Changes the given fields of one Office 365 e-mail setup; the others stay as they are. */
  update(id: number, params: Office365EmailSetupUpdate, options?: RequestOptions): Promise<Office365EmailSetup>;
  /** Replaces one Office 365 e-mail setup whole; fields that are left out go back to their defaults. */
  replace(id: number, params: Office365EmailSetupCreate, options?: RequestOptions): Promise<Office365EmailSetup>;
  /** Deletes one Office 365 e-mail setup for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the Office 365 e-mail setups that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Authorizes the use of the mailbox of one Office 365 e-mail setup. */
  authorize(id: number, params?: NoParams, options?: RequestOptions): Promise<SuccessResponse>;
  /** Lists the users of the Microsoft 365 tenant whose mailbox an e-mail setup can use. */
  listUserEmails(
    id: number,
    params?: ListUserEmailsOffice365EmailSetupsParams,
    options?: RequestOptions,
  ): Pages<UserEmail>;
  /** Tries whether the mailbox of one Office 365 e-mail setup can be reached. */
  testConnection(id: number, params?: NoParams, options?: RequestOptions): Promise<SuccessResponse>;
}

/** What `client.office365EmailSetups` is made from. */
export const office365EmailSetupsResource: Resource<Office365EmailSetupsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    authorizeOffice365EmailSetups,
    listUserEmailsOffice365EmailSetups,
    testConnectionOffice365EmailSetups,
  ],
};

/** The operations behind the tools of this resource. */
export const office365EmailSetupsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_office365_email_setups_authorize: { operation: authorizeOffice365EmailSetups },
  connect_wise_psa_office365_email_setups_count: { operation: countOffice365EmailSetups },
  create_a_connect_wise_psa_office365_email_setup: { operation: createOffice365EmailSetup },
  delete_a_connect_wise_psa_office365_email_setup_by_id: { operation: deleteOffice365EmailSetup },
  get_single_connect_wise_psa_office365_email_setup_by_id: { operation: getOffice365EmailSetup },
  list_all_connect_wise_psa_office365_email_setups: { operation: listOffice365EmailSetups },
  connect_wise_psa_office365_email_setups_list_user_emails: { operation: listUserEmailsOffice365EmailSetups },
  replace_a_connect_wise_psa_office365_email_setup_by_id: { operation: replaceOffice365EmailSetup, json: "record" },
  connect_wise_psa_office365_email_setups_test_connection: { operation: testConnectionOffice365EmailSetups },
  update_a_connect_wise_psa_office365_email_setup_by_id: { operation: updateOffice365EmailSetup },
};
