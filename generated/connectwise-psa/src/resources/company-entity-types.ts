// @generated from definitions/connectwise-psa/resources/company/company-entity-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
} from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { EntityType, EntityTypeInfo } from "../schemas/company/entity-type.js";
import { countInfoShape, countShape, getInfoShape, getShape, listInfoShape, listShape } from "../conventions.js";

const base: ResourceShape = {
  name: "company_entity_types",
  path: "/company/entityTypes",
  paths: { list_info: "/company/entitytypes/info", get_info: "/company/entitytypes/{id}/info" },
};

/**
 * Lists company entity types. Kinds of legal entity a company can be, which decide how it is taxed. This API can only
 * read them.
 */
export const listCompanyEntityTypes: Operation<ListParams, EntityType> = { of: base, like: listShape };

/** Gets one company entity type by its id. */
export const getCompanyEntityType: Operation<{ id: number } & GetParams, EntityType> = { of: base, like: getShape };

/** Counts the company entity types that match the given conditions. */
export const countCompanyEntityTypes: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists company entity types in short, one page at a time. */
export const listInfoCompanyEntityTypes: Operation<ListInfoParams, EntityTypeInfo> = { of: base, like: listInfoShape };

/** Gets one company entity type in short. */
export const getInfoCompanyEntityTypes: Operation<{ id: number } & GetInfoParams, EntityTypeInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the company entity types that the short list has and that match the given conditions. */
export const countInfoCompanyEntityTypes: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** Kinds of legal entity a company can be, which decide how it is taxed. This API can only read them. */
export interface CompanyEntityTypesResource {
  /**
   * Lists company entity types. Kinds of legal entity a company can be, which decide how it is taxed. This API can only
   * read them.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<EntityType>;
  /** Gets one company entity type by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<EntityType>;
  /** Counts the company entity types that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists company entity types in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<EntityTypeInfo>;
  /** Gets one company entity type in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<EntityTypeInfo>;
  /** Counts the company entity types that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.companyEntityTypes` is made from. */
export const companyEntityTypesResource: Resource<CompanyEntityTypesResource> = {
  of: base,
  operations: [listShape, getShape, countShape, listInfoShape, getInfoShape, countInfoShape],
};

/** The operations behind the tools of this resource. */
export const companyEntityTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_company_entity_types_count: { operation: countCompanyEntityTypes },
  connect_wise_psa_company_entity_types_count_info: { operation: countInfoCompanyEntityTypes },
  get_single_connect_wise_psa_company_entity_type_by_id: { operation: getCompanyEntityType },
  connect_wise_psa_company_entity_types_get_info: { operation: getInfoCompanyEntityTypes },
  list_all_connect_wise_psa_company_entity_types: { operation: listCompanyEntityTypes },
  connect_wise_psa_company_entity_types_list_info: { operation: listInfoCompanyEntityTypes },
};
