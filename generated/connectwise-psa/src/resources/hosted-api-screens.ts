// @generated from definitions/connectwise-psa/resources/system/hosted-api-screens.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { ConnectWiseHostedScreen } from "../schemas/system/connect-wise-hosted-screen.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "hosted_api_screens", path: "/system/connectWiseHostedScreens" };

/**
 * Lists hosted API screens. A screen of the web application, such as the service ticket, on which a page of an outside
 * application can be shown.
 */
export const listHostedApiScreens: Operation<ListParams, ConnectWiseHostedScreen> = { of: base, like: listShape };

/** Gets one hosted API screen by its id. */
export const getHostedApiScreen: Operation<{ id: number } & GetParams, ConnectWiseHostedScreen> = {
  of: base,
  like: getShape,
};

/** Counts the hosted API screens that match the given conditions. */
export const countHostedApiScreens: Operation<CountParams, Count> = { of: base, like: countShape };

/**
 * A screen of the web application, such as the service ticket, on which a page of an outside application can be shown.
 */
export interface HostedApiScreensResource {
  /**
   * Lists hosted API screens. A screen of the web application, such as the service ticket, on which a page of an
   * outside application can be shown.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<ConnectWiseHostedScreen>;
  /** Gets one hosted API screen by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ConnectWiseHostedScreen>;
  /** Counts the hosted API screens that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.hostedApiScreens` is made from. */
export const hostedApiScreensResource: Resource<HostedApiScreensResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const hostedApiScreensTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_hosted_api_screens_count: { operation: countHostedApiScreens },
  get_single_connect_wise_psa_hosted_api_screen_by_id: { operation: getHostedApiScreen },
  list_all_connect_wise_psa_hosted_api_screens: { operation: listHostedApiScreens },
};
