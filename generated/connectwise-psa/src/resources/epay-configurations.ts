// @generated from definitions/connectwise-psa/resources/system/epay-configurations.yaml
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
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  EPayConfiguration,
  EPayConfigurationCreate,
  EPayConfigurationUpdate,
} from "../schemas/system/e-pay-configuration.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

const base: ResourceShape = {
  name: "epay_configurations",
  path: "/system/ePayConfigurations",
  required: ["location", "currency", "url", "storeIdentifier"],
};

/**
 * Lists ePay configurations. The setup of an online payment service through which customers of one location pay
 * invoices.
 */
export const listEpayConfigurations: Operation<ListParams, EPayConfiguration> = { of: base, like: listShape };

/** Gets one ePay configuration by its id. */
export const getEpayConfiguration: Operation<{ id: number } & GetParams, EPayConfiguration> = {
  of: base,
  like: getShape,
};

/**
 * Creates an ePay configuration and returns it. The setup of an online payment service through which customers of one
 * location pay invoices.
 */
export const createEpayConfiguration: Operation<EPayConfigurationCreate, EPayConfiguration> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one ePay configuration; the others stay as they are. */
export const updateEpayConfiguration: Operation<{ id: number } & EPayConfigurationUpdate, EPayConfiguration> = {
  of: base,
  like: updateShape,
};

/** Replaces one ePay configuration whole; fields that are left out go back to their defaults. */
export const replaceEpayConfiguration: Operation<{ id: number } & EPayConfigurationCreate, EPayConfiguration> = {
  of: base,
  like: replaceShape,
};

/** Deletes one ePay configuration for good. */
export const deleteEpayConfiguration: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the ePay configurations that match the given conditions. */
export const countEpayConfigurations: Operation<CountParams, Count> = { of: base, like: countShape };

/** The setup of an online payment service through which customers of one location pay invoices. */
export interface EpayConfigurationsResource {
  /**
   * Lists ePay configurations. The setup of an online payment service through which customers of one location pay
   * invoices.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<EPayConfiguration>;
  /** Gets one ePay configuration by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<EPayConfiguration>;
  /**
   * Creates an ePay configuration and returns it. The setup of an online payment service through which customers of one
   * location pay invoices.
   */
  create(params: EPayConfigurationCreate, options?: RequestOptions): Promise<EPayConfiguration>;
  /** Changes the given fields of one ePay configuration; the others stay as they are. */
  update(id: number, params: EPayConfigurationUpdate, options?: RequestOptions): Promise<EPayConfiguration>;
  /** Replaces one ePay configuration whole; fields that are left out go back to their defaults. */
  replace(id: number, params: EPayConfigurationCreate, options?: RequestOptions): Promise<EPayConfiguration>;
  /** Deletes one ePay configuration for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the ePay configurations that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.epayConfigurations` is made from. */
export const epayConfigurationsResource: Resource<EpayConfigurationsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const epayConfigurationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_epay_configurations_count: { operation: countEpayConfigurations },
  create_a_connect_wise_psa_epay_configuration: { operation: createEpayConfiguration },
  delete_a_connect_wise_psa_epay_configuration_by_id: { operation: deleteEpayConfiguration },
  get_single_connect_wise_psa_epay_configuration_by_id: { operation: getEpayConfiguration },
  list_all_connect_wise_psa_epay_configurations: { operation: listEpayConfigurations },
  replace_a_connect_wise_psa_epay_configuration_by_id: { operation: replaceEpayConfiguration },
  update_a_connect_wise_psa_epay_configuration_by_id: { operation: updateEpayConfiguration },
};
