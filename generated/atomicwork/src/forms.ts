// @generated from definitions/atomicwork/integration.yaml
// To change this file, edit that and run `npm run generate`.

import type { Form } from "@toolwright/runtime";
import { formFieldsAssets } from "./resources/assets.js";
import { changeForms, optionsForms, requestForms } from "./resources/forms.js";

/** The form `catalog_item`. */
export const catalogItemForm: Form = {
  name: "catalog_item",
  read: () => requestForms,
  tool: "list_all_atomicwork_forms_requests",
  with: {
    workspace_id: "{workspace_id}",
    request_form_type: "SERVICE_REQUEST",
    catalog_item_ids: ["{catalog_item_id}"],
  },
  at: "service_item_fields",
  field: {
    key: "reference_key",
    label: "display_name",
    about: "hint",
    required: "required_field",
    type: ["type", "data_type"],
  },
  types: {
    ENTITY_REFERENCE: { type: "integer" },
    INTEGER: { type: "integer" },
    DECIMAL: { type: "number" },
    BOOLEAN: { type: "boolean" },
    DATE: { type: "string", format: "date" },
    DATETIME: { type: "string", format: "date-time" },
    ARRAY: { type: "array", items: { type: "string" } },
  },
  answers: { key: "key", value: "value" },
  dateTime: "milliseconds",
  choices: {
    value: "value",
    at: "options",
    label: "label",
    when: "options_uri",
    with: {
      entity_type: "SERVICE_ITEM",
      reference_key: "{key}",
      workspace_id: "{workspace_id}",
      entity_id: "{catalog_item_id}",
    },
    tool: "list_all_atomicwork_forms_options",
    read: () => optionsForms,
  },
};

/** The form `added_item`. */
export const addedItemForm: Form = {
  name: "added_item",
  read: () => requestForms,
  tool: "list_all_atomicwork_forms_requests",
  with: {
    workspace_id: "{workspace_id}",
    request_form_type: "SERVICE_REQUEST",
    catalog_item_ids: ["{catalog_item_id}"],
  },
  at: "service_item_fields",
  field: {
    key: "reference_key",
    label: "display_name",
    about: "hint",
    required: "required_field",
    type: ["type", "data_type"],
  },
  types: {
    ENTITY_REFERENCE: { type: "integer" },
    INTEGER: { type: "integer" },
    DECIMAL: { type: "number" },
    BOOLEAN: { type: "boolean" },
    DATE: { type: "string", format: "date" },
    DATETIME: { type: "string", format: "date-time" },
    ARRAY: { type: "array", items: { type: "string" } },
  },
  answers: { key: "key", value: "value" },
  dateTime: "milliseconds",
  choices: {
    value: "value",
    at: "options",
    label: "label",
    when: "options_uri",
    with: {
      entity_type: "SERVICE_ITEM",
      reference_key: "{key}",
      workspace_id: "{workspace_id}",
      entity_id: "{catalog_item_id}",
    },
    tool: "list_all_atomicwork_forms_options",
    read: () => optionsForms,
  },
};

/** The form `request`. */
export const requestForm: Form = {
  name: "request",
  read: () => requestForms,
  tool: "list_all_atomicwork_forms_requests",
  with: { workspace_id: "{workspace_id}", request_form_type: "{request_form_type}" },
  at: "request_fields",
  only: { field_classification: ["CUSTOM"] },
  field: {
    key: "reference_key",
    label: "display_name",
    about: "hint",
    required: "required_field",
    type: ["type", "data_type"],
  },
  types: {
    ENTITY_REFERENCE: { type: "integer" },
    INTEGER: { type: "integer" },
    DECIMAL: { type: "number" },
    BOOLEAN: { type: "boolean" },
    DATE: { type: "string", format: "date" },
    DATETIME: { type: "string", format: "date-time" },
    ARRAY: { type: "array", items: { type: "string" } },
  },
  answers: { key: "key", value: "value" },
  dateTime: "milliseconds",
  choices: {
    value: "value",
    at: "options",
    label: "label",
    when: "options_uri",
    with: { entity_type: "{request_form_type}", reference_key: "{key}", workspace_id: "{workspace_id}" },
    tool: "list_all_atomicwork_forms_options",
    read: () => optionsForms,
  },
};

/** The form `change`. */
export const changeForm: Form = {
  name: "change",
  read: () => changeForms,
  tool: "list_all_atomicwork_forms_changes",
  with: { workspace_id: "{workspace_id}", change_template_id: "{change_template}", event_type: "CREATE" },
  only: { field_classification: ["CUSTOM"] },
  field: {
    key: "reference_key",
    label: "display_name",
    about: "hint",
    required: "required_field",
    type: ["type", "data_type"],
  },
  types: {
    ENTITY_REFERENCE: { type: "integer" },
    INTEGER: { type: "integer" },
    DECIMAL: { type: "number" },
    BOOLEAN: { type: "boolean" },
    DATE: { type: "string", format: "date" },
    DATETIME: { type: "string", format: "date-time" },
    ARRAY: { type: "array", items: { type: "string" } },
  },
  answers: { key: "key", value: "value" },
  dateTime: "milliseconds",
  choices: {
    value: "value",
    at: "options",
    label: "label",
    when: "options_uri",
    with: { entity_type: "CHANGE", reference_key: "{key}", workspace_id: "{workspace_id}" },
    tool: "list_all_atomicwork_forms_options",
    read: () => optionsForms,
  },
};

/** The form `asset`. */
export const assetForm: Form = {
  name: "asset",
  read: () => formFieldsAssets,
  tool: "list_all_atomicwork_asset_type_form_fields",
  with: { asset_type_id: "{asset_type_id}" },
  field: {
    key: "reference_key",
    label: "display_name",
    about: "hint",
    required: "required_field",
    type: ["type", "data_type"],
  },
  types: {
    ENTITY_REFERENCE: { type: "integer" },
    INTEGER: { type: "integer" },
    DECIMAL: { type: "number" },
    BOOLEAN: { type: "boolean" },
    DATE: { type: "string", format: "date" },
    DATETIME: { type: "string", format: "date-time" },
    ARRAY: { type: "array", items: { type: "string" } },
  },
  answers: { key: "key", value: "value" },
  dateTime: "milliseconds",
  choices: {
    value: "value",
    at: "options",
    label: "label",
    when: "options_uri",
    with: { entity_type: "ASSET", reference_key: "{key}" },
    tool: "list_all_atomicwork_forms_options",
    read: () => optionsForms,
  },
};
