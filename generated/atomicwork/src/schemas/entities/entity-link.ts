// @generated from definitions/atomicwork/schemas/entities/entity-link.yaml
// To change this file, edit that and run `npm run generate`.

/** A record that another one is linked to. */
export interface EntityLink {
  /** Display id of the linked record, e.g. `CHG-45`. */
  display_id?: string;
  /** Title of the linked record. */
  subject?: string;
  /** Kind of the linked record. */
  entity_type?: string;
  /** Name of the relation. */
  reference_key?: string;
}

/** Links to be made. */
export interface EntityLinksInput {
  /** Relation: `relates`, `blocks`, `causes`; `implicit_causes` runs the other way. */
  reference_key: string;
  /** Records to link to, one entry for each kind. */
  entities: EntityLinkTargets[];
}

/** Records of one kind. */
export interface EntityLinkTargets {
  /** Kind of the records. */
  entity_type: "REQUEST" | "CHANGE" | "SERVICE_REQUEST" | "INCIDENT" | "PROBLEM";
  /** Their display ids, e.g. `REQ-123`. */
  display_ids: string[];
}
