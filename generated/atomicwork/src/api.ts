// @generated from definitions/atomicwork/integration.yaml
// To change this file, edit that and run `npm run generate`.

import type { Api } from "@toolwright/runtime";
import { header, label } from "@toolwright/runtime";

/**
 * What all operations of Atomicwork share.
 */
export const api: Api = {
  name: "atomicwork",
  server: "https://{tenant}.atomicwork.com/api/v1",
  variables: { tenant: { kind: label } },
  auth: { by: header, name: "X-Api-Key", value: "{apiKey}" },
  headers: { "X-Workspace-Id": "{workspaceId}", Accept: "application/json" },
  credentials: { apiKey: { required: true, secret: true }, workspaceId: { required: false, integer: true } },
  errors: { code: ["code"], message: ["error", "message"] },
  dateTime: "milliseconds",
};
