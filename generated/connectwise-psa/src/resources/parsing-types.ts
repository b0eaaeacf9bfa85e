// @generated from definitions/connectwise-psa/resources/system/parsing-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { ParsingType } from "../schemas/system/parsing-type.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "parsing_types", path: "/system/parsingTypes" };

/** Lists e-mail parsing types. A way in which the e-mail connector finds a value in incoming mail. */
export const listParsingTypes: Operation<ListParams, ParsingType> = { of: base, like: listShape };

/** Gets one e-mail parsing type by its id. */
export const getParsingType: Operation<{ id: number } & GetParams, ParsingType> = { of: base, like: getShape };

/** Counts the e-mail parsing types that match the given conditions. */
export const countParsingTypes: Operation<CountParams, Count> = { of: base, like: countShape };

/** A way in which the e-mail connector finds a value in incoming mail. */
export interface ParsingTypesResource {
  /** Lists e-mail parsing types. A way in which the e-mail connector finds a value in incoming mail. */
  list(params?: ListParams, options?: RequestOptions): Pages<ParsingType>;
  /** Gets one e-mail parsing type by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ParsingType>;
  /** Counts the e-mail parsing types that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.parsingTypes` is made from. */
export const parsingTypesResource: Resource<ParsingTypesResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const parsingTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_parsing_types_count: { operation: countParsingTypes },
  get_single_connect_wise_psa_parsing_type_by_id: { operation: getParsingType },
  list_all_connect_wise_psa_parsing_types: { operation: listParsingTypes },
};
