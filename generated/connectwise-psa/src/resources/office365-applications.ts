// @generated from definitions/connectwise-psa/resources/system/office365-applications.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountInfoParams, GetInfoParams, ListInfoParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { Office365EmailApplicationInfo } from "../schemas/system/office365-email-application-info.js";
import { countInfoShape, getInfoShape, listInfoShape } from "../conventions.js";

const base: ResourceShape = { name: "office365_applications", path: "/system/office365/application" };

/** Lists the Microsoft 365 applications for reading mail, by name. */
export const listInfoOffice365Applications: Operation<ListInfoParams, Office365EmailApplicationInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets the name of one Microsoft 365 application for reading mail. */
export const getInfoOffice365Applications: Operation<{ id: number } & GetInfoParams, Office365EmailApplicationInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the Microsoft 365 applications for reading mail. */
export const countInfoOffice365Applications: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** An application registered in Microsoft 365 through which mailboxes are read. */
export interface Office365ApplicationsResource {
  /** Lists the Microsoft 365 applications for reading mail, by name. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<Office365EmailApplicationInfo>;
  /** Gets the name of one Microsoft 365 application for reading mail. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<Office365EmailApplicationInfo>;
  /** Counts the Microsoft 365 applications for reading mail. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.office365Applications` is made from. */
export const office365ApplicationsResource: Resource<Office365ApplicationsResource> = {
  of: base,
  operations: [listInfoShape, getInfoShape, countInfoShape],
};

/** The operations behind the tools of this resource. */
export const office365ApplicationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_office365_applications_count_info: { operation: countInfoOffice365Applications },
  get_single_connect_wise_psa_office365_application_by_id: { operation: getInfoOffice365Applications },
  list_all_connect_wise_psa_office365_applications: { operation: listInfoOffice365Applications },
};
