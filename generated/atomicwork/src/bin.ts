#!/usr/bin/env node
// @generated from definitions/atomicwork/integration.yaml
// To change this file, edit that and run `npm run generate`.

import { run } from "@toolwright/mcp";
import { integration } from "./integration.js";

// The command line of Atomicwork: `mcp` serves its tools.
await run(integration);
