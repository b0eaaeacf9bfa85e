import { type DocNode, elements, isTrue, member, text } from "../document/node.js";
import type { Note } from "../finding.js";

const TYPES = new Set(["string", "integer", "number", "boolean", "object", "array", "null"]);

/** The types a schema allows: said, or plain from its other keywords. */
export function typesOf(doc: DocNode, note: Note): string[] {
  const place = member(doc, "type");
  const said = place?.kind === "list" ? place.items.flatMap((one) => text(one) ?? []) : [text(place) ?? []].flat();
  const known = [...new Set(said)].filter((type) => TYPES.has(type));
  if (place && known.length === 0) note("loosened", place, "type that does not exist", "any value");
  const types = known.length > 0 ? known : impliedTypes(doc);
  const isNullable = isTrue(member(doc, "nullable")) && types.length > 0 && !types.includes("null");
  const all = isNullable ? [...types, "null"] : types;
  // A number that may be whole or not is a number.
  return all.includes("number") ? all.filter((type) => type !== "integer") : all;
}

function impliedTypes(doc: DocNode): string[] {
  if (member(doc, "properties") || member(doc, "additionalProperties") || member(doc, "patternProperties"))
    return ["object"];
  if (member(doc, "items") || member(doc, "prefixItems")) return ["array"];
  const values = [...elements(member(doc, "enum")), ...[member(doc, "const") ?? []].flat()];
  const kinds = new Set(
    values.map((one) =>
      one.kind !== "scalar"
        ? ""
        : one.value === null
          ? "null"
          : Number.isInteger(one.value)
            ? "integer"
            : typeof one.value,
    ),
  );
  kinds.delete("");
  if (kinds.has("number")) kinds.delete("integer");
  return [...kinds];
}

/** What a value is, as a message calls it. */
export function foundKind(node: DocNode): string {
  if (node.kind === "scalar")
    return node.value === null ? "empty" : `the ${typeof node.value} ${JSON.stringify(node.value).slice(0, 40)}`;
  return node.kind === "list" ? "a list" : "a map";
}
