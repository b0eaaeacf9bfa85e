// @generated from definitions/connectwise-psa/resources/system/google-email-setups.yaml
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
  GoogleEmailSetup,
  GoogleEmailSetupCreate,
  GoogleEmailSetupUpdate,
} from "../schemas/system/google-email-setup.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = {
  name: "google_email_setups",
  path: "/system/googleemailsetup",
  required: ["name", "username", "inboxFolder", "processedFolder", "failedFolder"],
};

/** Lists Google mailbox setups. The access to a Google mailbox from which an e-mail connector reads. */
export const listGoogleEmailSetups: Operation<ListParams, GoogleEmailSetup> = { of: base, like: listShape };

/** Gets one Google mailbox setup by its id. */
export const getGoogleEmailSetup: Operation<{ id: number } & GetParams, GoogleEmailSetup> = {
  of: base,
  like: getShape,
};

/**
 * Creates a Google mailbox setup and returns it. The access to a Google mailbox from which an e-mail connector reads.
 */
export const createGoogleEmailSetup: Operation<GoogleEmailSetupCreate, GoogleEmailSetup> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one Google mailbox setup; the others stay as they are. */
export const updateGoogleEmailSetup: Operation<{ id: number } & GoogleEmailSetupUpdate, GoogleEmailSetup> = {
  of: base,
  like: updateShape,
};

/** Replaces one Google mailbox setup whole; fields that are left out go back to their defaults. */
export const replaceGoogleEmailSetup: Operation<{ id: number } & GoogleEmailSetupCreate, GoogleEmailSetup> = {
  of: base,
  like: replaceShape,
};

/** Deletes one Google mailbox setup for good. */
export const deleteGoogleEmailSetup: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the Google mailbox setups that match the given conditions. */
export const countGoogleEmailSetups: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tests whether the Google mailbox can be reached with the stored setup. */
export const testConnectionGoogleEmailSetups: Operation<{ id: number } & NoParams, SuccessResponse> = {
  of: base,
  name: "test_connection",
  path: "{item}/testConnection",
  method: "POST",
};

/** The access to a Google mailbox from which an e-mail connector reads. */
export interface GoogleEmailSetupsResource {
  /** Lists Google mailbox setups. The access to a Google mailbox from which an e-mail connector reads. */
  list(params?: ListParams, options?: RequestOptions): Pages<GoogleEmailSetup>;
  /** Gets one Google mailbox setup by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<GoogleEmailSetup>;
  /**
   * Creates a Google mailbox setup and returns it. The access to a Google mailbox from which an e-mail connector reads.
   */
  create(params: GoogleEmailSetupCreate, options?: RequestOptions): Promise<GoogleEmailSetup>;
  /** Changes the given fields of one Google mailbox setup; the others stay as they are. */
  update(id: number, params: GoogleEmailSetupUpdate, options?: RequestOptions): Promise<GoogleEmailSetup>;
  /** Replaces one Google mailbox setup whole; fields that are left out go back to their defaults. */
  replace(id: number, params: GoogleEmailSetupCreate, options?: RequestOptions): Promise<GoogleEmailSetup>;
  /** Deletes one Google mailbox setup for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the Google mailbox setups that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tests whether the Google mailbox can be reached with the stored setup. */
  testConnection(id: number, params?: NoParams, options?: RequestOptions): Promise<SuccessResponse>;
}

/** What `client.googleEmailSetups` is made from. */
export const googleEmailSetupsResource: Resource<GoogleEmailSetupsResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    testConnectionGoogleEmailSetups,
  ],
};

/** The operations behind the tools of this resource. */
export const googleEmailSetupsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_google_email_setups_count: { operation: countGoogleEmailSetups },
  create_a_connect_wise_psa_google_email_setup: { operation: createGoogleEmailSetup },
  delete_a_connect_wise_psa_google_email_setup_by_id: { operation: deleteGoogleEmailSetup },
  get_single_connect_wise_psa_google_email_setup_by_id: { operation: getGoogleEmailSetup },
  list_all_connect_wise_psa_google_email_setups: { operation: listGoogleEmailSetups },
  replace_a_connect_wise_psa_google_email_setup_by_id: { operation: replaceGoogleEmailSetup },
  connect_wise_psa_google_email_setups_test_connection: { operation: testConnectionGoogleEmailSetups },
  update_a_connect_wise_psa_google_email_setup_by_id: { operation: updateGoogleEmailSetup },
};
