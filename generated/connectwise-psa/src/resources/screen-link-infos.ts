// @generated from definitions/connectwise-psa/resources/system/screen-link-infos.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { LinkInfo, LinkResolveUrlInfo, LinkResolveUrlInfoCreate } from "../schemas/system/link.js";
import { countShape, getShape, listShape } from "../conventions.js";

/**
 * Lists screen links in short, one page at a time.
 */
export const listScreenLinkInfos: Operation<ListParams, LinkInfo> = {
  like: listShape,
  id: "screen_link_infos.list",
  path: "/system/info/links",
};

/**
 * Gets one screen link in short by its id.
 */
export const getScreenLinkInfo: Operation<{ id: number } & GetParams, LinkInfo> = {
  like: getShape,
  id: "screen_link_infos.get",
  path: "/system/info/links/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the screen links in short that match the given conditions.
 */
export const countScreenLinkInfos: Operation<CountParams, Count> = {
  like: countShape,
  id: "screen_link_infos.count",
  path: "/system/info/links/count",
};

/**
 * Gets the address of one screen link for a given record.
 */
export const resolveUrlScreenLinkInfos: Operation<{ id: number } & LinkResolveUrlInfoCreate, LinkResolveUrlInfo> = {
  id: "screen_link_infos.resolve_url",
  path: "/system/info/links/{id}/resolveurl",
  method: "POST",
  body: { kind: "json" },
  ids: { id: "integer" },
  required: ["referenceId"],
};

/**
 * A screen link in short: a custom link that a screen, such as the company, offers.
 */
export class ScreenLinkInfosResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists screen links in short, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<LinkInfo> {
    return this.#client.pages(listScreenLinkInfos, params, options);
  }

  /**
   * Gets one screen link in short by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<LinkInfo> {
    return this.#client.call(getScreenLinkInfo, { ...params, id }, options);
  }

  /**
   * Counts the screen links in short that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countScreenLinkInfos, params, options);
  }

  /**
   * Gets the address of one screen link for a given record.
   */
  resolveUrl(id: number, params: LinkResolveUrlInfoCreate, options?: RequestOptions): Promise<LinkResolveUrlInfo> {
    return this.#client.call(resolveUrlScreenLinkInfos, { ...params, id }, options);
  }
}
