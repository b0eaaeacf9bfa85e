// @generated from definitions/connectwise-psa/resources/finance/agreement-types.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  NoParams,
  Operation,
  Pages,
  RequestOptions,
  Resource,
  ResourceShape,
  ToolBinding,
} from "@toolwright/runtime";
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
  UsagesListParams,
  UsagesParams,
} from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type { AgreementTypeInfo } from "../schemas/finance/agreement-type-info.js";
import type { AgreementType, AgreementTypeCreate, AgreementTypeUpdate } from "../schemas/finance/agreement-type.js";
import {
  countInfoShape,
  countShape,
  createShape,
  deleteShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
  replaceShape,
  updateShape,
  usagesListShape,
  usagesShape,
} from "../conventions.js";

export interface ListAgreementTypesParams extends ListParams {
  /**
   * Filter, e.g. `name contains "Managed" and inactiveFlag = false`. Also: prePaymentFlag, applicationUnits,
   * defaultFlag.
   */
  conditions?: string;
  /** Members to return, e.g. `id,name,applicationUnits,billAmount`; the record is long. */
  fields?: string;
}

const base: ResourceShape = {
  name: "agreement_types",
  path: "/finance/agreements/types",
  required: [
    "name",
    "employeeCompRate",
    "employeeCompNotExceed",
    "invoicingCycle",
    "billTime",
    "billExpenses",
    "billProducts",
  ],
};

/** Lists agreement types. What a new agreement starts from, such as Managed Services or Block Time. */
export const listAgreementTypes: Operation<ListAgreementTypesParams, AgreementType> = { of: base, like: listShape };

/** Gets one agreement type by its id. */
export const getAgreementType: Operation<{ id: number } & GetParams, AgreementType> = { of: base, like: getShape };

/** Creates an agreement type and returns it. */
export const createAgreementType: Operation<AgreementTypeCreate, AgreementType> = { of: base, like: createShape };

/** Changes the given fields of one agreement type; the others stay as they are. */
export const updateAgreementType: Operation<{ id: number } & AgreementTypeUpdate, AgreementType> = {
  of: base,
  like: updateShape,
};

/** Replaces one agreement type whole; fields that are left out go back to their defaults. */
export const replaceAgreementType: Operation<{ id: number } & AgreementTypeCreate, AgreementType> = {
  of: base,
  like: replaceShape,
};

/** Deletes one agreement type for good. */
export const deleteAgreementType: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the agreement types that match the given conditions. */
export const countAgreementTypes: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one agreement type and so stand in the way of deleting it. */
export const usagesAgreementTypes: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one agreement type. */
export const usagesListAgreementTypes: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Lists agreement types in short, one page at a time. */
export const listInfoAgreementTypes: Operation<ListInfoParams, AgreementTypeInfo> = { of: base, like: listInfoShape };

/** Gets one agreement type in short. */
export const getInfoAgreementTypes: Operation<{ id: number } & GetInfoParams, AgreementTypeInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the agreement types that the short list has and that match the given conditions. */
export const countInfoAgreementTypes: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** Makes a new agreement type like another one. */
export const copyAgreementTypes: Operation<{ id: number } & NoParams, AgreementType> = {
  of: base,
  name: "copy",
  path: "{item}/copy",
  method: "POST",
};

/** What a new agreement starts from, such as Managed Services or Block Time. */
export interface AgreementTypesResource {
  /** Lists agreement types. What a new agreement starts from, such as Managed Services or Block Time. */
  list(params?: ListAgreementTypesParams, options?: RequestOptions): Pages<AgreementType>;
  /** Gets one agreement type by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<AgreementType>;
  /** Creates an agreement type and returns it. */
  create(params: AgreementTypeCreate, options?: RequestOptions): Promise<AgreementType>;
  /** Changes the given fields of one agreement type; the others stay as they are. */
  update(id: number, params: AgreementTypeUpdate, options?: RequestOptions): Promise<AgreementType>;
  /** Replaces one agreement type whole; fields that are left out go back to their defaults. */
  replace(id: number, params: AgreementTypeCreate, options?: RequestOptions): Promise<AgreementType>;
  /** Deletes one agreement type for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the agreement types that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one agreement type and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one agreement type. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Lists agreement types in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<AgreementTypeInfo>;
  /** Gets one agreement type in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<AgreementTypeInfo>;
  /** Counts the agreement types that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
  /** Makes a new agreement type like another one. */
  copy(id: number, params?: NoParams, options?: RequestOptions): Promise<AgreementType>;
}

/** What `client.agreementTypes` is made from. */
export const agreementTypesResource: Resource<AgreementTypesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    usagesShape,
    usagesListShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
    copyAgreementTypes,
  ],
};

/** The operations behind the tools of this resource. */
export const agreementTypesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_agreement_types_copy: { operation: copyAgreementTypes },
  connect_wise_psa_agreement_types_count: { operation: countAgreementTypes },
  connect_wise_psa_agreement_types_count_info: { operation: countInfoAgreementTypes },
  create_a_connect_wise_psa_agreement_type: { operation: createAgreementType },
  delete_a_connect_wise_psa_agreement_type_by_id: { operation: deleteAgreementType },
  get_single_connect_wise_psa_agreement_type_by_id: { operation: getAgreementType },
  connect_wise_psa_agreement_types_get_info: { operation: getInfoAgreementTypes },
  list_all_connect_wise_psa_agreement_types: { operation: listAgreementTypes },
  connect_wise_psa_agreement_types_list_info: { operation: listInfoAgreementTypes },
  replace_a_connect_wise_psa_agreement_type_by_id: { operation: replaceAgreementType, json: "record" },
  update_a_connect_wise_psa_agreement_type_by_id: { operation: updateAgreementType },
  connect_wise_psa_agreement_types_usages: { operation: usagesAgreementTypes },
  connect_wise_psa_agreement_types_usages_list: { operation: usagesListAgreementTypes },
};
