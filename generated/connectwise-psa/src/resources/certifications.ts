// @generated from definitions/connectwise-psa/resources/system/certifications.yaml
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
import type { CountParams, GetParams, ListParams, UsagesListParams, UsagesParams } from "../conventions.js";
import type { Count, Usage } from "../schemas/common.js";
import type { Certification, CertificationCreate, CertificationUpdate } from "../schemas/system/certification.js";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
  usagesListShape,
  usagesShape,
} from "../conventions.js";

const base: ResourceShape = { name: "certifications", path: "/system/certifications", required: ["name", "company"] };

/**
 * Lists certifications. A certification a vendor grants, such as a network engineer exam, which members can hold or
 * work toward.
 */
export const listCertifications: Operation<ListParams, Certification> = { of: base, like: listShape };

/** Gets one certification by its id. */
export const getCertification: Operation<{ id: number } & GetParams, Certification> = { of: base, like: getShape };

/**
 * Creates a certification and returns it. A certification a vendor grants, such as a network engineer exam, which
 * members can hold or work toward.
 */
export const createCertification: Operation<CertificationCreate, Certification> = { of: base, like: createShape };

/** Changes the given fields of one certification; the others stay as they are. */
export const updateCertification: Operation<{ id: number } & CertificationUpdate, Certification> = {
  of: base,
  like: updateShape,
};

/** Replaces one certification whole; fields that are left out go back to their defaults. */
export const replaceCertification: Operation<{ id: number } & CertificationCreate, Certification> = {
  of: base,
  like: replaceShape,
};

/** Deletes one certification for good. */
export const deleteCertification: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the certifications that match the given conditions. */
export const countCertifications: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one certification and so stand in the way of deleting it. */
export const usagesCertifications: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one certification. */
export const usagesListCertifications: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** A certification a vendor grants, such as a network engineer exam, which members can hold or work toward. */
export interface CertificationsResource {
  /**
   * Lists certifications. A certification a vendor grants, such as a network engineer exam, which members can hold or
   * work toward.
   */
  list(params?: ListParams, options?: RequestOptions): Pages<Certification>;
  /** Gets one certification by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Certification>;
  /**
   * Creates a certification and returns it. A certification a vendor grants, such as a network engineer exam, which
   * members can hold or work toward.
   */
  create(params: CertificationCreate, options?: RequestOptions): Promise<Certification>;
  /** Changes the given fields of one certification; the others stay as they are. */
  update(id: number, params: CertificationUpdate, options?: RequestOptions): Promise<Certification>;
  /** Replaces one certification whole; fields that are left out go back to their defaults. */
  replace(id: number, params: CertificationCreate, options?: RequestOptions): Promise<Certification>;
  /** Deletes one certification for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the certifications that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one certification and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one certification. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
}

/** What `client.certifications` is made from. */
export const certificationsResource: Resource<CertificationsResource> = {
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
  ],
};

/** The operations behind the tools of this resource. */
export const certificationsTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_certifications_count: { operation: countCertifications },
  create_a_connect_wise_psa_certification: { operation: createCertification },
  delete_a_connect_wise_psa_certification_by_id: { operation: deleteCertification },
  get_single_connect_wise_psa_certification_by_id: { operation: getCertification },
  list_all_connect_wise_psa_certifications: { operation: listCertifications },
  replace_a_connect_wise_psa_certification_by_id: { operation: replaceCertification },
  update_a_connect_wise_psa_certification_by_id: { operation: updateCertification },
  connect_wise_psa_certifications_usages: { operation: usagesCertifications },
  connect_wise_psa_certifications_usages_list: { operation: usagesListCertifications },
};
