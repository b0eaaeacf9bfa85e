/** What the provider of a model gets of a tool's schema, and how arguments under it become those that the tool takes. */
export { lensOf } from "./lens-of.js";
export type { Lens } from "./lens-of.js";
export { lensedTools, throughLens } from "./lensed-tools.js";
export type { LensedTool } from "./lensed-tools.js";
export { isStrict, planStrict } from "./plan-strict.js";
export type { PlannedTool, StrictPlan, StrictProfile } from "./plan-strict.js";
export { costOf } from "./cost.js";
export type { Cost } from "./cost.js";
export { profiles } from "./profiles.js";
export type { Count, Profile, ProfileName } from "./profile.js";
