// @generated from definitions/connectwise-psa/integration.yaml
// To change this file, edit that and run `npm run generate`.
// The module itself is made from contract.json when the package is built.

import type { Contract } from "@toolwright/runtime";

export declare const contract: Contract;
