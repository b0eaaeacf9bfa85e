// @generated from definitions/connectwise-psa/resources/project/project-ticket-configurations.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { ConfigurationReference, ConfigurationReferenceCreate, Count } from "../schemas/common.js";
import { countShape, createShape, deleteShape, getShape, listShape } from "../conventions.js";

export interface GetProjectTicketConfigurationParams extends GetParams {
  /** Id of the project ticket. */
  ticketId: number;
  /** Id of the project ticket configuration. */
  id: number;
}

export interface DeleteProjectTicketConfigurationParams {
  /** Id of the project ticket. */
  ticketId: number;
  /** Id of the project ticket configuration. */
  id: number;
}

const base: ResourceShape = {
  name: "project_ticket_configurations",
  path: "/project/tickets/{ticketId}/configurations",
};

/** Lists the configurations attached to one project ticket. */
export const listProjectTicketConfigurations: Operation<{ ticketId: number } & ListParams, ConfigurationReference> = {
  of: base,
  like: listShape,
};

/** Gets one project ticket configuration by its id. */
export const getProjectTicketConfiguration: Operation<GetProjectTicketConfigurationParams, ConfigurationReference> = {
  of: base,
  like: getShape,
};

/** Attaches a configuration to a project ticket. */
export const createProjectTicketConfiguration: Operation<
  { ticketId: number } & ConfigurationReferenceCreate,
  ConfigurationReference
> = { of: base, like: createShape };

/** Takes one configuration off a project ticket; the configuration itself stays. */
export const deleteProjectTicketConfiguration: Operation<DeleteProjectTicketConfigurationParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the project ticket configurations that match the given conditions. */
export const countProjectTicketConfigurations: Operation<{ ticketId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A configuration, such as a server or laptop, that a project ticket is about. */
export interface ProjectTicketConfigurationsResource {
  /** Lists the configurations attached to one project ticket. */
  list(ticketId: number, params?: ListParams, options?: RequestOptions): Pages<ConfigurationReference>;
  /** Gets one project ticket configuration by its id. */
  get(params: GetProjectTicketConfigurationParams, options?: RequestOptions): Promise<ConfigurationReference>;
  /** Attaches a configuration to a project ticket. */
  create(
    ticketId: number,
    params?: ConfigurationReferenceCreate,
    options?: RequestOptions,
  ): Promise<ConfigurationReference>;
  /** Takes one configuration off a project ticket; the configuration itself stays. */
  delete(params: DeleteProjectTicketConfigurationParams, options?: RequestOptions): Promise<void>;
  /** Counts the project ticket configurations that match the given conditions. */
  count(ticketId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.projectTicketConfigurations` is made from. */
export const projectTicketConfigurationsResource: Resource<ProjectTicketConfigurationsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const projectTicketConfigurationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_project_ticket_configurations_count: { operation: countProjectTicketConfigurations },
  create_a_connect_wise_psa_project_ticket_configuration: { operation: createProjectTicketConfiguration },
  delete_a_connect_wise_psa_project_ticket_configuration_by_id: { operation: deleteProjectTicketConfiguration },
  get_single_connect_wise_psa_project_ticket_configuration_by_id: { operation: getProjectTicketConfiguration },
  list_all_connect_wise_psa_project_ticket_configurations: { operation: listProjectTicketConfigurations },
};
