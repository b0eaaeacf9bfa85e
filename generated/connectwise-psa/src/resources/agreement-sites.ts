// @generated from definitions/connectwise-psa/resources/finance/agreement-sites.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { AgreementSite, AgreementSiteCreate, AgreementSiteUpdate } from "../schemas/finance/agreement-site.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";
import { userDefinedFieldsForm } from "../forms.js";

export interface ListAgreementSitesParams extends ListParams {
  /** Filter, e.g. `company/id = 250`. Also: site/name. */
  conditions?: string;
}

export interface GetAgreementSiteParams extends GetParams {
  /** Id of the agreement. */
  agreementId: number;
  /** Id of the agreement site. */
  id: number;
}

export interface UpdateAgreementSiteParams extends AgreementSiteUpdate {
  /** Id of the agreement. */
  agreementId: number;
  /** Id of the agreement site. */
  id: number;
}

export interface ReplaceAgreementSiteParams extends AgreementSiteCreate {
  /** Id of the agreement. */
  agreementId: number;
  /** Id of the agreement site. */
  id: number;
}

export interface DeleteAgreementSiteParams {
  /** Id of the agreement. */
  agreementId: number;
  /** Id of the agreement site. */
  id: number;
}

const base: ResourceShape = {
  name: "agreement_sites",
  path: "/finance/agreements/{agreementId}/sites",
  required: ["company"],
};

/** Lists agreement sites. A company and site that an agreement covers, besides those of its own customer. */
export const listAgreementSites: Operation<{ agreementId: number } & ListAgreementSitesParams, AgreementSite> = {
  of: base,
  like: listShape,
};

/** Gets one agreement site by its id. */
export const getAgreementSite: Operation<GetAgreementSiteParams, AgreementSite> = { of: base, like: getShape };

/**
 * Creates an agreement site and returns it. A company and site that an agreement covers, besides those of its own
 * customer.
 */
export const createAgreementSite: Operation<{ agreementId: number } & AgreementSiteCreate, AgreementSite> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one agreement site; the others stay as they are. */
export const updateAgreementSite: Operation<UpdateAgreementSiteParams, AgreementSite> = { of: base, like: updateShape };

/** Replaces one agreement site whole; fields that are left out go back to their defaults. */
export const replaceAgreementSite: Operation<ReplaceAgreementSiteParams, AgreementSite> = {
  of: base,
  like: replaceShape,
};

/** Deletes one agreement site for good. */
export const deleteAgreementSite: Operation<DeleteAgreementSiteParams, void> = { of: base, like: deleteShape };

/** Counts the agreement sites that match the given conditions. */
export const countAgreementSites: Operation<{ agreementId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** A company and site that an agreement covers, besides those of its own customer. */
export interface AgreementSitesResource {
  /** Lists agreement sites. A company and site that an agreement covers, besides those of its own customer. */
  list(agreementId: number, params?: ListAgreementSitesParams, options?: RequestOptions): Pages<AgreementSite>;
  /** Gets one agreement site by its id. */
  get(params: GetAgreementSiteParams, options?: RequestOptions): Promise<AgreementSite>;
  /**
   * Creates an agreement site and returns it. A company and site that an agreement covers, besides those of its own
   * customer.
   */
  create(agreementId: number, params: AgreementSiteCreate, options?: RequestOptions): Promise<AgreementSite>;
  /** Changes the given fields of one agreement site; the others stay as they are. */
  update(params: UpdateAgreementSiteParams, options?: RequestOptions): Promise<AgreementSite>;
  /** Replaces one agreement site whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceAgreementSiteParams, options?: RequestOptions): Promise<AgreementSite>;
  /** Deletes one agreement site for good. */
  delete(params: DeleteAgreementSiteParams, options?: RequestOptions): Promise<void>;
  /** Counts the agreement sites that match the given conditions. */
  count(agreementId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.agreementSites` is made from. */
export const agreementSitesResource: Resource<AgreementSitesResource> = {
  of: base,
  operations: [listShape, getShape, createShape, updateShape, replaceShape, deleteShape, countShape],
};

/** The operations behind the tools of this resource. */
export const agreementSitesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_agreement_sites_count: { operation: countAgreementSites },
  create_a_connect_wise_psa_agreement_site: {
    operation: createAgreementSite,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listAgreementSites } },
  },
  delete_a_connect_wise_psa_agreement_site_by_id: { operation: deleteAgreementSite },
  get_single_connect_wise_psa_agreement_site_by_id: { operation: getAgreementSite },
  list_all_connect_wise_psa_agreement_sites: { operation: listAgreementSites },
  replace_a_connect_wise_psa_agreement_site_by_id: {
    operation: replaceAgreementSite,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listAgreementSites } },
  },
  update_a_connect_wise_psa_agreement_site_by_id: {
    operation: updateAgreementSite,
    forms: { customFields: { form: () => userDefinedFieldsForm, list: listAgreementSites } },
  },
};
