// @generated from definitions/connectwise-psa/resources/system/menu-entries.yaml
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
import type { MenuEntry, MenuEntryCreate, MenuEntryUpdate } from "../schemas/system/menu-entry.js";
import { binary, boolean, none, text } from "@toolwright/runtime";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetImageMenuEntriesParams {
  /** When the icon was last fetched (YYYY-MM-DDTHH:mm:ssZ); only a newer one comes back. */
  lastmodified?: string;
  /** True for the large icon, false for the small one. */
  largeFlag?: boolean;
}

const base: ResourceShape = {
  name: "menu_entries",
  path: "/system/menuentries",
  required: ["menuLocation", "caption", "link", "newWindowFlag"],
};

/** Lists menu entries. A custom entry in the menu of the web application that opens an outside page. */
export const listMenuEntries: Operation<ListParams, MenuEntry> = { of: base, like: listShape };

/** Gets one menu entry by its id. */
export const getMenuEntry: Operation<{ id: number } & GetParams, MenuEntry> = { of: base, like: getShape };

/**
 * Creates a menu entry and returns it. A custom entry in the menu of the web application that opens an outside page.
 */
export const createMenuEntry: Operation<MenuEntryCreate, MenuEntry> = { of: base, like: createShape };

/** Changes the given fields of one menu entry; the others stay as they are. */
export const updateMenuEntry: Operation<{ id: number } & MenuEntryUpdate, MenuEntry> = { of: base, like: updateShape };

/** Replaces one menu entry whole; fields that are left out go back to their defaults. */
export const replaceMenuEntry: Operation<{ id: number } & MenuEntryCreate, MenuEntry> = {
  of: base,
  like: replaceShape,
};

/** Deletes one menu entry for good. */
export const deleteMenuEntry: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the menu entries that match the given conditions. */
export const countMenuEntries: Operation<CountParams, Count> = { of: base, like: countShape };

/** Gets the icon of one menu entry. */
export const getImageMenuEntries: Operation<{ id: number } & GetImageMenuEntriesParams, Blob> = {
  of: base,
  name: "get_image",
  path: "{item}/image",
  method: "GET",
  query: { lastmodified: text, largeFlag: boolean },
  returns: binary,
};

/** Sets the icon of one menu entry. */
export const setImageMenuEntries: Operation<{ id: number } & NoParams, void> = {
  of: base,
  name: "set_image",
  path: "{item}/image",
  method: "POST",
  returns: none,
};

/** A custom entry in the menu of the web application that opens an outside page. */
export interface MenuEntriesResource {
  /** Lists menu entries. A custom entry in the menu of the web application that opens an outside page. */
  list(params?: ListParams, options?: RequestOptions): Pages<MenuEntry>;
  /** Gets one menu entry by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<MenuEntry>;
  /**
   * Creates a menu entry and returns it. A custom entry in the menu of the web application that opens an outside page.
   */
  create(params: MenuEntryCreate, options?: RequestOptions): Promise<MenuEntry>;
  /** Changes the given fields of one menu entry; the others stay as they are. */
  update(id: number, params: MenuEntryUpdate, options?: RequestOptions): Promise<MenuEntry>;
  /** Replaces one menu entry whole; fields that are left out go back to their defaults. */
  replace(id: number, params: MenuEntryCreate, options?: RequestOptions): Promise<MenuEntry>;
  /** Deletes one menu entry for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the menu entries that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Gets the icon of one menu entry. */
  getImage(id: number, params?: GetImageMenuEntriesParams, options?: RequestOptions): Promise<Blob>;
  /** Sets the icon of one menu entry. */
  setImage(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
}

/** What `client.menuEntries` is made from. */
export const menuEntriesResource: Resource<MenuEntriesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    getImageMenuEntries,
    setImageMenuEntries,
  ],
};

/** The operations behind the tools of this resource. */
export const menuEntriesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_menu_entries_count: { operation: countMenuEntries },
  create_a_connect_wise_psa_menu_entry: { operation: createMenuEntry },
  delete_a_connect_wise_psa_menu_entry_by_id: { operation: deleteMenuEntry },
  get_single_connect_wise_psa_menu_entry_by_id: { operation: getMenuEntry },
  connect_wise_psa_menu_entries_get_image: { operation: getImageMenuEntries },
  list_all_connect_wise_psa_menu_entries: { operation: listMenuEntries },
  replace_a_connect_wise_psa_menu_entry_by_id: { operation: replaceMenuEntry },
  connect_wise_psa_menu_entries_set_image: { operation: setImageMenuEntries },
  update_a_connect_wise_psa_menu_entry_by_id: { operation: updateMenuEntry },
};
