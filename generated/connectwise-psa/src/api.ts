// @generated from definitions/connectwise-psa/integration.yaml
// To change this file, edit that and run `npm run generate`.

import type { Api, Discovery } from "@toolwright/runtime";
import { basic, host, pathSegment } from "@toolwright/runtime";

/**
 * What all operations of ConnectWise PSA share.
 */
export const api: Api = {
  name: "connectwise-psa",
  server: "https://{site}/{codebase}/apis/3.0",
  variables: {
    site: {
      kind: host,
      default: "api-na.myconnectwise.net",
      allow: ["*.myconnectwise.net", "staging.connectwisedev.com"],
      custom: true,
    },
    codebase: { kind: pathSegment, default: "v4_6_release" },
  },
  auth: { by: basic, username: "{companyId}+{publicKey}", password: "{privateKey}" },
  headers: { clientId: "{clientId}", Accept: "application/vnd.connectwise.com+json; version=2025.16" },
  credentials: {
    companyId: { required: true },
    publicKey: { required: true },
    privateKey: { required: true, secret: true },
    clientId: { required: true },
  },
  errors: {
    code: ["code"],
    message: ["message", "error"],
    details: "errors",
    detail: { code: "code", message: "message", field: "field" },
    requestId: "x-cw-request-id",
    retryable: [
      { status: 500, message: "a timeout has occured" },
      { status: 500, message: "timeout expired" },
    ],
  },
  dateTime: "seconds",
};

/**
 * Where ConnectWise PSA tells which server an account is on: a member of `api` for a client that looks it up.
 */
export const discovery: Discovery = {
  url: "https://{site}/login/companyinfo/{companyId}",
  variables: {
    codebase: { from: "Codebase" },
    site: { prefix: "api-", unless: { Codebase: "v4_6_release/", IsCloud: "False" } },
  },
};
