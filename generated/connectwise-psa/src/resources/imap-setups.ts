// @generated from definitions/connectwise-psa/resources/system/imap-setups.yaml
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
import type { Imap, ImapCreate, ImapInfo, ImapUpdate } from "../schemas/system/imap.js";
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
  name: "imap_setups",
  path: "/system/imaps",
  required: ["name", "imapName", "processedName", "failedFolder", "server", "userName", "port"],
};

/** Lists IMAP setups. The access to an IMAP mailbox from which an e-mail connector reads. */
export const listImapSetups: Operation<ListParams, Imap> = { of: base, like: listShape };

/** Gets one IMAP setup by its id. */
export const getImapSetup: Operation<{ id: number } & GetParams, Imap> = { of: base, like: getShape };

/** Creates an IMAP setup and returns it. The access to an IMAP mailbox from which an e-mail connector reads. */
export const createImapSetup: Operation<ImapCreate, Imap> = { of: base, like: createShape };

/** Changes the given fields of one IMAP setup; the others stay as they are. */
export const updateImapSetup: Operation<{ id: number } & ImapUpdate, Imap> = { of: base, like: updateShape };

/** Replaces one IMAP setup whole; fields that are left out go back to their defaults. */
export const replaceImapSetup: Operation<{ id: number } & ImapCreate, Imap> = { of: base, like: replaceShape };

/** Deletes one IMAP setup for good. */
export const deleteImapSetup: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the IMAP setups that match the given conditions. */
export const countImapSetups: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists IMAP setups in short, one page at a time. */
export const listInfoImapSetups: Operation<ListInfoParams, ImapInfo> = { of: base, like: listInfoShape };

/** Gets one IMAP setup in short. */
export const getInfoImapSetups: Operation<{ id: number } & GetInfoParams, ImapInfo> = { of: base, like: getInfoShape };

/** Counts the IMAP setups that the short list has and that match the given conditions. */
export const countInfoImapSetups: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** The access to an IMAP mailbox from which an e-mail connector reads. */
export interface ImapSetupsResource {
  /** Lists IMAP setups. The access to an IMAP mailbox from which an e-mail connector reads. */
  list(params?: ListParams, options?: RequestOptions): Pages<Imap>;
  /** Gets one IMAP setup by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Imap>;
  /** Creates an IMAP setup and returns it. The access to an IMAP mailbox from which an e-mail connector reads. */
  create(params: ImapCreate, options?: RequestOptions): Promise<Imap>;
  /** Changes the given fields of one IMAP setup; the others stay as they are. */
  update(id: number, params: ImapUpdate, options?: RequestOptions): Promise<Imap>;
  /** Replaces one IMAP setup whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ImapCreate, options?: RequestOptions): Promise<Imap>;
  /** Deletes one IMAP setup for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the IMAP setups that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists IMAP setups in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<ImapInfo>;
  /** Gets one IMAP setup in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<ImapInfo>;
  /** Counts the IMAP setups that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.imapSetups` is made from. */
export const imapSetupsResource: Resource<ImapSetupsResource> = {
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
export const imapSetupsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_imap_setups_count: { operation: countImapSetups },
  connect_wise_psa_imap_setups_count_info: { operation: countInfoImapSetups },
  create_a_connect_wise_psa_imap_setup: { operation: createImapSetup },
  delete_a_connect_wise_psa_imap_setup_by_id: { operation: deleteImapSetup },
  get_single_connect_wise_psa_imap_setup_by_id: { operation: getImapSetup },
  connect_wise_psa_imap_setups_get_info: { operation: getInfoImapSetups },
  list_all_connect_wise_psa_imap_setups: { operation: listImapSetups },
  connect_wise_psa_imap_setups_list_info: { operation: listInfoImapSetups },
  replace_a_connect_wise_psa_imap_setup_by_id: { operation: replaceImapSetup },
  update_a_connect_wise_psa_imap_setup_by_id: { operation: updateImapSetup },
};
