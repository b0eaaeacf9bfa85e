// @generated from definitions/connectwise-psa/resources/system/parsing-variables.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { ParsingVariable } from "../schemas/system/parsing-variable.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "parsing_variables", path: "/system/parsingVariables" };

/**
 * Lists e-mail parsing variables. A ticket value, such as summary or priority, that the e-mail connector can fill from
 * incoming mail.
 */
export const listParsingVariables: Operation<ListParams, ParsingVariable> = { of: base, like: listShape };

/** Gets one e-mail parsing variable by its id. */
export const getParsingVariable: Operation<{ id: number } & GetParams, ParsingVariable> = { of: base, like: getShape };

/** Counts the e-mail parsing variables that match the given conditions. */
export const countParsingVariables: Operation<CountParams, Count> = { of: base, like: countShape };

/** A ticket value, such as summary or priority, that the e-mail connector can fill from incoming mail. */
export interface ParsingVariablesResource {
  /**
   * Lists e-mail parsing variables. A ticket value, such as summary or priority, that the e-mail connector can fill
   * from incoming mail.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<ParsingVariable>;
  /** Gets one e-mail parsing variable by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ParsingVariable>;
  /** Counts the e-mail parsing variables that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.parsingVariables` is made from. */
export const parsingVariablesResource: Resource<ParsingVariablesResource> = {
  of: base,
  operations: [listShape, getShape, countShape],
};

/** The operations behind the tools of this resource. */
export const parsingVariablesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_parsing_variables_count: { operation: countParsingVariables },
  get_single_connect_wise_psa_parsing_variable_by_id: { operation: getParsingVariable },
  list_all_connect_wise_psa_parsing_variables: { operation: listParsingVariables },
};
