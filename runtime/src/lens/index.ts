export { lensOf } from "./lens-of.js";
export type { Lens } from "./lens-of.js";
export { profiles } from "./profiles.js";
export type { Count, Profile, ProfileName } from "./profile.js";
