// @generated from definitions/connectwise-psa/resources/system/marketplace-imports.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { MarketplaceImport, MarketplaceImportCreate } from "../schemas/system/marketplace-import.js";
import { expression, json } from "@toolwright/runtime";

export interface GetDefinitionMarketplaceImportsParams {
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

const base: ResourceShape = { name: "marketplace_imports", path: "/system/marketplaceimport/getdefinition" };

/** Gets what one marketplace import contains and which values it needs. */
export const getDefinitionMarketplaceImports: Operation<
  { id: number } & GetDefinitionMarketplaceImportsParams,
  MarketplaceImport
> = { of: base, name: "get_definition", path: "{item}", method: "GET", query: { fields: expression } };

/** Brings a piece of setup from the marketplace into the account. */
export const importMarketplaceImports: Operation<MarketplaceImportCreate, MarketplaceImport> = {
  of: base,
  name: "import",
  path: "/system/marketplaceimport/import",
  method: "POST",
  body: { as: json },
  maps: ["marketplaceObject[]"],
};

/**
 * A ready-made piece of setup from the ConnectWise marketplace, such as boards or ticket templates, that can be
 * imported.
 */
export interface MarketplaceImportsResource {
  /** Gets what one marketplace import contains and which values it needs. */
  getDefinition(
    id: number,
    params?: GetDefinitionMarketplaceImportsParams,
    options?: RequestOptions,
  ): Promise<MarketplaceImport>;
  /** Brings a piece of setup from the marketplace into the account. */
  import(params?: MarketplaceImportCreate, options?: RequestOptions): Promise<MarketplaceImport>;
}

/** What `client.marketplaceImports` is made from. */
export const marketplaceImportsResource: Resource<MarketplaceImportsResource> = {
  of: base,
  operations: [getDefinitionMarketplaceImports, importMarketplaceImports],
};

/** The operations behind the tools of this resource. */
export const marketplaceImportsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_marketplace_imports_get_definition: { operation: getDefinitionMarketplaceImports },
  connect_wise_psa_marketplace_imports_import: { operation: importMarketplaceImports },
};
