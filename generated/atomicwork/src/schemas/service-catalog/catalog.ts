// @generated from definitions/atomicwork/schemas/service-catalog/catalog.yaml
// To change this file, edit that and run `npm run generate`.

/** Kind of category. */
export type CategoryType = "SERVICE_REQUEST" | "INCIDENT" | "ACCESS_MANAGEMENT" | "UNKNOWN";

/** A shelf of the service catalog. */
export interface CatalogCategory {
  /** Numeric id of the catalog category. */
  id?: number;
  /** Name people see, e.g. Software. */
  name?: string;
  /** What is found here. */
  description?: string;
  /** Icon on the tile. */
  icon?: { [key: string]: unknown };
  /** Place among the categories. */
  order?: number | null;
  /** User segments that see it. */
  user_segments?: { [key: string]: unknown }[];
  /** Whether it is hidden. */
  archived?: boolean;
  /** Kind of category. */
  category_type?: CategoryType;
}

/** A category to be made. */
export interface CatalogCategoryInput {
  /** Name people see, e.g. Software. */
  name: string;
  /** What is found here. */
  description?: string;
  /** Icon on the tile. */
  icon?: CatalogIcon;
  /** Place among the categories; the API does not tell the range. */
  order?: number;
  /** Ids of the user segments that see it. */
  user_segments: number[];
  /** Whether it starts hidden. Default `false`. */
  archived?: boolean;
}

/** Icon on the tile. */
export interface CatalogIcon {
  /** Name of the icon. */
  name: string;
  /** Icon family. */
  type: string;
}

/** A service, access or product that employees can order. */
export interface CatalogItem {
  /** Numeric id that forms and requests ask for. */
  id?: number;
  /** Name people see, e.g. Figma license. */
  name?: string;
  /** What is delivered. */
  description?: string;
  /** Picture on the tile. */
  image?: number | { [key: string]: unknown } | null;
  /** Search words. */
  tags?: string[];
  /** Whether it can be ordered. */
  is_active?: boolean;
  /** Whether everyone sees it. */
  is_public?: boolean;
  /** Whether it has left the draft stage. */
  is_published?: boolean;
  /** Category it is in. */
  category_id?: number;
  /** User segments that see it. */
  user_segments?: { [key: string]: unknown }[];
  /** Whether it is the category's fallback item. */
  is_default?: boolean;
}

/** A catalog item to be made or changed. */
export interface CatalogItemInputCreate extends CatalogItemInputUpdate {}

/** A catalog item to be made or changed. */
export interface CatalogItemInputUpdate {
  /** Name people see, e.g. Figma license. */
  name?: string;
  /** What is delivered and how long it takes. */
  description?: string;
  /** Category it is in. */
  category_id?: number;
  /** Ids of the user segments that see it. */
  user_segments?: number[];
  /** Search words, as text (not tag ids). */
  tags?: string[];
  /** Whether it can be ordered. */
  is_active?: boolean;
  /** Whether everyone sees it. */
  is_public?: boolean;
  /** Whether it is the category's fallback item. Default `false`. */
  is_default?: boolean;
  /** Id of a picture uploaded before. */
  image?: number;
  /** Id of the color theme. */
  theme?: number;
}
