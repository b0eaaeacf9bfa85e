export { catalogueOf } from "./catalogue-of.js";
export type { PackedCatalogue, PackedTool } from "./packed.js";
