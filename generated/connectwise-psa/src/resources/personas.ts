// @generated from definitions/connectwise-psa/resources/system/personas.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { PersonasInfo } from "../schemas/system/personas-info.js";
import { countShape, getShape, listShape } from "../conventions.js";

const base: ResourceShape = { name: "personas", path: "/system/info/personas" };

/** Lists personas. A job role, such as technician or dispatcher, that describes what members do. */
export const listPersonas: Operation<ListParams, PersonasInfo> = { of: base, like: listShape };

/** Gets one persona by its id. */
export const getPersona: Operation<{ id: number } & GetParams, PersonasInfo> = { of: base, like: getShape };

/** Counts the personas that match the given conditions. */
export const countPersonas: Operation<CountParams, Count> = { of: base, like: countShape };

/** A job role, such as technician or dispatcher, that describes what members do. */
export interface PersonasResource {
  /** Lists personas. A job role, such as technician or dispatcher, that describes what members do. */
  list(params?: ListParams, options?: RequestOptions): Pages<PersonasInfo>;
  /** Gets one persona by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<PersonasInfo>;
  /** Counts the personas that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.personas` is made from. */
export const personasResource: Resource<PersonasResource> = { of: base, operations: [listShape, getShape, countShape] };

/** The operations behind the tools of this resource. */
export const personasTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_personas_count: { operation: countPersonas },
  get_single_connect_wise_psa_persona_by_id: { operation: getPersona },
  list_all_connect_wise_psa_personas: { operation: listPersonas },
};
