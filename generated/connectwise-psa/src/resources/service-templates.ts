// @generated from definitions/connectwise-psa/resources/service/service-templates.yaml
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
} from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type {
  ServiceTemplate,
  ServiceTemplateCreate,
  ServiceTemplateInfo,
  ServiceTemplateUpdate,
  TemplateGeneratedCountsModel,
} from "../schemas/company/service-template.js";
import { wholeBody } from "@toolwright/runtime";
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
} from "../conventions.js";

export interface ListServiceTemplatesParams extends ListParams {
  /** Filter, e.g. `templateFlag = true and summary contains "onboarding"`. Also: name, board/id, company/id. */
  conditions?: string;
  /** Members to return, e.g. `id,name,summary,board/name`. */
  fields?: string;
}

export interface GenerateServiceTemplatesParams {
  /** Members of the body by name; which there are is not published. */
  fields?: { [key: string]: unknown };
}

const base: ResourceShape = { name: "service_templates", path: "/service/templates" };

/** Lists service templates. A ticket prepared in advance, for work that comes up again and again. */
export const listServiceTemplates: Operation<ListServiceTemplatesParams, ServiceTemplate> = {
  of: base,
  like: listShape,
};

/** Gets one service template by its id. */
export const getServiceTemplate: Operation<{ id: number } & GetParams, ServiceTemplate> = { of: base, like: getShape };

/** Creates a service template and returns it. */
export const createServiceTemplate: Operation<ServiceTemplateCreate, ServiceTemplate> = { of: base, like: createShape };

/** Changes the given fields of one service template; the others stay as they are. */
export const updateServiceTemplate: Operation<{ id: number } & ServiceTemplateUpdate, ServiceTemplate> = {
  of: base,
  like: updateShape,
};

/** Replaces one service template whole; fields that are left out go back to their defaults. */
export const replaceServiceTemplate: Operation<{ id: number } & ServiceTemplateCreate, ServiceTemplate> = {
  of: base,
  like: replaceShape,
};

/** Deletes one service template for good. */
export const deleteServiceTemplate: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the service templates that match the given conditions. */
export const countServiceTemplates: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists service templates in short, one page at a time. */
export const listInfoServiceTemplates: Operation<ListInfoParams, ServiceTemplateInfo> = {
  of: base,
  like: listInfoShape,
};

/** Gets one service template in short. */
export const getInfoServiceTemplates: Operation<{ id: number } & GetInfoParams, ServiceTemplateInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the service templates that the short list has and that match the given conditions. */
export const countInfoServiceTemplates: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** Makes service tickets and schedule entries from one service template and returns how many. */
export const generateServiceTemplates: Operation<
  { id: number } & GenerateServiceTemplatesParams,
  TemplateGeneratedCountsModel
> = {
  of: base,
  name: "generate",
  path: "{item}/generate",
  method: "POST",
  body: { as: wholeBody, name: "fields", empty: {} },
  maps: ["fields"],
};

/** A ticket prepared in advance, for work that comes up again and again. */
export interface ServiceTemplatesResource {
  /** Lists service templates. A ticket prepared in advance, for work that comes up again and again. */
  list(params?: ListServiceTemplatesParams, options?: RequestOptions): Pages<ServiceTemplate>;
  /** Gets one service template by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ServiceTemplate>;
  /** Creates a service template and returns it. */
  create(params?: ServiceTemplateCreate, options?: RequestOptions): Promise<ServiceTemplate>;
  /** Changes the given fields of one service template; the others stay as they are. */
  update(id: number, params: ServiceTemplateUpdate, options?: RequestOptions): Promise<ServiceTemplate>;
  /** Replaces one service template whole; fields that are left out go back to their defaults. */
  replace(id: number, params?: ServiceTemplateCreate, options?: RequestOptions): Promise<ServiceTemplate>;
  /** Deletes one service template for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the service templates that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists service templates in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<ServiceTemplateInfo>;
  /** Gets one service template in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<ServiceTemplateInfo>;
  /** Counts the service templates that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
  /** Makes service tickets and schedule entries from one service template and returns how many. */
  generate(
    id: number,
    params?: GenerateServiceTemplatesParams,
    options?: RequestOptions,
  ): Promise<TemplateGeneratedCountsModel>;
}

/** What `client.serviceTemplates` is made from. */
export const serviceTemplatesResource: Resource<ServiceTemplatesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
    generateServiceTemplates,
  ],
};

/** The operations behind the tools of this resource. */
export const serviceTemplatesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_service_templates_count: { operation: countServiceTemplates },
  connect_wise_psa_service_templates_count_info: { operation: countInfoServiceTemplates },
  create_a_connect_wise_psa_service_template: { operation: createServiceTemplate },
  delete_a_connect_wise_psa_service_template_by_id: { operation: deleteServiceTemplate },
  connect_wise_psa_service_templates_generate: { operation: generateServiceTemplates },
  get_single_connect_wise_psa_service_template_by_id: { operation: getServiceTemplate },
  connect_wise_psa_service_templates_get_info: { operation: getInfoServiceTemplates },
  list_all_connect_wise_psa_service_templates: { operation: listServiceTemplates },
  connect_wise_psa_service_templates_list_info: { operation: listInfoServiceTemplates },
  replace_a_connect_wise_psa_service_template_by_id: { operation: replaceServiceTemplate, json: "record" },
  update_a_connect_wise_psa_service_template_by_id: { operation: updateServiceTemplate },
};
