// @generated from definitions/connectwise-psa/integration.yaml
// To change this file, edit that and run `npm run generate`.
// The module itself is made from wording.json when the package is built.

import type { Wording } from "@toolwright/runtime";

export declare const wording: Wording;
