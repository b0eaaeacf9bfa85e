// @generated from definitions/connectwise-psa/resources/system/hosted-api-setups.yaml
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
import type { Count } from "../schemas/common.js";
import type {
  ConnectWiseHostedSetup,
  ConnectWiseHostedSetupCreate,
  ConnectWiseHostedSetupUpdate,
} from "../schemas/system/connect-wise-hosted-setup.js";
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
  name: "hosted_api_setups",
  path: "/system/connectwisehostedsetups",
  required: ["screenId", "description", "url", "type"],
};

/**
 * Lists hosted API setups. The setup that shows a page of an outside application as tab, pod or toolbar button on a
 * screen of the web application.
 */
export const listHostedApiSetups: Operation<ListParams, ConnectWiseHostedSetup> = { of: base, like: listShape };

/** Gets one hosted API setup by its id. */
export const getHostedApiSetup: Operation<{ id: number } & GetParams, ConnectWiseHostedSetup> = {
  of: base,
  like: getShape,
};

/** Creates a hosted API setup and returns it. */
export const createHostedApiSetup: Operation<ConnectWiseHostedSetupCreate, ConnectWiseHostedSetup> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one hosted API setup; the others stay as they are. */
export const updateHostedApiSetup: Operation<{ id: number } & ConnectWiseHostedSetupUpdate, ConnectWiseHostedSetup> = {
  of: base,
  like: updateShape,
};

/** Replaces one hosted API setup whole; fields that are left out go back to their defaults. */
export const replaceHostedApiSetup: Operation<{ id: number } & ConnectWiseHostedSetupCreate, ConnectWiseHostedSetup> = {
  of: base,
  like: replaceShape,
};

/** Deletes one hosted API setup for good. */
export const deleteHostedApiSetup: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the hosted API setups that match the given conditions. */
export const countHostedApiSetups: Operation<CountParams, Count> = { of: base, like: countShape };

/**
 * The setup that shows a page of an outside application as tab, pod or toolbar button on a screen of the web
 * application.
 */
export interface HostedApiSetupsResource {
  /**
   * Lists hosted API setups. The setup that shows a page of an outside application as tab, pod or toolbar button on a
   * screen of the web application.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<ConnectWiseHostedSetup>;
  /** Gets one hosted API setup by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ConnectWiseHostedSetup>;
  /** Creates a hosted API setup and returns it. */
  create(params: ConnectWiseHostedSetupCreate, options?: RequestOptions): Promise<ConnectWiseHostedSetup>;
  /** Changes the given fields of one hosted API setup; the others stay as they are. */
  update(id: number, params: ConnectWiseHostedSetupUpdate, options?: RequestOptions): Promise<ConnectWiseHostedSetup>;
  /** Replaces one hosted API setup whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ConnectWiseHostedSetupCreate, options?: RequestOptions): Promise<ConnectWiseHostedSetup>;
  /** Deletes one hosted API setup for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the hosted API setups that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.hostedApiSetups` is made from. */
export const hostedApiSetupsResource: Resource<HostedApiSetupsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const hostedApiSetupsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_hosted_api_setups_count: { operation: countHostedApiSetups },
  create_a_connect_wise_psa_hosted_api_setup: { operation: createHostedApiSetup },
  delete_a_connect_wise_psa_hosted_api_setup_by_id: { operation: deleteHostedApiSetup },
  get_single_connect_wise_psa_hosted_api_setup_by_id: { operation: getHostedApiSetup },
  list_all_connect_wise_psa_hosted_api_setups: { operation: listHostedApiSetups },
  replace_a_connect_wise_psa_hosted_api_setup_by_id: { operation: replaceHostedApiSetup, json: "record" },
  update_a_connect_wise_psa_hosted_api_setup_by_id: { operation: updateHostedApiSetup },
};
