import type { Integration } from "../model/integration.js";
import type { OutputFile } from "./output-file.js";

/** All files of one integration's package. */
export async function emit(_integration: Integration, _folder: string): Promise<OutputFile[]> {
  return [];
}
