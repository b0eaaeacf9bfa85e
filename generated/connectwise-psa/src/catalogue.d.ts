// @generated from definitions/connectwise-psa/integration.yaml
// To change this file, edit that and run `npm run generate`.
// The module itself is made from tools.json when the package is built.

import type { Catalogue } from "@toolwright/runtime";

export declare const catalogue: Catalogue;
