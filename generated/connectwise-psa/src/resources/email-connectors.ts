// @generated from definitions/connectwise-psa/resources/system/email-connectors.yaml
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
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
} from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  EmailConnector,
  EmailConnectorCreate,
  EmailConnectorInfo,
  EmailConnectorUpdate,
} from "../schemas/system/email-connector.js";
import {
  countInfoShape,
  countShape,
  createShape,
  deleteShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = {
  name: "email_connectors",
  path: "/system/emailConnectors",
  required: ["serviceBoard", "defaultCompany", "emailErrorsTo"],
};

/**
 * Lists e-mail connectors. The rule that reads a mailbox and turns incoming e-mail into tickets or replies on a service
 * board.
 */
export const listEmailConnectors: Operation<ListParams, EmailConnector> = { of: base, like: listShape };

/** Gets one e-mail connector by its id. */
export const getEmailConnector: Operation<{ id: number } & GetParams, EmailConnector> = { of: base, like: getShape };

/**
 * Creates an e-mail connector and returns it. The rule that reads a mailbox and turns incoming e-mail into tickets or
 * replies on a service board.
 */
export const createEmailConnector: Operation<EmailConnectorCreate, EmailConnector> = { of: base, like: createShape };

/** Changes the given fields of one e-mail connector; the others stay as they are. */
export const updateEmailConnector: Operation<{ id: number } & EmailConnectorUpdate, EmailConnector> = {
  of: base,
  like: updateShape,
};

/** Replaces one e-mail connector whole; fields that are left out go back to their defaults. */
export const replaceEmailConnector: Operation<{ id: number } & EmailConnectorCreate, EmailConnector> = {
  of: base,
  like: replaceShape,
};

/** Deletes one e-mail connector for good. */
export const deleteEmailConnector: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the e-mail connectors that match the given conditions. */
export const countEmailConnectors: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists e-mail connectors in short, one page at a time. */
export const listInfoEmailConnectors: Operation<ListInfoParams, EmailConnectorInfo> = { of: base, like: listInfoShape };

/** Gets one e-mail connector in short. */
export const getInfoEmailConnectors: Operation<{ id: number } & GetInfoParams, EmailConnectorInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the e-mail connectors that the short list has and that match the given conditions. */
export const countInfoEmailConnectors: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** The rule that reads a mailbox and turns incoming e-mail into tickets or replies on a service board. */
export interface EmailConnectorsResource {
  /**
   * Lists e-mail connectors. The rule that reads a mailbox and turns incoming e-mail into tickets or replies on a
   * service board.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<EmailConnector>;
  /** Gets one e-mail connector by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<EmailConnector>;
  /**
   * Creates an e-mail connector and returns it. The rule that reads a mailbox and turns incoming e-mail into tickets or
   * replies on a service board.
   */
  create(params: EmailConnectorCreate, options?: RequestOptions): Promise<EmailConnector>;
  /** Changes the given fields of one e-mail connector; the others stay as they are. */
  update(id: number, params: EmailConnectorUpdate, options?: RequestOptions): Promise<EmailConnector>;
  /** Replaces one e-mail connector whole; fields that are left out go back to their defaults. */
  replace(id: number, params: EmailConnectorCreate, options?: RequestOptions): Promise<EmailConnector>;
  /** Deletes one e-mail connector for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the e-mail connectors that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists e-mail connectors in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<EmailConnectorInfo>;
  /** Gets one e-mail connector in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<EmailConnectorInfo>;
  /** Counts the e-mail connectors that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.emailConnectors` is made from. */
export const emailConnectorsResource: Resource<EmailConnectorsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const emailConnectorsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_email_connectors_count: { operation: countEmailConnectors },
  connect_wise_psa_email_connectors_count_info: { operation: countInfoEmailConnectors },
  create_a_connect_wise_psa_email_connector: { operation: createEmailConnector },
  delete_a_connect_wise_psa_email_connector_by_id: { operation: deleteEmailConnector },
  get_single_connect_wise_psa_email_connector_by_id: { operation: getEmailConnector },
  connect_wise_psa_email_connectors_get_info: { operation: getInfoEmailConnectors },
  list_all_connect_wise_psa_email_connectors: { operation: listEmailConnectors },
  connect_wise_psa_email_connectors_list_info: { operation: listInfoEmailConnectors },
  replace_a_connect_wise_psa_email_connector_by_id: { operation: replaceEmailConnector, json: "record" },
  update_a_connect_wise_psa_email_connector_by_id: { operation: updateEmailConnector },
};
