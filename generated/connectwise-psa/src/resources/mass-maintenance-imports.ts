// @generated from definitions/connectwise-psa/resources/system/mass-maintenance-imports.yaml
// To change this file, edit that and run `npm run generate`.

import type { Client, NoParams, Operation, RequestOptions, ResourceShape } from "@toolwright/runtime";
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
export class MassMaintenanceImportsResource {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Runs mass maintenance for one import and returns how many companies and contacts were deleted. */
  run(id: number, params: NoParams = {}, options?: RequestOptions): Promise<ImportMassMaintenance> {
    return this.#client.call(runMassMaintenanceImports, { ...params, id }, options);
  }
}
