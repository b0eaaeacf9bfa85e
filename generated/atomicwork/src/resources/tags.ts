// @generated from definitions/atomicwork/resources/tags/tags.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { Tag, TagContext, TagInput } from "../schemas/tags/tag.js";
import { integer, json, text } from "@toolwright/runtime";
import { createShape, deleteShape, getShape, listShape, updateShape } from "../conventions.js";

export interface ListTagsParams extends ListParams {
  /** Text to look for in tag names. */
  search_key?: string;
  /** Where the tags can be used: COMMON, ASSET or WORKSPACE. */
  context_type?: string;
  /** Workspace of the tags. */
  context_id?: number;
}

export interface GetTagParams {
  /** Where the tag can be used: COMMON, ASSET or WORKSPACE. */
  context_type?: string;
  /** Workspace of the tag. */
  context_id?: number;
}

export interface UpdateTagParams {
  /** Name people see. */
  name: string;
  /** Where the tag can be used. */
  context_type?: TagContext;
  /** Workspace of the tag, for context WORKSPACE. */
  context_id?: number;
  /** Color, e.g. #FF8800. */
  color_code?: string;
}

export interface DeleteTagParams {
  /** Where the tag can be used: COMMON, ASSET or WORKSPACE. */
  context_type?: string;
  /** Workspace of the tag. */
  context_id?: number;
}

const base: ResourceShape = { name: "tags", path: "/tags", required: ["name"] };

/** Lists tags. Labels that group requests and assets. */
export const listTags: Operation<ListTagsParams, Tag> = {
  of: base,
  like: listShape,
  query: { search_key: text, context_type: text, context_id: integer, page: integer, per_page: integer },
};

/** Reads one tag by its id. */
export const getTag: Operation<{ id: number } & GetTagParams, Tag> = {
  of: base,
  like: getShape,
  query: { context_type: text, context_id: integer },
};

/** Creates a tag. */
export const createTag: Operation<TagInput, Tag> = { of: base, like: createShape };

/** Renames or recolors a tag. */
export const updateTag: Operation<{ id: number } & UpdateTagParams, Tag> = {
  of: base,
  like: updateShape,
  method: "PUT",
  body: { as: json, ids: ["id"] },
  required: ["name"],
};

/** Deletes a tag. */
export const deleteTag: Operation<{ id: number } & DeleteTagParams, void> = {
  of: base,
  like: deleteShape,
  query: { context_type: text, context_id: integer },
};

/** Labels that group requests and assets. */
export interface TagsResource {
  /**
   * Lists tags. Labels that group requests and assets.
   *
   * @example
   * await client.tags.list({ search_key: "vpn", context_type: "WORKSPACE", context_id: 12 });
   */
  list(params?: ListTagsParams, options?: RequestOptions): Pages<Tag>;
  /** Reads one tag by its id. */
  get(id: number, params?: GetTagParams, options?: RequestOptions): Promise<Tag>;
  /**
   * Creates a tag.
   *
   * @example
   * await client.tags.create({
   *   name: "vpn",
   *   context_type: "WORKSPACE",
   *   context_id: 12,
   *   color_code: "#FF8800",
   * });
   */
  create(params: TagInput, options?: RequestOptions): Promise<Tag>;
  /**
   * Renames or recolors a tag.
   *
   * @example
   * await client.tags.update(9, { name: "remote-access" });
   */
  update(id: number, params: UpdateTagParams, options?: RequestOptions): Promise<Tag>;
  /**
   * Deletes a tag.
   *
   * @example
   * await client.tags.delete(9, { context_type: "WORKSPACE", context_id: 12 });
   */
  delete(id: number, params?: DeleteTagParams, options?: RequestOptions): Promise<void>;
}

/** What `client.tags` is made from. */
export const tagsResource: Resource<TagsResource> = {
  of: base,
  operations: [listTags, getTag, createShape, updateTag, deleteTag],
};

/** The operations behind the tools of this resource. */
export const tagsTools: Readonly<Record<string, ToolBinding>> = {
  create_a_atomicwork_tag: { operation: createTag },
  delete_a_atomicwork_tag_by_id: { operation: deleteTag },
  get_single_atomicwork_tag_by_id: { operation: getTag },
  list_all_atomicwork_tags: { operation: listTags },
  update_a_atomicwork_tag_by_id: { operation: updateTag },
};
