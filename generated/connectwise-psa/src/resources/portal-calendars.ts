// @generated from definitions/connectwise-psa/resources/schedule/portal-calendars.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  PortalCalendar,
  PortalCalendarCreate,
  PortalCalendarUpdate,
} from "../schemas/schedule/portal-calendar.js";
import { countShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

const base: ResourceShape = { name: "portal_calendars", path: "/schedule/portalcalendars", required: ["weekStart"] };

/**
 * Lists portal calendar setups. How calendars in the portals are laid out, with the first day of the week and up to
 * three adjusted time spans.
 */
export const listPortalCalendars: Operation<ListParams, PortalCalendar> = { of: base, like: listShape };

/** Gets one portal calendar setup by its id. */
export const getPortalCalendar: Operation<{ id: number } & GetParams, PortalCalendar> = { of: base, like: getShape };

/** Changes the given fields of one portal calendar setup; the others stay as they are. */
export const updatePortalCalendar: Operation<{ id: number } & PortalCalendarUpdate, PortalCalendar> = {
  of: base,
  like: updateShape,
};

/** Replaces one portal calendar setup whole; fields that are left out go back to their defaults. */
export const replacePortalCalendar: Operation<{ id: number } & PortalCalendarCreate, PortalCalendar> = {
  of: base,
  like: replaceShape,
};

/** Counts the portal calendar setups that match the given conditions. */
export const countPortalCalendars: Operation<CountParams, Count> = { of: base, like: countShape };

/** How calendars in the portals are laid out, with the first day of the week and up to three adjusted time spans. */
export interface PortalCalendarsResource {
  /**
   * Lists portal calendar setups. How calendars in the portals are laid out, with the first day of the week and up to
   * three adjusted time spans.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<PortalCalendar>;
  /** Gets one portal calendar setup by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<PortalCalendar>;
  /** Changes the given fields of one portal calendar setup; the others stay as they are. */
  update(id: number, params: PortalCalendarUpdate, options?: RequestOptions): Promise<PortalCalendar>;
  /** Replaces one portal calendar setup whole; fields that are left out go back to their defaults. */
  replace(id: number, params: PortalCalendarCreate, options?: RequestOptions): Promise<PortalCalendar>;
  /** Counts the portal calendar setups that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.portalCalendars` is made from. */
export const portalCalendarsResource: Resource<PortalCalendarsResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape, countShape],
};

/** The operations behind the tools of this resource. */
export const portalCalendarsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_portal_calendars_count: { operation: countPortalCalendars },
  get_single_connect_wise_psa_portal_calendar_by_id: { operation: getPortalCalendar },
  list_all_connect_wise_psa_portal_calendars: { operation: listPortalCalendars },
  replace_a_connect_wise_psa_portal_calendar_by_id: { operation: replacePortalCalendar },
  update_a_connect_wise_psa_portal_calendar_by_id: { operation: updatePortalCalendar },
};
