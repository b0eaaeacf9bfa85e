// @generated from definitions/connectwise-psa/resources/schedule/portal-calendars.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, Operation, Pages, RequestOptions } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  PortalCalendar,
  PortalCalendarCreate,
  PortalCalendarUpdate,
} from "../schemas/schedule/portal-calendar.js";
import { countShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

/**
 * Lists portal calendar set-ups, one page at a time.
 */
export const listPortalCalendars: Operation<ListParams, PortalCalendar> = {
  like: listShape,
  id: "portal_calendars.list",
  path: "/schedule/portalcalendars",
};

/**
 * Gets one portal calendar set-up by its id.
 */
export const getPortalCalendar: Operation<{ id: number } & GetParams, PortalCalendar> = {
  like: getShape,
  id: "portal_calendars.get",
  path: "/schedule/portalcalendars/{id}",
  ids: { id: "integer" },
};

/**
 * Changes the given fields of one portal calendar set-up; the others stay as they are.
 */
export const updatePortalCalendar: Operation<{ id: number } & PortalCalendarUpdate, PortalCalendar> = {
  like: updateShape,
  id: "portal_calendars.update",
  path: "/schedule/portalcalendars/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one portal calendar set-up whole; fields that are left out go back to their defaults.
 */
export const replacePortalCalendar: Operation<{ id: number } & PortalCalendarCreate, PortalCalendar> = {
  like: replaceShape,
  id: "portal_calendars.replace",
  path: "/schedule/portalcalendars/{id}",
  ids: { id: "integer" },
  required: ["weekStart"],
};

/**
 * Counts the portal calendar set-ups that match the given conditions.
 */
export const countPortalCalendars: Operation<CountParams, Count> = {
  like: countShape,
  id: "portal_calendars.count",
  path: "/schedule/portalcalendars/count",
};

/**
 * How calendars in the portals are laid out, with the first day of the week and up to three adjusted time spans.
 */
export class PortalCalendarsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists portal calendar set-ups, one page at a time.
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<PortalCalendar> {
    return this.#client.pages(listPortalCalendars, params, options);
  }

  /**
   * Gets one portal calendar set-up by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<PortalCalendar> {
    return this.#client.call(getPortalCalendar, { ...params, id }, options);
  }

  /**
   * Changes the given fields of one portal calendar set-up; the others stay as they are.
   */
  update(id: number, params: PortalCalendarUpdate, options?: RequestOptions): Promise<PortalCalendar> {
    return this.#client.call(updatePortalCalendar, { ...params, id }, options);
  }

  /**
   * Replaces one portal calendar set-up whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: PortalCalendarCreate, options?: RequestOptions): Promise<PortalCalendar> {
    return this.#client.call(replacePortalCalendar, { ...params, id }, options);
  }

  /**
   * Counts the portal calendar set-ups that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countPortalCalendars, params, options);
  }
}
