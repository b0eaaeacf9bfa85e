// @generated from definitions/connectwise-psa/resources/system/mass-maintenance-imports.yaml
// To change this file, edit that and run `npm run generate`.

import type { NoParams, Operation, RequestOptions, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { ImportMassMaintenance } from "../schemas/system/import-mass-maintenance.js";
import { Resource } from "@toolwright/runtime";

const base: ResourceShape = { name: "mass_maintenance_imports", path: "/system/importMassMaintenance/{id}" };

/** Runs mass maintenance for one import and returns how many companies and contacts were deleted. */
export const runMassMaintenanceImports: Operation<{ id: number } & NoParams, ImportMassMaintenance> = {
  of: base,
  name: "run",
  path: "{collection}",
  method: "POST",
};

/** A run of mass maintenance over imported companies and contacts. */
export class MassMaintenanceImportsResource extends Resource {
  protected readonly $of: ResourceShape = base;

  /** Runs mass maintenance for one import and returns how many companies and contacts were deleted. */
  run(id: number, params?: NoParams, options?: RequestOptions): Promise<ImportMassMaintenance> {
    return this.$call(runMassMaintenanceImports, params, options, id);
  }
}

/** The operations behind the tools of this resource. */
export const massMaintenanceImportsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_mass_maintenance_imports_run: { operation: runMassMaintenanceImports },
};
