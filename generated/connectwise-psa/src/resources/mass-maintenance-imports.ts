// @generated from definitions/connectwise-psa/resources/system/mass-maintenance-imports.yaml
// To change this file, edit that and run `npm run generate`.

import type { NoParams, Operation, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ImportMassMaintenance } from "../schemas/system/import-mass-maintenance.js";

const base: ResourceShape = { name: "mass_maintenance_imports", path: "/system/importMassMaintenance/{id}" };

/** Runs mass maintenance for one import and returns how many companies and contacts were deleted. */
export const runMassMaintenanceImports: Operation<{ id: number } & NoParams, ImportMassMaintenance> = {
  of: base,
  name: "run",
  path: "{collection}",
  method: "POST",
};

/** A run of mass maintenance over imported companies and contacts. */
export interface MassMaintenanceImportsResource {
  /** Runs mass maintenance for one import and returns how many companies and contacts were deleted. */
  run(id: number, params?: NoParams, options?: RequestOptions): Promise<ImportMassMaintenance>;
}

/** What `client.massMaintenanceImports` is made from. */
export const massMaintenanceImportsResource: Resource<MassMaintenanceImportsResource> = {
  of: base,
  operations: [runMassMaintenanceImports],
};

/** The operations behind the tools of this resource. */
export const massMaintenanceImportsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_mass_maintenance_imports_run: { operation: runMassMaintenanceImports },
};
