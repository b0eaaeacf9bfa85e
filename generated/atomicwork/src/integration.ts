// @generated from definitions/atomicwork/integration.yaml
// To change this file, edit that and run `npm run generate`.

import type * as runtime from "@toolwright/runtime";
import type { AtomicworkOptions } from "./client.js";
import { api } from "./api.js";
import { catalogue } from "./catalogue.js";
import { Atomicwork } from "./client.js";
import { bindTools } from "./tools.js";

/**
 * Atomicwork as hosts of agents take it, such as an MCP server.
 */
export const integration: runtime.Integration = {
  title: "Atomicwork",
  version: "0.1.0",
  api,
  catalogue,
  connect: (options) => new Atomicwork(options as object as AtomicworkOptions),
  bindTools,
};
