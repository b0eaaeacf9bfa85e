// @generated from definitions/atomicwork/schemas/assets/asset.yaml
// To change this file, edit that and run `npm run generate`.

import type { Answers } from "../../schemas/common.js";
import type { FieldDefinition } from "../../schemas/forms/field.js";

/** An asset as lists show it. */
export interface Asset {
  /** Numeric id of the asset. */
  id: number;
  /** Name of the asset, e.g. LAPTOP-1. */
  label?: string;
  /** The maker's number of the device. */
  serial_number?: string | null;
  /** System that reported it. */
  source?: { [key: string]: unknown };
  /** Its fields by reference key. */
  form_fields?: { [key: string]: unknown };
  /** Where it stands, e.g. IN_USE. */
  status?: string;
}

/** An asset with everything known about it. */
export interface AssetDetails {
  /** What every asset has. */
  asset_basic_info?: AssetBasicInfo;
  /** Its fields with their values. */
  form_fields?: { [key: string]: unknown } | FieldDefinition[];
}

/** What every asset has. */
export interface AssetBasicInfo {
  /** Numeric id of the asset. */
  id?: number;
  /** System it came from first. */
  source?: string | AssetSource;
  /** Other systems that report it. */
  additional_sources?: AssetSource[];
}

/** A system that reports assets. */
export interface AssetSource {
  /** Key of the system, e.g. MS_INTUNE. */
  source?: string;
  /** Name of the system. */
  display_name?: string;
  /** What the system is. */
  description?: string;
  /** Icon of the system. */
  icon?: string;
  /** When it last reported. */
  last_synced_at?: string;
}

/** Fields of an asset. */
export interface AssetInput {
  /** Numeric id of the asset type; found with entity_type ASSET and the key of the type field. */
  asset_type_id: number;
  /**
   * Values keyed by `reference_key`, as the form of the asset type names them; people as id, choices as value or id.
   */
  form_fields: Answers;
  /** Id of a picture uploaded before. */
  image_id?: number;
}
