// @generated from definitions/connectwise-psa/resources/time/work-role-locations.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  WorkRoleLocation,
  WorkRoleLocationCreate,
  WorkRoleLocationUpdate,
} from "../schemas/time/work-role-location.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetWorkRoleLocationParams extends GetParams {
  /** Id of the work role. */
  workRoleId: number;
  /** Id of the work role location. */
  id: number;
}

export interface UpdateWorkRoleLocationParams extends WorkRoleLocationUpdate {
  /** Id of the work role. */
  workRoleId: number;
  /** Id of the work role location. */
  id: number;
}

export interface ReplaceWorkRoleLocationParams extends WorkRoleLocationCreate {
  /** Id of the work role. */
  workRoleId: number;
  /** Id of the work role location. */
  id: number;
}

export interface DeleteWorkRoleLocationParams {
  /** Id of the work role. */
  workRoleId: number;
  /** Id of the work role location. */
  id: number;
}

const base: ResourceShape = {
  name: "work_role_locations",
  path: "/time/workRoles/{workRoleId}/locations",
  required: ["location"],
};

/** Lists work role locations. A branch location at which a work role may be used, with its hourly rate there. */
export const listWorkRoleLocations: Operation<{ workRoleId: number } & ListParams, WorkRoleLocation> = {
  of: base,
  like: listShape,
};

/** Gets one work role location by its id. */
export const getWorkRoleLocation: Operation<GetWorkRoleLocationParams, WorkRoleLocation> = { of: base, like: getShape };

/**
 * Creates a work role location and returns it. A branch location at which a work role may be used, with its hourly rate
 * there.
 */
export const createWorkRoleLocation: Operation<{ workRoleId: number } & WorkRoleLocationCreate, WorkRoleLocation> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one work role location; the others stay as they are. */
export const updateWorkRoleLocation: Operation<UpdateWorkRoleLocationParams, WorkRoleLocation> = {
  of: base,
  like: updateShape,
};

/** Replaces one work role location whole; fields that are left out go back to their defaults. */
export const replaceWorkRoleLocation: Operation<ReplaceWorkRoleLocationParams, WorkRoleLocation> = {
  of: base,
  like: replaceShape,
};

/** Deletes one work role location for good. */
export const deleteWorkRoleLocation: Operation<DeleteWorkRoleLocationParams, void> = { of: base, like: deleteShape };

/** Counts the work role locations that match the given conditions. */
export const countWorkRoleLocations: Operation<{ workRoleId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A branch location at which a work role may be used, with its hourly rate there. */
export interface WorkRoleLocationsResource {
  /** Lists work role locations. A branch location at which a work role may be used, with its hourly rate there. */
  list(workRoleId: number, params?: ListParams, options?: RequestOptions): Pages<WorkRoleLocation>;
  /** Gets one work role location by its id. */
  get(params: GetWorkRoleLocationParams, options?: RequestOptions): Promise<WorkRoleLocation>;
  /**
   * Creates a work role location and returns it. A branch location at which a work role may be used, with its hourly
   * rate there.
   */
  create(workRoleId: number, params: WorkRoleLocationCreate, options?: RequestOptions): Promise<WorkRoleLocation>;
  /** Changes the given fields of one work role location; the others stay as they are. */
  update(params: UpdateWorkRoleLocationParams, options?: RequestOptions): Promise<WorkRoleLocation>;
  /** Replaces one work role location whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceWorkRoleLocationParams, options?: RequestOptions): Promise<WorkRoleLocation>;
  /** Deletes one work role location for good. */
  delete(params: DeleteWorkRoleLocationParams, options?: RequestOptions): Promise<void>;
  /** Counts the work role locations that match the given conditions. */
  count(workRoleId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.workRoleLocations` is made from. */
export const workRoleLocationsResource: Resource<WorkRoleLocationsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const workRoleLocationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_work_role_locations_count: { operation: countWorkRoleLocations },
  create_a_connect_wise_psa_work_role_location: { operation: createWorkRoleLocation },
  delete_a_connect_wise_psa_work_role_location_by_id: { operation: deleteWorkRoleLocation },
  get_single_connect_wise_psa_work_role_location_by_id: { operation: getWorkRoleLocation },
  list_all_connect_wise_psa_work_role_locations: { operation: listWorkRoleLocations },
  replace_a_connect_wise_psa_work_role_location_by_id: { operation: replaceWorkRoleLocation },
  update_a_connect_wise_psa_work_role_location_by_id: { operation: updateWorkRoleLocation },
};
