// @generated from definitions/connectwise-psa/schemas/system/personas-info.yaml
// To change this file, edit that and run `npm run generate`.

/** A job role in short. */
export interface PersonasInfo {
  /** Id of the persona. */
  id: number;
  /** Name of the job role, such as technician. */
  name?: string;
}
