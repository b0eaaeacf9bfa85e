// @generated from definitions/connectwise-psa/schemas/system/corporate-structure-level.yaml
// To change this file, edit that and run `npm run generate`.

/** One level of your own organization. */
export interface CorporateStructureLevel {
  /** Id of the corporate structure level. */
  id: number;
  /** Name of the corporate structure level. */
  name?: string;
}
