// @generated from definitions/connectwise-psa/resources/procurement/product-components.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ProductComponent,
  ProductComponentCreate,
  ProductComponentUpdate,
} from "../schemas/procurement/product-component.js";
import { many } from "@toolwright/runtime";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetProductComponentParams extends GetParams {
  /** Id of the product. */
  productId: number;
  /** Id of the product component. */
  id: number;
}

export interface UpdateProductComponentParams extends ProductComponentUpdate {
  /** Id of the product. */
  productId: number;
  /** Id of the product component. */
  id: number;
}

export interface ReplaceProductComponentParams extends ProductComponentCreate {
  /** Id of the product. */
  productId: number;
  /** Id of the product component. */
  id: number;
}

export interface DeleteProductComponentParams {
  /** Id of the product. */
  productId: number;
  /** Id of the product component. */
  id: number;
}

const base: ResourceShape = {
  name: "product_components",
  path: "/procurement/products/{productId}/components",
  required: ["quantity", "catalogItem"],
};

/**
 * Lists product components. A part of a bundle that was put on a ticket, project, order or quote. It can differ from
 * the parts the catalog lists.
 */
export const listProductComponents: Operation<{ productId: number } & ListParams, ProductComponent> = {
  of: base,
  like: listShape,
};

/** Gets one product component by its id. */
export const getProductComponent: Operation<GetProductComponentParams, ProductComponent> = {
  of: base,
  like: getShape,
  returns: many,
};

/** Creates a product component and returns it. */
export const createProductComponent: Operation<{ productId: number } & ProductComponentCreate, ProductComponent> = {
  of: base,
  like: createShape,
  returns: many,
};

/** Changes the given fields of one product component; the others stay as they are. */
export const updateProductComponent: Operation<UpdateProductComponentParams, ProductComponent> = {
  of: base,
  like: updateShape,
  returns: many,
};

/** Replaces one product component whole; fields that are left out go back to their defaults. */
export const replaceProductComponent: Operation<ReplaceProductComponentParams, ProductComponent> = {
  of: base,
  like: replaceShape,
  returns: many,
};

/** Deletes one product component for good. */
export const deleteProductComponent: Operation<DeleteProductComponentParams, void> = { of: base, like: deleteShape };

/** Counts the product components that match the given conditions. */
export const countProductComponents: Operation<{ productId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/**
 * A part of a bundle that was put on a ticket, project, order or quote. It can differ from the parts the catalog lists.
 */
export interface ProductComponentsResource {
  /**
   * Lists product components. A part of a bundle that was put on a ticket, project, order or quote. It can differ from
   * the parts the catalog lists.
   */
  list(productId: number, params?: ListParams, options?: RequestOptions): Pages<ProductComponent>;
  /** Gets one product component by its id. */
  get(params: GetProductComponentParams, options?: RequestOptions): Pages<ProductComponent>;
  /** Creates a product component and returns it. */
  create(productId: number, params: ProductComponentCreate, options?: RequestOptions): Pages<ProductComponent>;
  /** Changes the given fields of one product component; the others stay as they are. */
  update(params: UpdateProductComponentParams, options?: RequestOptions): Pages<ProductComponent>;
  /** Replaces one product component whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceProductComponentParams, options?: RequestOptions): Pages<ProductComponent>;
  /** Deletes one product component for good. */
  delete(params: DeleteProductComponentParams, options?: RequestOptions): Promise<void>;
  /** Counts the product components that match the given conditions. */
  count(productId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.productComponents` is made from. */
export const productComponentsResource: Resource<ProductComponentsResource> = {
  of: base,
  operations: [
    listShape,
    getProductComponent,
    createProductComponent,
    updateProductComponent,
    replaceProductComponent,
    deleteShape,
    countShape,
  ],
};

/** The operations behind the tools of this resource. */
export const productComponentsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_product_components_count: { operation: countProductComponents },
  create_a_connect_wise_psa_product_component: { operation: createProductComponent },
  delete_a_connect_wise_psa_product_component_by_id: { operation: deleteProductComponent },
  get_single_connect_wise_psa_product_component_by_id: { operation: getProductComponent },
  list_all_connect_wise_psa_product_components: { operation: listProductComponents },
  replace_a_connect_wise_psa_product_component_by_id: { operation: replaceProductComponent, json: "record" },
  update_a_connect_wise_psa_product_component_by_id: { operation: updateProductComponent },
};
