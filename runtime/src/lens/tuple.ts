import type { JsonSchema } from "../tool.js";
import type { Part, PartOf } from "./part.js";
import { isRecord } from "../text/look-up.js";
import type { Place } from "./place.js";
import { fault } from "./place.js";
import { isNever } from "./simple.js";

/** The lens of a list whose elements differ by position: an object with a member for each, and one for what follows. */
export function tuplePart(schema: JsonSchema, partOf: PartOf): Part {
  const { prefixItems, items: rest = true, minItems, maxItems: _, type: __, ...said } = schema;
  const items = [prefixItems].flat();
  const names = items.map((_item, index) => `item_${index + 1}`);
  const hasRest = !isNever(rest);
  const least = typeof minItems === "number" ? minItems : 0;
  const part = partOf({
    ...said,
    type: "object",
    properties: {
      ...Object.fromEntries(items.map((item, index) => [names[index], item])),
      ...(hasRest && { rest: { type: "array", description: "What follows them.", items: rest } }),
    },
    required: names.slice(0, least),
    additionalProperties: false,
  });
  const record = (list: readonly unknown[]): Record<string, unknown> => {
    const entries = list.slice(0, names.length).map((one, index) => [names[index], one]);
    const others = list.slice(names.length);
    return { ...Object.fromEntries(entries), ...(others.length > 0 && { rest: others }) };
  };
  return {
    schema: part.schema,
    isPlain: false,
    fits: (value) => Array.isArray(value) && value.length >= least && part.fits(record(value)),
    encode: (value) => (Array.isArray(value) ? part.encode(record(value)) : value),
    decode: (value, at) => listFrom(part.decode(value, at), names, at),
  };
}

function listFrom(value: unknown, names: readonly string[], at: Place): unknown {
  if (!isRecord(value)) return value;
  const count = names.findLastIndex((name) => Object.hasOwn(value, name)) + 1;
  const rest = Array.isArray(value["rest"]) ? value["rest"] : [];
  const needed = names.slice(0, rest.length > 0 ? names.length : count);
  const gap = needed.find((name) => !Object.hasOwn(value, name));
  if (gap !== undefined) fault(at, `has no ${gap} before what follows it`, `Give ${gap} too: the list has no gaps.`);
  return [...needed.map((name) => value[name]), ...rest];
}
