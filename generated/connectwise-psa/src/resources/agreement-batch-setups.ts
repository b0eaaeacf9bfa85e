// @generated from definitions/connectwise-psa/resources/finance/agreement-batch-setups.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  AgreementBatchSetup,
  AgreementBatchSetupCreate,
  AgreementBatchSetupUpdate,
} from "../schemas/finance/agreement-batch-setup.js";
import { countShape, getShape, listShape, replaceShape, updateShape } from "../conventions.js";

const base: ResourceShape = {
  name: "agreement_batch_setups",
  path: "/finance/batchSetups",
  required: ["nextRunDate", "daysInAdvance"],
  dates: ["nextRunDate"],
};

/** Lists agreement batch setups. When agreement invoices are made automatically, and how many days ahead. */
export const listAgreementBatchSetups: Operation<ListParams, AgreementBatchSetup> = { of: base, like: listShape };

/** Gets one agreement batch setup by its id. */
export const getAgreementBatchSetup: Operation<{ id: number } & GetParams, AgreementBatchSetup> = {
  of: base,
  like: getShape,
};

/** Changes the given fields of one agreement batch setup; the others stay as they are. */
export const updateAgreementBatchSetup: Operation<{ id: number } & AgreementBatchSetupUpdate, AgreementBatchSetup> = {
  of: base,
  like: updateShape,
};

/** Replaces one agreement batch setup whole; fields that are left out go back to their defaults. */
export const replaceAgreementBatchSetup: Operation<{ id: number } & AgreementBatchSetupCreate, AgreementBatchSetup> = {
  of: base,
  like: replaceShape,
};

/** Counts the agreement batch setups that match the given conditions. */
export const countAgreementBatchSetups: Operation<CountParams, Count> = { of: base, like: countShape };

/** When agreement invoices are made automatically, and how many days ahead. */
export interface AgreementBatchSetupsResource {
  /** Lists agreement batch setups. When agreement invoices are made automatically, and how many days ahead. */
  list(params?: ListParams, options?: RequestOptions): Pages<AgreementBatchSetup>;
  /** Gets one agreement batch setup by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<AgreementBatchSetup>;
  /** Changes the given fields of one agreement batch setup; the others stay as they are. */
  update(id: number, params: AgreementBatchSetupUpdate, options?: RequestOptions): Promise<AgreementBatchSetup>;
  /** Replaces one agreement batch setup whole; fields that are left out go back to their defaults. */
  replace(id: number, params: AgreementBatchSetupCreate, options?: RequestOptions): Promise<AgreementBatchSetup>;
  /** Counts the agreement batch setups that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.agreementBatchSetups` is made from. */
export const agreementBatchSetupsResource: Resource<AgreementBatchSetupsResource> = {
  of: base,
  operations: [listShape, getShape, updateShape, replaceShape, countShape],
};

/** The operations behind the tools of this resource. */
export const agreementBatchSetupsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_agreement_batch_setups_count: { operation: countAgreementBatchSetups },
  get_single_connect_wise_psa_agreement_batch_setup_by_id: { operation: getAgreementBatchSetup },
  list_all_connect_wise_psa_agreement_batch_setups: { operation: listAgreementBatchSetups },
  replace_a_connect_wise_psa_agreement_batch_setup_by_id: { operation: replaceAgreementBatchSetup },
  update_a_connect_wise_psa_agreement_batch_setup_by_id: { operation: updateAgreementBatchSetup },
};
