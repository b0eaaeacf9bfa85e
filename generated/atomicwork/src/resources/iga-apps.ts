// @generated from definitions/atomicwork/resources/access-management/iga-apps.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ListParams } from "../conventions.js";
import type { IgaApp } from "../schemas/access-management/iga.js";
import { integer, text } from "@toolwright/runtime";
import { listShape } from "../conventions.js";

export interface ListIgaAppsParams extends ListParams {
  /** Part of the app's name, e.g. `okta`. */
  search_key?: string;
}

const base: ResourceShape = { name: "iga_apps", path: "/iga/apps" };

/** Lists the apps whose access can be granted and revoked. */
export const listIgaApps: Operation<ListIgaAppsParams, IgaApp> = {
  of: base,
  like: listShape,
  query: { search_key: text, page: integer, per_page: integer },
};

/** Apps and identity providers whose access is governed in Atomicwork, such as Okta or GitHub. */
export interface IgaAppsResource {
  /**
   * Lists the apps whose access can be granted and revoked.
   *
   * @example
   * await client.igaApps.list({ search_key: "github" });
   */
  list(params?: ListIgaAppsParams, options?: RequestOptions): Pages<IgaApp>;
}

/** What `client.igaApps` is made from. */
export const igaAppsResource: Resource<IgaAppsResource> = { of: base, operations: [listIgaApps] };

/** The operations behind the tools of this resource. */
export const igaAppsTools: Readonly<Record<string, ToolBinding>> = {
  list_all_atomicwork_iga_apps: { operation: listIgaApps },
};
