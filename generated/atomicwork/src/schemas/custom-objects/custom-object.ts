// @generated from definitions/atomicwork/schemas/custom-objects/custom-object.yaml
// To change this file, edit that and run `npm run generate`.

import type { Answers, Filter } from "../../schemas/common.js";

/**
 * A record of a kind the account defined itself. The documents write the names like this; answers may have them in
 * snake_case.
 */
export type CustomObject = { [key: string]: unknown };

/** A kind of custom object. Its other members are not published. */
export type CustomObjectType = { [key: string]: unknown };

/** A group of fields on the screen. Its other members are not published. */
export type CustomObjectSection = { [key: string]: unknown };

/** A custom object to be made. */
export interface CustomObjectInput {
  /** Type of the custom object. */
  object_type_id: number;
  /** Values keyed by `reference_key`; `display_name` is needed (1 to 255 characters). */
  form_fields: Answers;
}

/** New values for fields of a custom object. */
export interface CustomObjectChangesCreate extends CustomObjectChangesUpdate {
  /** New values keyed by `reference_key`; `display_name` renames it (1 to 255 characters). */
  form_fields: Answers;
}

/** New values for fields of a custom object. */
export interface CustomObjectChangesUpdate {
  /** New values keyed by `reference_key`; `display_name` renames it (1 to 255 characters). */
  form_fields?: Answers;
}

/** Which custom objects are wanted. */
export interface CustomObjectQuery {
  /**
   * Conditions, or none for everything. Attributes: display_id, created_at and others of every object, or keys of
   * fields of the type. For dropdowns and related records the value -1 means empty.
   */
  filters?: Filter[];
  /** Order of the custom objects. */
  sort?: CustomObjectSort;
  /**
   * Where the type belongs; seldom needed when its id is given. GLOBAL: types of the whole organization; WORKSPACE:
   * types of one workspace.
   */
  scope?: "GLOBAL" | "WORKSPACE";
  /** Workspace of the type, for scope WORKSPACE. */
  workspace_id?: number;
}

/** How custom objects are exported. */
export interface CustomObjectExport {
  /** Order of the rows; likely the values that the search takes, e.g. CREATED_AT_DESC. */
  sort_order?: string;
}

/** Order of the custom objects. */
export type CustomObjectSort =
  | "CREATED_AT_ASC"
  | "CREATED_AT_DESC"
  | "UPDATED_AT_ASC"
  | "UPDATED_AT_DESC"
  | "DISPLAY_ID_ASC"
  | "DISPLAY_ID_DESC";
