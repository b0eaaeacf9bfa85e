// @generated from definitions/connectwise-psa/resources/system/locales.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { LocaleInfo } from "../schemas/system/locale-info.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "locales", path: "/system/info/locales" };

/** Lists locales. A language and region whose formats the web application can use. */
export const listLocales: Operation<ListParams, LocaleInfo> = { of: base, like: listShape };

/** Gets one locale by its id. */
export const getLocale: Operation<{ id: number } & GetParams, LocaleInfo> = { of: base, like: getShape };

/** Counts the locales that match the given conditions. */
export const countLocales: Operation<CountParams, Count> = { of: base, like: countShape };

/** A language and region whose formats the web application can use. */
export interface LocalesResource {
  /** Lists locales. A language and region whose formats the web application can use. */
  list(params?: ListParams, options?: RequestOptions): Pages<LocaleInfo>;
  /** Gets one locale by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<LocaleInfo>;
  /** Counts the locales that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.locales` is made from. */
export const localesResource: Resource<LocalesResource> = { of: base, operations: [listShape, getShape, countShape] };

/** The operations behind the tools of this resource. */
export const localesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_locales_count: { operation: countLocales },
  get_single_connect_wise_psa_locale_by_id: { operation: getLocale },
  list_all_connect_wise_psa_locales: { operation: listLocales },
};
