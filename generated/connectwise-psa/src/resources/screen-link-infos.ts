// @generated from definitions/connectwise-psa/resources/system/screen-link-infos.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { LinkInfo, LinkResolveUrlInfo, LinkResolveUrlInfoCreate } from "../schemas/system/link.js";
import { json } from "@toolwright/runtime";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "screen_link_infos", path: "/system/info/links" };

/** Lists screen links in short. A screen link in short: a custom link that a screen, such as the company, offers. */
export const listScreenLinkInfos: Operation<ListParams, LinkInfo> = { of: base, like: listShape };

/** Gets one screen link in short by its id. */
export const getScreenLinkInfo: Operation<{ id: number } & GetParams, LinkInfo> = { of: base, like: getShape };

/** Counts the screen links in short that match the given conditions. */
export const countScreenLinkInfos: Operation<CountParams, Count> = { of: base, like: countShape };

/** Gets the address of one screen link for a given record. */
export const resolveUrlScreenLinkInfos: Operation<{ id: number } & LinkResolveUrlInfoCreate, LinkResolveUrlInfo> = {
  of: base,
  name: "resolve_url",
  path: "{item}/resolveurl",
  method: "POST",
  body: { as: json },
  required: ["referenceId"],
};

/** A screen link in short: a custom link that a screen, such as the company, offers. */
export interface ScreenLinkInfosResource {
  /** Lists screen links in short. A screen link in short: a custom link that a screen, such as the company, offers. */
  list(params?: ListParams, options?: RequestOptions): Pages<LinkInfo>;
  /** Gets one screen link in short by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<LinkInfo>;
  /** Counts the screen links in short that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Gets the address of one screen link for a given record. */
  resolveUrl(id: number, params: LinkResolveUrlInfoCreate, options?: RequestOptions): Promise<LinkResolveUrlInfo>;
}

/** What `client.screenLinkInfos` is made from. */
export const screenLinkInfosResource: Resource<ScreenLinkInfosResource> = {
  of: base,
  operations: [listShape, getShape, countShape, resolveUrlScreenLinkInfos],
};

/** The operations behind the tools of this resource. */
export const screenLinkInfosTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_screen_links_in_short_count: { operation: countScreenLinkInfos },
  get_single_connect_wise_psa_screen_link_in_short_by_id: { operation: getScreenLinkInfo },
  list_all_connect_wise_psa_screen_links_in_short: { operation: listScreenLinkInfos },
  connect_wise_psa_screen_links_in_short_resolve_url: { operation: resolveUrlScreenLinkInfos },
};
