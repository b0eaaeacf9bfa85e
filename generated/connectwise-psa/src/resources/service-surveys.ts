// @generated from definitions/connectwise-psa/resources/service/service-surveys.yaml
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
import type { ServiceSurvey, ServiceSurveyCreate, ServiceSurveyUpdate } from "../schemas/service/service-survey.js";
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

const base: ResourceShape = { name: "service_surveys", path: "/service/surveys", required: ["name"] };

/** Lists service surveys. A questionnaire customers get when a ticket is done. */
export const listServiceSurveys: Operation<ListParams, ServiceSurvey> = { of: base, like: listShape };

/** Gets one service survey by its id. */
export const getServiceSurvey: Operation<{ id: number } & GetParams, ServiceSurvey> = { of: base, like: getShape };

/** Creates a service survey and returns it. A questionnaire customers get when a ticket is done. */
export const createServiceSurvey: Operation<ServiceSurveyCreate, ServiceSurvey> = { of: base, like: createShape };

/** Changes the given fields of one service survey; the others stay as they are. */
export const updateServiceSurvey: Operation<{ id: number } & ServiceSurveyUpdate, ServiceSurvey> = {
  of: base,
  like: updateShape,
};

/** Replaces one service survey whole; fields that are left out go back to their defaults. */
export const replaceServiceSurvey: Operation<{ id: number } & ServiceSurveyCreate, ServiceSurvey> = {
  of: base,
  like: replaceShape,
};

/** Deletes one service survey for good. */
export const deleteServiceSurvey: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the service surveys that match the given conditions. */
export const countServiceSurveys: Operation<CountParams, Count> = { of: base, like: countShape };

/** Tells which kinds of records use one service survey and so stand in the way of deleting it. */
export const usagesServiceSurveys: Operation<{ id: number } & UsagesParams, Usage> = { of: base, like: usagesShape };

/** Lists the single records that use one service survey. */
export const usagesListServiceSurveys: Operation<{ id: number } & UsagesListParams, Usage> = {
  of: base,
  like: usagesListShape,
};

/** Makes a new service survey like another one. */
export const copyServiceSurveys: Operation<{ id: number } & NoParams, ServiceSurvey> = {
  of: base,
  name: "copy",
  path: "{item}/copy",
  method: "POST",
};

/** A questionnaire customers get when a ticket is done. */
export interface ServiceSurveysResource {
  /** Lists service surveys. A questionnaire customers get when a ticket is done. */
  list(params?: ListParams, options?: RequestOptions): Pages<ServiceSurvey>;
  /** Gets one service survey by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<ServiceSurvey>;
  /** Creates a service survey and returns it. A questionnaire customers get when a ticket is done. */
  create(params: ServiceSurveyCreate, options?: RequestOptions): Promise<ServiceSurvey>;
  /** Changes the given fields of one service survey; the others stay as they are. */
  update(id: number, params: ServiceSurveyUpdate, options?: RequestOptions): Promise<ServiceSurvey>;
  /** Replaces one service survey whole; fields that are left out go back to their defaults. */
  replace(id: number, params: ServiceSurveyCreate, options?: RequestOptions): Promise<ServiceSurvey>;
  /** Deletes one service survey for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the service surveys that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Tells which kinds of records use one service survey and so stand in the way of deleting it. */
  usages(id: number, params?: UsagesParams, options?: RequestOptions): Pages<Usage>;
  /** Lists the single records that use one service survey. */
  usagesList(id: number, params?: UsagesListParams, options?: RequestOptions): Pages<Usage>;
  /** Makes a new service survey like another one. */
  copy(id: number, params?: NoParams, options?: RequestOptions): Promise<ServiceSurvey>;
}

/** What `client.serviceSurveys` is made from. */
export const serviceSurveysResource: Resource<ServiceSurveysResource> = {
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
    copyServiceSurveys,
  ],
};

/** The operations behind the tools of this resource. */
export const serviceSurveysTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_service_surveys_copy: { operation: copyServiceSurveys },
  connect_wise_psa_service_surveys_count: { operation: countServiceSurveys },
  create_a_connect_wise_psa_service_survey: { operation: createServiceSurvey },
  delete_a_connect_wise_psa_service_survey_by_id: { operation: deleteServiceSurvey },
  get_single_connect_wise_psa_service_survey_by_id: { operation: getServiceSurvey },
  list_all_connect_wise_psa_service_surveys: { operation: listServiceSurveys },
  replace_a_connect_wise_psa_service_survey_by_id: { operation: replaceServiceSurvey },
  update_a_connect_wise_psa_service_survey_by_id: { operation: updateServiceSurvey },
  connect_wise_psa_service_surveys_usages: { operation: usagesServiceSurveys },
  connect_wise_psa_service_surveys_usages_list: { operation: usagesListServiceSurveys },
};
