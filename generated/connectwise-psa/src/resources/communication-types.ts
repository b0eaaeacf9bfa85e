// @generated from definitions/connectwise-psa/resources/company/communication-types.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, Pages, RequestOptions } from "@toolwright/runtime";
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

/**
 * Lists communication types, one page at a time.
 */
export const listCommunicationTypes: Operation<ListParams, CommunicationType> = {
  like: listShape,
  id: "communication_types.list",
  path: "/company/communicationTypes",
};

/**
 * Gets one communication type by its id.
 */
export const getCommunicationType: Operation<{ id: number } & GetParams, CommunicationType> = {
  like: getShape,
  id: "communication_types.get",
  path: "/company/communicationTypes/{id}",
  ids: { id: "integer" },
};

/**
 * Creates a communication type and returns it.
 */
export const createCommunicationType: Operation<CommunicationTypeCreate, CommunicationType> = {
  like: createShape,
  id: "communication_types.create",
  path: "/company/communicationTypes",
  required: ["description"],
};

/**
 * Changes the given fields of one communication type; the others stay as they are.
 */
export const updateCommunicationType: Operation<{ id: number } & CommunicationTypeUpdate, CommunicationType> = {
  like: updateShape,
  id: "communication_types.update",
  path: "/company/communicationTypes/{id}",
  ids: { id: "integer" },
};

/**
 * Replaces one communication type whole; fields that are left out go back to their defaults.
 */
export const replaceCommunicationType: Operation<{ id: number } & CommunicationTypeCreate, CommunicationType> = {
  like: replaceShape,
  id: "communication_types.replace",
  path: "/company/communicationTypes/{id}",
  ids: { id: "integer" },
  required: ["description"],
};

/**
 * Deletes one communication type for good.
 */
export const deleteCommunicationType: Operation<{ id: number } & NoParams, void> = {
  like: deleteShape,
  id: "communication_types.delete",
  path: "/company/communicationTypes/{id}",
  ids: { id: "integer" },
};

/**
 * Counts the communication types that match the given conditions.
 */
export const countCommunicationTypes: Operation<CountParams, Count> = {
  like: countShape,
  id: "communication_types.count",
  path: "/company/communicationTypes/count",
};

/**
 * Tells which kinds of records use one communication type and so stand in the way of deleting it.
 */
export const usagesCommunicationTypes: Operation<{ id: number } & UsagesParams, Usage> = {
  like: usagesShape,
  id: "communication_types.usages",
  path: "/company/communicationTypes/{id}/usages",
  ids: { id: "integer" },
};

/**
 * Lists the single records that use one communication type.
 */
export const usagesListCommunicationTypes: Operation<{ id: number } & UsagesListParams, Usage> = {
  like: usagesListShape,
  id: "communication_types.usages_list",
  path: "/company/communicationTypes/{id}/usages/list",
  ids: { id: "integer" },
};

/**
 * Lists communication types in short, one page at a time.
 */
export const listInfoCommunicationTypes: Operation<ListInfoParams, CommunicationTypeInfo> = {
  like: listInfoShape,
  id: "communication_types.list_info",
  path: "/company/communicationTypes/info",
};

/**
 * Gets one communication type in short.
 */
export const getInfoCommunicationTypes: Operation<{ id: number } & GetInfoParams, CommunicationTypeInfo> = {
  like: getInfoShape,
  id: "communication_types.get_info",
  path: "/company/communicationTypes/{id}/info",
  ids: { id: "integer" },
};

/**
 * Counts the communication types as the short list has them.
 */
export const countInfoCommunicationTypes: Operation<CountInfoParams, Count> = {
  like: countInfoShape,
  id: "communication_types.count_info",
  path: "/company/communicationTypes/info/count",
};

/**
 * Kinds of phone numbers, fax numbers and e-mail addresses a contact can have, such as Direct, Cell or Email. Each
 * account has its own list.
 */
export class CommunicationTypesResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Lists communication types, one page at a time.
   *
   * @example
   * await client.communicationTypes.list({
   *   conditions: "emailFlag = true",
   *   fields: "id,description,defaultFlag",
   * });
   */
  list(params: ListParams = {}, options?: RequestOptions): Pages<CommunicationType> {
    return this.#client.pages(listCommunicationTypes, params, options);
  }

  /**
   * Gets one communication type by its id.
   */
  get(id: number, params: GetParams = {}, options?: RequestOptions): Promise<CommunicationType> {
    return this.#client.call(getCommunicationType, { ...params, id }, options);
  }

  /**
   * Creates a communication type and returns it.
   *
   * @example
   * await client.communicationTypes.create({ description: "Cell", phoneFlag: true });
   */
  create(params: CommunicationTypeCreate, options?: RequestOptions): Promise<CommunicationType> {
    return this.#client.call(createCommunicationType, params, options);
  }

  /**
   * Changes the given fields of one communication type; the others stay as they are.
   */
  update(id: number, params: CommunicationTypeUpdate, options?: RequestOptions): Promise<CommunicationType> {
    return this.#client.call(updateCommunicationType, { ...params, id }, options);
  }

  /**
   * Replaces one communication type whole; fields that are left out go back to their defaults.
   */
  replace(id: number, params: CommunicationTypeCreate, options?: RequestOptions): Promise<CommunicationType> {
    return this.#client.call(replaceCommunicationType, { ...params, id }, options);
  }

  /**
   * Deletes one communication type for good.
   */
  delete(id: number, params: NoParams = {}, options?: RequestOptions): Promise<void> {
    return this.#client.call(deleteCommunicationType, { ...params, id }, options);
  }

  /**
   * Counts the communication types that match the given conditions.
   */
  count(params: CountParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countCommunicationTypes, params, options);
  }

  /**
   * Tells which kinds of records use one communication type and so stand in the way of deleting it.
   */
  usages(id: number, params: UsagesParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesCommunicationTypes, { ...params, id }, options);
  }

  /**
   * Lists the single records that use one communication type.
   */
  usagesList(id: number, params: UsagesListParams = {}, options?: RequestOptions): Pages<Usage> {
    return this.#client.pages(usagesListCommunicationTypes, { ...params, id }, options);
  }

  /**
   * Lists communication types in short, one page at a time.
   */
  listInfo(params: ListInfoParams = {}, options?: RequestOptions): Pages<CommunicationTypeInfo> {
    return this.#client.pages(listInfoCommunicationTypes, params, options);
  }

  /**
   * Gets one communication type in short.
   */
  getInfo(id: number, params: GetInfoParams = {}, options?: RequestOptions): Promise<CommunicationTypeInfo> {
    return this.#client.call(getInfoCommunicationTypes, { ...params, id }, options);
  }

  /**
   * Counts the communication types as the short list has them.
   */
  countInfo(params: CountInfoParams = {}, options?: RequestOptions): Promise<Count> {
    return this.#client.call(countInfoCommunicationTypes, params, options);
  }
}
