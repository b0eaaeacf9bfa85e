import type { Said } from "@toolwright/runtime";
import type { Integration, Resource } from "../../model/integration.js";
import type { OutputFile } from "../output-file.js";
import { printJson } from "../print/json.js";

/**
 * `wording.json`: how people speak of the resources, for the search of tools. It is no part of the catalogue: models do not
 * read it, and only a search loads it.
 */
export function emitWording({ resources }: Integration): OutputFile {
  const entries = resources.flatMap((resource) => {
    const said = saidOf(resource);
    return Object.keys(said).length > 0 ? [`${printJson(resource.source)}:${printJson(said)}`] : [];
  });
  // One resource on each line, so that a diff shows whole ones.
  return { path: "wording.json", contents: `{\n${entries.join(",\n")}\n}\n` };
}

function saidOf({ called, asked }: Resource): Said {
  return { ...(called.length > 0 && { called }), ...(Object.keys(asked).length > 0 && { asked }) };
}
