import { diagnostic } from "../../diagnostic/diagnostic.js";
import { inputPlace } from "../input-place.js";
import type { ToolRule } from "../rule.js";

/** A model that is asked for an id is told where to get it. */
export const unlinkedId: ToolRule = function* (index, { tools }) {
  const told = new Set<string>();
  for (const tool of tools) {
    for (const path of tool.unlinked) {
      const { name, span } = inputPlace(index, tool, path.split("."));
      const place = `${span.file.path}:${span.start}`;
      if (told.has(place)) continue;
      told.add(place);
      yield diagnostic("unlinked-id", span, { name, tool: tool.name });
    }
  }
};
