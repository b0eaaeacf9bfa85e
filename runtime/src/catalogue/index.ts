export { catalogueOf } from "./catalogue-of.js";
export type { PackedCatalogue, PackedTool, Piece } from "./packed.js";
