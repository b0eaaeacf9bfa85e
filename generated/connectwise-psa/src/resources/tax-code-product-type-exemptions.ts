// @generated from definitions/connectwise-psa/resources/finance/tax-code-product-type-exemptions.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ProductTypeExemption,
  ProductTypeExemptionCreate,
  ProductTypeExemptionUpdate,
} from "../schemas/finance/product-type-exemption.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetTaxCodeProductTypeExemptionParams extends GetParams {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the product type exemption. */
  id: number;
}

export interface UpdateTaxCodeProductTypeExemptionParams extends ProductTypeExemptionUpdate {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the product type exemption. */
  id: number;
}

export interface ReplaceTaxCodeProductTypeExemptionParams extends ProductTypeExemptionCreate {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the product type exemption. */
  id: number;
}

export interface DeleteTaxCodeProductTypeExemptionParams {
  /** Id of the tax code. */
  taxCodeId: number;
  /** Id of the product type exemption. */
  id: number;
}

const base: ResourceShape = {
  name: "tax_code_product_type_exemptions",
  path: "/finance/taxCodes/{taxCodeId}/productTypeExemptions",
  required: ["productType"],
};

/** Lists product type exemptions. A kind of product that one tax code does not tax in full. */
export const listTaxCodeProductTypeExemptions: Operation<{ taxCodeId: number } & ListParams, ProductTypeExemption> = {
  of: base,
  like: listShape,
};

/** Gets one product type exemption by its id. */
export const getTaxCodeProductTypeExemption: Operation<GetTaxCodeProductTypeExemptionParams, ProductTypeExemption> = {
  of: base,
  like: getShape,
};

/** Creates a product type exemption and returns it. A kind of product that one tax code does not tax in full. */
export const createTaxCodeProductTypeExemption: Operation<
  { taxCodeId: number } & ProductTypeExemptionCreate,
  ProductTypeExemption
> = { of: base, like: createShape };

/** Changes the given fields of one product type exemption; the others stay as they are. */
export const updateTaxCodeProductTypeExemption: Operation<
  UpdateTaxCodeProductTypeExemptionParams,
  ProductTypeExemption
> = { of: base, like: updateShape };

/** Replaces one product type exemption whole; fields that are left out go back to their defaults. */
export const replaceTaxCodeProductTypeExemption: Operation<
  ReplaceTaxCodeProductTypeExemptionParams,
  ProductTypeExemption
> = { of: base, like: replaceShape };

/** Deletes one product type exemption for good. */
export const deleteTaxCodeProductTypeExemption: Operation<DeleteTaxCodeProductTypeExemptionParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the product type exemptions that match the given conditions. */
export const countTaxCodeProductTypeExemptions: Operation<{ taxCodeId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A kind of product that one tax code does not tax in full. */
export interface TaxCodeProductTypeExemptionsResource {
  /** Lists product type exemptions. A kind of product that one tax code does not tax in full. */
  list(taxCodeId: number, params?: ListParams, options?: RequestOptions): Pages<ProductTypeExemption>;
  /** Gets one product type exemption by its id. */
  get(params: GetTaxCodeProductTypeExemptionParams, options?: RequestOptions): Promise<ProductTypeExemption>;
  /** Creates a product type exemption and returns it. A kind of product that one tax code does not tax in full. */
  create(
    taxCodeId: number,
    params: ProductTypeExemptionCreate,
    options?: RequestOptions,
  ): Promise<ProductTypeExemption>;
  /** Changes the given fields of one product type exemption; the others stay as they are. */
  update(params: UpdateTaxCodeProductTypeExemptionParams, options?: RequestOptions): Promise<ProductTypeExemption>;
  /** Replaces one product type exemption whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceTaxCodeProductTypeExemptionParams, options?: RequestOptions): Promise<ProductTypeExemption>;
  /** Deletes one product type exemption for good. */
  delete(params: DeleteTaxCodeProductTypeExemptionParams, options?: RequestOptions): Promise<void>;
  /** Counts the product type exemptions that match the given conditions. */
  count(taxCodeId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.taxCodeProductTypeExemptions` is made from. */
export const taxCodeProductTypeExemptionsResource: Resource<TaxCodeProductTypeExemptionsResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const taxCodeProductTypeExemptionsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_tax_product_type_exemptions_count: { operation: countTaxCodeProductTypeExemptions },
  create_a_connect_wise_psa_tax_product_type_exemption: { operation: createTaxCodeProductTypeExemption },
  delete_a_connect_wise_psa_tax_product_type_exemption_by_id: { operation: deleteTaxCodeProductTypeExemption },
  get_single_connect_wise_psa_tax_product_type_exemption_by_id: { operation: getTaxCodeProductTypeExemption },
  list_all_connect_wise_psa_tax_product_type_exemptions: { operation: listTaxCodeProductTypeExemptions },
  replace_a_connect_wise_psa_tax_product_type_exemption_by_id: { operation: replaceTaxCodeProductTypeExemption },
  update_a_connect_wise_psa_tax_product_type_exemption_by_id: { operation: updateTaxCodeProductTypeExemption },
};
