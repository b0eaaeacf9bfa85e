// @generated from definitions/connectwise-psa/integration.yaml
// To change this file, edit that and run `npm run generate`.

import type * as runtime from "@toolwright/runtime";
import type { ConnectWisePsaOptions } from "./client.js";
import { api } from "./api.js";
import { catalogue } from "./catalogue.js";
import { ConnectWisePsa } from "./client.js";
import { bindTools } from "./tools.js";

/**
 * ConnectWise PSA as hosts of agents take it, such as an MCP server.
 */
export const integration: runtime.Integration = {
  title: "ConnectWise PSA",
  version: "0.1.0",
  api,
  catalogue,
  connect: (options) => new ConnectWisePsa(options as object as ConnectWisePsaOptions),
  bindTools,
};
