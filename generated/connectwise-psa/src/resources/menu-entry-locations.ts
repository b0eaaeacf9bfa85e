// @generated from definitions/connectwise-psa/resources/system/menu-entry-locations.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { MenuEntryLocation, MenuEntryLocationCreate } from "../schemas/system/menu-entry-location.js";
import { countShape, createShape, deleteShape, getShape, listShape } from "../conventions.js";

export interface GetMenuEntryLocationParams extends GetParams {
  /**
   * Id of the menu entry.
   */
  menuEntryId: number;
  /**
   * Id of the menu entry location.
   */
  id: number;
}

export interface DeleteMenuEntryLocationParams {
  /**
   * Id of the menu entry.
   */
  menuEntryId: number;
  /**
   * Id of the menu entry location.
   */
  id: number;
}

/**
 * Lists menu entry locations, one page at a time.
 */
export const listMenuEntryLocations: Operation<{ menuEntryId: number } & ListParams, MenuEntryLocation> = {
  like: listShape,
  id: "menu_entry_locations.list",
  path: "/system/menuEntries/{menuEntryId}/locations",
  ids: { menuEntryId: "integer" },
};

/**
 * Gets one menu entry location by its id.
 */
export const getMenuEntryLocation: Operation<GetMenuEntryLocationParams, MenuEntryLocation> = {
  like: getShape,
  id: "menu_entry_locations.get",
  path: "/system/menuEntries/{menuEntryId}/locations/{id}",
  ids: { menuEntryId: "integer", id: "integer" },
};

/**
 * Shows a menu entry to the members of one more location.
 */
export const createMenuEntryLocation: Operation<{ menuEntryId: number } & MenuEntryLocationCreate, MenuEntryLocation> =
  {
    like: createShape,
    id: "menu_entry_locations.create",
    path: "/system/menuEntries/{menuEntryId}/locations",
    ids: { menuEntryId: "integer" },
    required: ["location"],
  };

/**
 * Hides a menu entry from the members of one location.
 */
export const deleteMenuEntryLocation: Operation<DeleteMenuEntryLocationParams, void> = {
  like: deleteShape,
  id: "menu_entry_locations.delete",
  path: "/system/menuEntries/{menuEntryId}/locations/{id}",
  ids: { menuEntryId: "integer", id: "integer" },
};

/**
 * Counts the menu entry locations that match the given conditions.
 */
export const countMenuEntryLocations: Operation<{ menuEntryId: number } & CountParams, Count> = {
  like: countShape,
  id: "menu_entry_locations.count",
  path: "/system/menuEntries/{menuEntryId}/locations/count",
  ids: { menuEntryId: "integer" },
};

/**
 * A location of your own organization whose members see a custom menu entry.
 */
export class MenuEntryLocationsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists menu entry locations, one page at a time.
   */
  list(menuEntryId: number, params: ListParams = {}, options?: RequestOptions): Pages<MenuEntryLocation> {
    return this.#client.pages(listMenuEntryLocations, { ...params, menuEntryId }, options);
  }

  /**
   * Gets one menu entry location by its id.
   */
  get(params: GetMenuEntryLocationParams, options?: RequestOptions): Promise<MenuEntryLocation> {
    return this.#client.call(getMenuEntryLocation, params, options);
  }

  /**
   * Shows a menu entry to the members of one more location.
   */
  create(menuEntryId: number, params: MenuEntryLocationCreate, options?: RequestOptions): Promise<MenuEntryLocation> {
    return this.#client.call(createMenuEntryLocation, { ...params, menuEntryId }, options);
  }

  /**
   * Hides a menu entry from the members of one location.
   */
  delete(params: DeleteMenuEntryLocationParams, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteMenuEntryLocation, params, options);
  }

  /**
   * Counts the menu entry locations that match the given conditions.
   */
  count(menuEntryId: number, params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countMenuEntryLocations, { ...params, menuEntryId }, options);
  }
}
