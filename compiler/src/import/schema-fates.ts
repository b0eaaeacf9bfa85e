import { filePlace } from "./document/node.js";
import type { ReadFacts } from "./facts/read-facts.js";
import type { Note } from "./finding.js";

/** What became of the schemas below `components.schemas` of a document. */
export interface SchemaFates {
  readonly schemasInDocument: number;
  /** Those that are schemas of the definitions. */
  readonly schemasKept: number;
  /** Those that stand in the operations and schemas that use them: lists, plain values, parts of `allOf`. */
  readonly schemasInPlace: number;
  readonly schemasLeftOut: number;
}

/** Counts the schemas of a document, and notes those that are in no definition. */
export function schemaFates(read: ReadFacts, isKept: (schema: string) => boolean, note: Note): SchemaFates {
  let [kept, inPlace, leftOut] = [0, 0, 0];
  for (const [schema, use] of read.components) {
    const place = read.places.schema.get(schema) ?? filePlace({ path: "", text: "" });
    if (isKept(schema)) kept++;
    else if (use === "operations") inPlace++;
    else {
      leftOut++;
      if (use === "none") note("unused", place, "schema that no operation leads to", `"${schema}"`);
      else note("left-out", place, "schema of errors, webhooks or operations that are left out", `"${schema}"`);
    }
  }
  return {
    schemasInDocument: read.components.size,
    schemasKept: kept,
    schemasInPlace: inPlace,
    schemasLeftOut: leftOut,
  };
}
