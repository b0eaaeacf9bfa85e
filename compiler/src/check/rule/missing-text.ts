import { diagnostic } from "../../diagnostic/diagnostic.js";
import { inputNodes, isMapEntry, pathOf } from "../input-node.js";
import { inputPlace } from "../input-place.js";
import type { Rule, ToolRule } from "../rule.js";

/** Every operation says what it does. */
export const missingText: Rule = function* ({ operations }) {
  for (const { id, definition, place } of operations) {
    if (definition.about === undefined) yield diagnostic("missing-text", place(), { what: `The operation "${id}"` });
  }
};

/** Every argument of a tool, at any depth, says what it means. */
export const missingArgumentText: ToolRule = function* (index, { tools }) {
  for (const tool of tools) {
    for (const node of inputNodes(tool)) {
      const { schema, name, owner } = node;
      if (name === undefined || schema.description !== undefined || (owner && isMapEntry(owner))) continue;
      // What has no type either is reported as that.
      if (Object.keys(schema).length === 0) continue;
      const place = inputPlace(index, tool, pathOf(node));
      yield diagnostic("missing-text", place.span, { what: `The argument ${place.name}` });
    }
  }
};
