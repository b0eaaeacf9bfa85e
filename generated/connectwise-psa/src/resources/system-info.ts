// @generated from definitions/connectwise-psa/resources/system/system-info.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { Info } from "../schemas/system/info.js";
import { expression } from "@toolwright/runtime";

export interface GetInfoSystemInfoParams {
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

const base: ResourceShape = { name: "system_info", path: "/system" };

/** Gets version, cloud region, time zone and licensed features of the server. */
export const getInfoSystemInfo: Operation<GetInfoSystemInfoParams, Info> = {
  of: base,
  name: "get_info",
  path: "{collection}/info",
  method: "GET",
  query: { fields: expression },
};

/** What the server says of itself: version, cloud region, time zone and licensed features. */
export interface SystemInfoResource {
  /** Gets version, cloud region, time zone and licensed features of the server. */
  getInfo(params?: GetInfoSystemInfoParams, options?: RequestOptions): Promise<Info>;
}

/** What `client.systemInfo` is made from. */
export const systemInfoResource: Resource<SystemInfoResource> = { of: base, operations: [getInfoSystemInfo] };

/** The operations behind the tools of this resource. */
export const systemInfoTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_system_info_get_info: { operation: getInfoSystemInfo },
};
