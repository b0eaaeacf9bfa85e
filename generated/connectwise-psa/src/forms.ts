// @generated from definitions/connectwise-psa/integration.yaml
// To change this file, edit that and run `npm run generate`.

import type { Form } from "@toolwright/runtime";
import { listUserDefinedFields } from "./resources/user-defined-fields.js";

/** The form `user_defined_fields`. */
export const userDefinedFieldsForm: Form = {
  name: "user_defined_fields",
  seen: { with: { pageSize: 1, fields: "customFields" }, at: "customFields", key: "id" },
  read: () => listUserDefinedFields,
  tool: "list_all_connect_wise_psa_user_defined_fields",
  with: { conditions: "id in ({seen})", pageSize: 1000 },
  except: { readOnlyFlag: [true], fieldTypeIdentifier: ["Button"] },
  field: { key: "id", label: "caption", about: "helpText", required: "requiredFlag", type: ["fieldTypeIdentifier"] },
  types: {
    Number: { type: "number" },
    Currency: { type: "number" },
    Percent: { type: "number" },
    Checkbox: { type: "boolean" },
    Date: { type: "string", format: "date-time" },
  },
  answers: { key: "id", value: "value" },
  dateTime: "seconds",
  choices: { value: "optionValue", at: "options", except: "inactiveFlag" },
};
