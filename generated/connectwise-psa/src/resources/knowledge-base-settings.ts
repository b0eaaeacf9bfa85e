// @generated from definitions/connectwise-psa/resources/service/knowledge-base-settings.yaml
// To change this file, edit that and run `npm run generate`.

import type { Operation, RequestOptions, Resource, ResourceShape, ToolBinding } from "@toolwright/runtime";
import type { GetParams } from "../conventions.js";
import type {
  KnowledgeBaseSettings,
  KnowledgeBaseSettingsCreate,
  KnowledgeBaseSettingsUpdate,
} from "../schemas/service/knowledge-base-settings.js";
import { expression } from "@toolwright/runtime";
import { createShape, getShape, replaceShape, updateShape } from "../conventions.js";

export interface ListKnowledgeBaseSettingsParams {
  /**
   * Filter, e.g. `id > 100 and lastUpdated > [2025-01-31T00:00:00Z]`, texts as "Net"; operators = != < > <= >= contains
   * in, not, and, or.
   */
  conditions?: string;
  /** Filter on lists inside the record, e.g. `types/id = 46`. */
  childConditions?: string;
  /** Filter on user-defined fields by caption and value only, e.g. `caption = "Asset tag" and value = "A-17"`. */
  customFieldConditions?: string;
  /** Order, e.g. `id desc`; more names after a comma. */
  orderBy?: string;
  /** Members to return, separated by commas, with `/` into references; name few, as records are long. */
  fields?: string;
}

const base: ResourceShape = {
  name: "knowledge_base_settings",
  path: "/service/knowledgebasesettings",
  required: ["requireApproval"],
};

/**
 * Lists the settings of the knowledge base; there is one record as a rule. Whether articles of the knowledge base need
 * approval, and who approves them.
 */
export const listKnowledgeBaseSettings: Operation<ListKnowledgeBaseSettingsParams, KnowledgeBaseSettings> = {
  of: base,
  name: "list",
  path: "{collection}",
  method: "GET",
  query: {
    conditions: expression,
    childConditions: expression,
    customFieldConditions: expression,
    orderBy: expression,
    fields: expression,
  },
};

/** Gets one knowledge base settings record by its id. */
export const getKnowledgeBaseSetting: Operation<{ id: number } & GetParams, KnowledgeBaseSettings> = {
  of: base,
  like: getShape,
};

/** Creates the settings of the knowledge base and returns them. */
export const createKnowledgeBaseSetting: Operation<KnowledgeBaseSettingsCreate, KnowledgeBaseSettings> = {
  of: base,
  like: createShape,
};

/** Changes the given fields of one knowledge base settings record; the others stay as they are. */
export const updateKnowledgeBaseSetting: Operation<
  { id: number } & KnowledgeBaseSettingsUpdate,
  KnowledgeBaseSettings
> = { of: base, like: updateShape };

/** Replaces one knowledge base settings record whole; fields that are left out go back to their defaults. */
export const replaceKnowledgeBaseSetting: Operation<
  { id: number } & KnowledgeBaseSettingsCreate,
  KnowledgeBaseSettings
> = { of: base, like: replaceShape };

/** Whether articles of the knowledge base need approval, and who approves them. */
export interface KnowledgeBaseSettingsResource {
  /**
   * Lists the settings of the knowledge base; there is one record as a rule. Whether articles of the knowledge base
   * need approval, and who approves them.
   */
  list(params?: ListKnowledgeBaseSettingsParams, options?: RequestOptions): Promise<KnowledgeBaseSettings>;
  /** Gets one knowledge base settings record by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<KnowledgeBaseSettings>;
  /** Creates the settings of the knowledge base and returns them. */
  create(params: KnowledgeBaseSettingsCreate, options?: RequestOptions): Promise<KnowledgeBaseSettings>;
  /** Changes the given fields of one knowledge base settings record; the others stay as they are. */
  update(id: number, params: KnowledgeBaseSettingsUpdate, options?: RequestOptions): Promise<KnowledgeBaseSettings>;
  /** Replaces one knowledge base settings record whole; fields that are left out go back to their defaults. */
  replace(id: number, params: KnowledgeBaseSettingsCreate, options?: RequestOptions): Promise<KnowledgeBaseSettings>;
}

/** What `client.knowledgeBaseSettings` is made from. */
export const knowledgeBaseSettingsResource: Resource<KnowledgeBaseSettingsResource> = {
  of: base,
  operations: [listKnowledgeBaseSettings, getShape, createShape, updateShape, replaceShape],
};

/** The operations behind the tools of this resource. */
export const knowledgeBaseSettingsTools: Readonly<Record<string, ToolBinding>> = {
  create_a_connect_wise_psa_knowledge_base_setting: { operation: createKnowledgeBaseSetting },
  get_single_connect_wise_psa_knowledge_base_setting_by_id: { operation: getKnowledgeBaseSetting },
  list_all_connect_wise_psa_knowledge_base_settings: { operation: listKnowledgeBaseSettings },
  replace_a_connect_wise_psa_knowledge_base_setting_by_id: { operation: replaceKnowledgeBaseSetting },
  update_a_connect_wise_psa_knowledge_base_setting_by_id: { operation: updateKnowledgeBaseSetting },
};
