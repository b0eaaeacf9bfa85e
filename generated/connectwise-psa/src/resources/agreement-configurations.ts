// @generated from definitions/connectwise-psa/resources/finance/agreement-configurations.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { ConfigurationReference, ConfigurationReferenceCreate, Count } from "../schemas/common.js";
import { countShape, createShape, deleteShape, getShape, listShape } from "../conventions.js";

export interface GetAgreementConfigurationParams extends GetParams {
  /** Id of the agreement. */
  agreementId: number;
  /** Id of the agreement configuration. */
  id: number;
}

export interface DeleteAgreementConfigurationParams {
  /** Id of the agreement. */
  agreementId: number;
  /** Id of the agreement configuration. */
  id: number;
}

const base: ResourceShape = {
  name: "agreement_configurations",
  path: "/finance/agreements/{agreementId}/configurations",
};

/** Lists the configurations one agreement covers. */
export const listAgreementConfigurations: Operation<{ agreementId: number } & ListParams, ConfigurationReference> = {
  of: base,
  like: listShape,
};

/** Gets one agreement configuration by its id. */
export const getAgreementConfiguration: Operation<GetAgreementConfigurationParams, ConfigurationReference> = {
  of: base,
  like: getShape,
};

/** Puts a configuration under one agreement. */
export const createAgreementConfiguration: Operation<
  { agreementId: number } & ConfigurationReferenceCreate,
  ConfigurationReference
> = { of: base, like: createShape };

/** Takes a configuration off one agreement; the configuration itself stays. */
export const deleteAgreementConfiguration: Operation<DeleteAgreementConfigurationParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the agreement configurations that match the given conditions. */
export const countAgreementConfigurations: Operation<{ agreementId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A device or other configuration that an agreement covers. */
export interface AgreementConfigurationsResource {
  /** Lists the configurations one agreement covers. */
  list(agreementId: number, params?: ListParams, options?: RequestOptions): Pages<ConfigurationReference>;
  /** Gets one agreement configuration by its id. */
  get(params: GetAgreementConfigurationParams, options?: RequestOptions): Promise<ConfigurationReference>;
  /** Puts a configuration under one agreement. */
  create(
    agreementId: number,
    params?: ConfigurationReferenceCreate,
    options?: RequestOptions,
  ): Promise<ConfigurationReference>;
  /** Takes a configuration off one agreement; the configuration itself stays. */
  delete(params: DeleteAgreementConfigurationParams, options?: RequestOptions): Promise<void>;
  /** Counts the agreement configurations that match the given conditions. */
  count(agreementId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.agreementConfigurations` is made from. */
export const agreementConfigurationsResource: Resource<AgreementConfigurationsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const agreementConfigurationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_agreement_configurations_count: { operation: countAgreementConfigurations },
  create_a_connect_wise_psa_agreement_configuration: { operation: createAgreementConfiguration },
  delete_a_connect_wise_psa_agreement_configuration_by_id: { operation: deleteAgreementConfiguration },
  get_single_connect_wise_psa_agreement_configuration_by_id: { operation: getAgreementConfiguration },
  list_all_connect_wise_psa_agreement_configurations: { operation: listAgreementConfigurations },
};
