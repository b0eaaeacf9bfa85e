// @generated from definitions/connectwise-psa/schemas/company/entity-type.yaml
// To change this file, edit that and run `npm run generate`.

/** A kind of legal entity that decides how a company is taxed. */
export interface EntityType {
  /** Id of the entity type. */
  id: number;
  /** Name of the entity type. */
  name?: string;
  /** Fixed code of the entity type. */
  code?: string;
}

/** A company entity type in short. */
export interface EntityTypeInfo {
  /** Id of the entity type. */
  id: number;
  /** Name of the entity type. */
  name?: string;
}
