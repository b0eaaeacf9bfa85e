// @generated from definitions/connectwise-psa/schemas/system/import-mass-maintenance.yaml
// To change this file, edit that and run `npm run generate`.

/** The outcome of mass maintenance over one import. */
export interface ImportMassMaintenance {
  /** Number of contacts that were deleted. */
  deletedContactCount?: number;
  /** Number of companies that were deleted. */
  deletedCompanyCount?: number;
  /** What the server says about the outcome. */
  message?: string;
  /** Whether the run was carried out. */
  success?: boolean;
}
