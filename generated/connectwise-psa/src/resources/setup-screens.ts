// @generated from definitions/connectwise-psa/resources/system/setup-screens.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { SetupScreen } from "../schemas/system/setup-screen.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "setup_screens", path: "/system/setupScreens" };

/** Lists setup screens. A screen of the setup tables where an administrator configures one part of the application. */
export const listSetupScreens: Operation<ListParams, SetupScreen> = { of: base, like: listShape };

/** Gets one setup screen by its id. */
export const getSetupScreen: Operation<{ id: number } & GetParams, SetupScreen> = { of: base, like: getShape };

/** Counts the setup screens that match the given conditions. */
export const countSetupScreens: Operation<CountParams, Count> = { of: base, like: countShape };

/** A screen of the setup tables where an administrator configures one part of the application. */
export interface SetupScreensResource {
  /**
   * Lists setup screens. A screen of the setup tables where an administrator configures one part of the application.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<SetupScreen>;
  /** Gets one setup screen by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<SetupScreen>;
  /** Counts the setup screens that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.setupScreens` is made from. */
export const setupScreensResource: Resource<SetupScreensResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const setupScreensTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_setup_screens_count: { operation: countSetupScreens },
  get_single_connect_wise_psa_setup_screen_by_id: { operation: getSetupScreen },
  list_all_connect_wise_psa_setup_screens: { operation: listSetupScreens },
};
