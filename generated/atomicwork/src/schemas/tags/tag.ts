// @generated from definitions/atomicwork/schemas/tags/tag.yaml
// To change this file, edit that and run `npm run generate`.

/** A label for requests or assets. */
export interface Tag {
  /** Numeric id of the tag. */
  id?: number;
  /** Name people see. */
  name?: string;
  /** Where the tag can be used. */
  context_type?: TagContext;
  /** Workspace of the tag, for context WORKSPACE. */
  context_id?: number;
  /** Color, e.g. #FF8800. */
  color_code?: string;
}

/** Where the tag can be used. */
export type TagContext = "COMMON" | "ASSET" | "WORKSPACE";

/** A tag to be made. */
export interface TagInput {
  /** Name people see. */
  name: string;
  /** Where the tag can be used. */
  context_type?: TagContext;
  /** Workspace of the tag, for context WORKSPACE. */
  context_id?: number;
  /** Color, e.g. #FF8800. */
  color_code?: string;
}

/** A tag as it will be. */
export interface TagReplacement {
  /** Id of the tag; the same as in the path. */
  id: number;
  /** Name people see. */
  name: string;
  /** Where the tag can be used. */
  context_type?: TagContext;
  /** Workspace of the tag, for context WORKSPACE. */
  context_id?: number;
  /** Color, e.g. #FF8800. */
  color_code?: string;
}
