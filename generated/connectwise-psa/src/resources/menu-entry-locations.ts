// @generated from definitions/connectwise-psa/resources/system/menu-entry-locations.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { MenuEntryLocation, MenuEntryLocationCreate } from "../schemas/system/menu-entry-location.js";
import { countShape, createShape, deleteShape, getShape, listShape } from "../conventions.js";

export interface GetMenuEntryLocationParams extends GetParams {
  /** Id of the menu entry. */
  menuEntryId: number;
  /** Id of the menu entry location. */
  id: number;
}

export interface DeleteMenuEntryLocationParams {
  /** Id of the menu entry. */
  menuEntryId: number;
  /** Id of the menu entry location. */
  id: number;
}

const base: ResourceShape = {
  name: "menu_entry_locations",
  path: "/system/menuEntries/{menuEntryId}/locations",
  required: ["location"],
};

/** Lists menu entry locations. A location of your own organization whose members see a custom menu entry. */
export const listMenuEntryLocations: Operation<{ menuEntryId: number } & ListParams, MenuEntryLocation> = {
  of: base,
  like: listShape,
};

/** Gets one menu entry location by its id. */
export const getMenuEntryLocation: Operation<GetMenuEntryLocationParams, MenuEntryLocation> = {
  of: base,
  like: getShape,
};

/** Shows a menu entry to the members of one more location. */
export const createMenuEntryLocation: Operation<{ menuEntryId: number } & MenuEntryLocationCreate, MenuEntryLocation> =
  { of: base, like: createShape };

/** Hides a menu entry from the members of one location. */
export const deleteMenuEntryLocation: Operation<DeleteMenuEntryLocationParams, void> = { of: base, like: deleteShape };

/** Counts the menu entry locations that match the given conditions. */
export const countMenuEntryLocations: Operation<{ menuEntryId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A location of your own organization whose members see a custom menu entry. */
export interface MenuEntryLocationsResource {
  /** Lists menu entry locations. A location of your own organization whose members see a custom menu entry. */
  list(menuEntryId: number, params?: ListParams, options?: RequestOptions): Pages<MenuEntryLocation>;
  /** Gets one menu entry location by its id. */
  get(params: GetMenuEntryLocationParams, options?: RequestOptions): Promise<MenuEntryLocation>;
  /** Shows a menu entry to the members of one more location. */
  create(menuEntryId: number, params: MenuEntryLocationCreate, options?: RequestOptions): Promise<MenuEntryLocation>;
  /** Hides a menu entry from the members of one location. */
  delete(params: DeleteMenuEntryLocationParams, options?: RequestOptions): Promise<void>;
  /** Counts the menu entry locations that match the given conditions. */
  count(menuEntryId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.menuEntryLocations` is made from. */
export const menuEntryLocationsResource: Resource<MenuEntryLocationsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const menuEntryLocationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_menu_entry_locations_count: { operation: countMenuEntryLocations },
  create_a_connect_wise_psa_menu_entry_location: { operation: createMenuEntryLocation },
  delete_a_connect_wise_psa_menu_entry_location_by_id: { operation: deleteMenuEntryLocation },
  get_single_connect_wise_psa_menu_entry_location_by_id: { operation: getMenuEntryLocation },
  list_all_connect_wise_psa_menu_entry_locations: { operation: listMenuEntryLocations },
};
