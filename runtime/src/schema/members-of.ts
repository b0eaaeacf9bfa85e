import { isObject } from "../text/look-up.js";
import type { JsonSchema } from "../tool.js";

/** The members a schema of an object declares. */
export function membersOf({ properties }: JsonSchema): Readonly<Record<string, unknown>> {
  return isObject(properties) ? properties : {};
}
