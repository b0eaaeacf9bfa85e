// @generated from definitions/connectwise-psa/resources/company/company-service-templates.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, Pages, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { CountParams, GetParams, ListParams } from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  CompanyServiceTemplate,
  ServiceTemplate,
  ServiceTemplateCreate,
  ServiceTemplateUpdate,
  TemplateGeneratedCountsModel,
} from "../schemas/company/service-template.js";
import { wholeBody } from "@toolwright/runtime";
import {
  countShape,
  createShape,
  deleteShape,
  getShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface GetCompanyServiceTemplateParams extends GetParams {
  /** Id of the company. */
  companyId: number;
  /** Id of the company service template. */
  id: number;
}

export interface UpdateCompanyServiceTemplateParams extends ServiceTemplateUpdate {
  /** Id of the company. */
  companyId: number;
  /** Id of the company service template. */
  id: number;
}

export interface ReplaceCompanyServiceTemplateParams extends ServiceTemplateCreate {
  /** Id of the company. */
  companyId: number;
  /** Id of the company service template. */
  id: number;
}

export interface DeleteCompanyServiceTemplateParams {
  /** Id of the company. */
  companyId: number;
  /** Id of the company service template. */
  id: number;
}

export interface CopyCompanyServiceTemplatesParams {
  /** Id of the company. */
  companyId: number;
  /** Id of the company service template. */
  id: number;
}

export interface GenerateCompanyServiceTemplatesParams {
  /** Id of the company. */
  companyId: number;
  /** Id of the company service template. */
  id: number;
  /** Members of the body by name; which there are is not published. */
  fields?: { [key: string]: unknown };
}

export interface LinkCompanyServiceTemplatesParams {
  /** Id of the company. */
  companyId: number;
  /** Id of the company service template. */
  id: number;
}

export interface UnlinkCompanyServiceTemplatesParams {
  /** Id of the company. */
  companyId: number;
  /** Id of the company service template. */
  id: number;
}

const base: ResourceShape = {
  name: "company_service_templates",
  path: "/company/companies/{companyId}/serviceTemplates",
};

/**
 * Lists company service templates. The service templates tied to one company, from which its recurring tickets and
 * schedule entries are made.
 */
export const listCompanyServiceTemplates: Operation<{ companyId: number } & ListParams, CompanyServiceTemplate> = {
  of: base,
  like: listShape,
};

/** Gets one company service template by its id. */
export const getCompanyServiceTemplate: Operation<GetCompanyServiceTemplateParams, ServiceTemplate> = {
  of: base,
  like: getShape,
};

/** Creates a service template for one company and returns it. */
export const createCompanyServiceTemplate: Operation<{ companyId: number } & ServiceTemplateCreate, ServiceTemplate> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one company service template; the others stay as they are. */
export const updateCompanyServiceTemplate: Operation<UpdateCompanyServiceTemplateParams, ServiceTemplate> = {
  of: base,
  like: updateShape,
};

/** Replaces one company service template whole; fields that are left out go back to their defaults. */
export const replaceCompanyServiceTemplate: Operation<ReplaceCompanyServiceTemplateParams, ServiceTemplate> = {
  of: base,
  like: replaceShape,
};

/** Deletes one company service template for good. */
export const deleteCompanyServiceTemplate: Operation<DeleteCompanyServiceTemplateParams, void> = {
  of: base,
  like: deleteShape,
};

/** Counts the company service templates that match the given conditions. */
export const countCompanyServiceTemplates: Operation<{ companyId: number } & CountParams, Count> = {
  of: base,
  like: countShape,
};

/** Makes a copy of a service template for a company and returns it. */
export const copyCompanyServiceTemplates: Operation<CopyCompanyServiceTemplatesParams, ServiceTemplate> = {
  of: base,
  name: "copy",
  path: "{item}/copy",
  method: "POST",
};

/** Makes tickets and schedule entries from a service template of a company and returns how many were made. */
export const generateCompanyServiceTemplates: Operation<
  GenerateCompanyServiceTemplatesParams,
  TemplateGeneratedCountsModel
> = {
  of: base,
  name: "generate",
  path: "{item}/generate",
  method: "POST",
  body: { as: wholeBody, name: "fields", empty: {} },
  maps: ["fields"],
};

/** Ties an existing service template to a company. */
export const linkCompanyServiceTemplates: Operation<LinkCompanyServiceTemplatesParams, ServiceTemplate> = {
  of: base,
  name: "link",
  path: "{item}/link",
  method: "POST",
};

/** Unties a service template from a company; the template itself stays. */
export const unlinkCompanyServiceTemplates: Operation<UnlinkCompanyServiceTemplatesParams, ServiceTemplate> = {
  of: base,
  name: "unlink",
  path: "{item}/unlink",
  method: "POST",
};

/** The service templates tied to one company, from which its recurring tickets and schedule entries are made. */
export interface CompanyServiceTemplatesResource {
  /**
   * Lists company service templates. The service templates tied to one company, from which its recurring tickets and
   * schedule entries are made.
   */
  list(companyId: number, params?: ListParams, options?: RequestOptions): Pages<CompanyServiceTemplate>;
  /** Gets one company service template by its id. */
  get(params: GetCompanyServiceTemplateParams, options?: RequestOptions): Promise<ServiceTemplate>;
  /** Creates a service template for one company and returns it. */
  create(companyId: number, params?: ServiceTemplateCreate, options?: RequestOptions): Promise<ServiceTemplate>;
  /** Changes the given fields of one company service template; the others stay as they are. */
  update(params: UpdateCompanyServiceTemplateParams, options?: RequestOptions): Promise<ServiceTemplate>;
  /** Replaces one company service template whole; fields that are left out go back to their defaults. */
  replace(params: ReplaceCompanyServiceTemplateParams, options?: RequestOptions): Promise<ServiceTemplate>;
  /** Deletes one company service template for good. */
  delete(params: DeleteCompanyServiceTemplateParams, options?: RequestOptions): Promise<void>;
  /** Counts the company service templates that match the given conditions. */
  count(companyId: number, params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Makes a copy of a service template for a company and returns it. */
  copy(params: CopyCompanyServiceTemplatesParams, options?: RequestOptions): Promise<ServiceTemplate>;
  /** Makes tickets and schedule entries from a service template of a company and returns how many were made. */
  generate(
    params: GenerateCompanyServiceTemplatesParams,
    options?: RequestOptions,
  ): Promise<TemplateGeneratedCountsModel>;
  /** Ties an existing service template to a company. */
  link(params: LinkCompanyServiceTemplatesParams, options?: RequestOptions): Promise<ServiceTemplate>;
  /** Unties a service template from a company; the template itself stays. */
  unlink(params: UnlinkCompanyServiceTemplatesParams, options?: RequestOptions): Promise<ServiceTemplate>;
}

/** What `client.companyServiceTemplates` is made from. */
export const companyServiceTemplatesResource: Resource<CompanyServiceTemplatesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    copyCompanyServiceTemplates,
    generateCompanyServiceTemplates,
    linkCompanyServiceTemplates,
    unlinkCompanyServiceTemplates,
  ],
};

/** The operations behind the tools of this resource. */
export const companyServiceTemplatesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_company_service_templates_copy: { operation: copyCompanyServiceTemplates },
  connect_wise_psa_company_service_templates_count: { operation: countCompanyServiceTemplates },
  create_a_connect_wise_psa_company_service_template: { operation: createCompanyServiceTemplate },
  delete_a_connect_wise_psa_company_service_template_by_id: { operation: deleteCompanyServiceTemplate },
  connect_wise_psa_company_service_templates_generate: { operation: generateCompanyServiceTemplates },
  get_single_connect_wise_psa_company_service_template_by_id: { operation: getCompanyServiceTemplate },
  connect_wise_psa_company_service_templates_link: { operation: linkCompanyServiceTemplates },
  list_all_connect_wise_psa_company_service_templates: { operation: listCompanyServiceTemplates },
  replace_a_connect_wise_psa_company_service_template_by_id: {
    operation: replaceCompanyServiceTemplate,
    json: "record",
  },
  connect_wise_psa_company_service_templates_unlink: { operation: unlinkCompanyServiceTemplates },
  update_a_connect_wise_psa_company_service_template_by_id: { operation: updateCompanyServiceTemplate },
};
