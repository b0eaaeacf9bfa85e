// @generated from definitions/connectwise-psa/resources/company/communication-types.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  NoParams,
  Operation,
  Pages,
  RequestOptions,
  Resource,
  ResourceShape,
  ToolBinding,
} from "@toolwright/runtime";
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
  UsagesListParams,
  UsagesParams,
} from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type {
  CommunicationType,
  CommunicationTypeCreate,
  CommunicationTypeInfo,
  CommunicationTypeUpdate,
} from "../schemas/company/communication-type.js";
import {
  countInfoShape,
  countShape,
  createShape,
  deleteShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
  replaceShape,
  updateShape,
  usagesListShape,
  usagesShape,
} from "../conventions.js";

const base: ResourceShape = {
  name: "communication_types",
  path: "/company/communicationTypes",
  required: ["description"],
};

/**
 * Lists communication types. Kinds of phone numbers, fax numbers and e-mail addresses a contact can have, such as
 * Direct, Cell or Email.
 */
export const listCommunicationTypes: Operation<ListParams, CommunicationType> = { of: base, like: listShape };

/** Gets one communication type by its id. */
export const getCommunicationType: Operation<{ id: number } & GetParams, CommunicationType> = {
  of: base,
  like: getShape,
};

/**
 * Creates a communication type and returns it. Kinds of phone numbers, fax numbers and e-mail addresses a contact can
 * have, such as Direct, Cell or Email.
 */
export const createCommunicationType: Operation<CommunicationTypeCreate, CommunicationType> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one communication type; the others stay as they are. */
export const updateCommunicationType: Operation<{ id: number } & CommunicationTypeUpdate, CommunicationType> = {
  of: base,
  like: updateShape,
};

/** Replaces one communication type whole; fields that are left out go back to their defaults. */
export const replaceCommunicationType: Operation<{ id: number } & CommunicationTypeCreate, CommunicationType> = {
  of: base,
  like: replaceShape,
};

/** Deletes one communication type for good. */
export const deleteCommunicationType: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the communication types that match the given conditions. */
export const countCommunicationTypes: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one communication type and so stand in the way of deleting it. */
export const usagesCommunicationTypes: Operation<{ id: number } & UsagesParams, Usage> = {
  of: base,
  like: usagesShape,
};

/** Lists the single records that use one communication type. */
export const usagesListCommunicationTypes: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists communication types in short, one page at a time. */
export const listInfoCommunicationTypes: Operation<ListInfoParams, CommunicationTypeInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one communication type in short. */
export const getInfoCommunicationTypes: Operation<{ id: number } & GetInfoParams, CommunicationTypeInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the communication types that the short list has and that match the given conditions. */
export const countInfoCommunicationTypes: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** Kinds of phone numbers, fax numbers and e-mail addresses a contact can have, such as Direct, Cell or Email. */
export interface CommunicationTypesResource {
  /**
   * Lists communication types. Kinds of phone numbers, fax numbers and e-mail addresses a contact can have, such as
   * Direct, Cell or Email.
   *
   * @example
   * await client.communicationTypes.list({
   *   conditions: "emailFlag = true",
   *   fields: "id,description,defaultFlag",
   * });
   */
  list(params?: ListParams, options?: RequestOptions): Pages<CommunicationType>;
  /** Gets one communication type by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<CommunicationType>;
  /**
   * Creates a communication type and returns it. Kinds of phone numbers, fax numbers and e-mail addresses a contact can
   * have, such as Direct, Cell or Email.
   *
   * @example
   * await client.communicationTypes.create({ description: "Cell", phoneFlag: true });
   */
  create(params: CommunicationTypeCreate, options?: RequestOptions): Promise<CommunicationType>;
  /** Changes the given fields of one communication type; the others stay as they are. */
  update(id: number, params: CommunicationTypeUpdate, options?: RequestOptions): Promise<CommunicationType>;
  /** Replaces one communication type whole; fields that are left out go back to their defaults. */
  replace(id: number, params: CommunicationTypeCreate, options?: RequestOptions): Promise<CommunicationType>;
  /** Deletes one communication type for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the communication types that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one communication type and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one communication type. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists communication types in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<CommunicationTypeInfo>;
  /** Gets one communication type in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<CommunicationTypeInfo>;
  /** Counts the communication types that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.communicationTypes` is made from. */
export const communicationTypesResource: Resource<CommunicationTypesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    usagesShape,
    usagesListShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const communicationTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_communication_types_count: { operation: countCommunicationTypes },
  connect_wise_psa_communication_types_count_info: { operation: countInfoCommunicationTypes },
  create_a_connect_wise_psa_communication_type: { operation: createCommunicationType },
  delete_a_connect_wise_psa_communication_type_by_id: { operation: deleteCommunicationType },
  get_single_connect_wise_psa_communication_type_by_id: { operation: getCommunicationType },
  connect_wise_psa_communication_types_get_info: { operation: getInfoCommunicationTypes },
  list_all_connect_wise_psa_communication_types: { operation: listCommunicationTypes },
  connect_wise_psa_communication_types_list_info: { operation: listInfoCommunicationTypes },
  replace_a_connect_wise_psa_communication_type_by_id: { operation: replaceCommunicationType },
  update_a_connect_wise_psa_communication_type_by_id: { operation: updateCommunicationType },
  connect_wise_psa_communication_types_usages: { operation: usagesCommunicationTypes },
  connect_wise_psa_communication_types_usages_list: { operation: usagesListCommunicationTypes },
};
