import { plantOperations } from "./plant-operations.js";
import { type Json, schemas } from "./shop.js";

/** A kind of change of a member: where it can be made, how it is made, and what is said of it. */
interface Kind {
  readonly count: number;
  readonly fits: (node: Json) => boolean;
  readonly apply: (node: Json, schema: Json, name: string) => string;
}

const isPlain = ({ type, enum: values, format, description }: Json) =>
  type === "string" && !values && !format && !description;
const choices = (node: Json) => JSON.stringify([...node.enum, ...(node.nullable ? [null] : [])]);

const KINDS: readonly Kind[] = [
  {
    count: 2,
    fits: isPlain,
    apply: (node) => {
      node.type = "integer";
      return ": string is integer";
    },
  },
  {
    count: 2,
    fits: (node) => node.enum?.length > 2,
    apply: (node) => {
      const before = choices(node);
      node.enum.push("Planted");
      return `: enum ${before} is ${choices(node)}`;
    },
  },
  {
    count: 2,
    fits: (node) => /^ Max length: \d+;$/.test(node.description ?? ""),
    apply: (node) => {
      const [before] = /\d+/.exec(node.description) ?? [];
      node.description = "Max length: 7777;";
      return `: maxLength ${before} is 7777`;
    },
  },
  {
    count: 1,
    fits: ({ type, nullable }) => type === "boolean" && !nullable,
    apply: (node) => {
      node.nullable = true;
      return ": can be null";
    },
  },
  {
    count: 1,
    fits: ({ type, nullable }) => type === "boolean" && nullable === true,
    apply: (node) => {
      delete node.nullable;
      return ": can no longer be null";
    },
  },
  {
    count: 3,
    fits: ({ type }) => type === "boolean",
    apply: (_, schema, name) => {
      schema.required = [...(schema.required ?? []), name];
      return ": is required";
    },
  },
  {
    count: 2,
    fits: ({ format }) => format === "date-time",
    apply: (node) => {
      delete node.format;
      return ': format "date-time" is none';
    },
  },
  {
    count: 1,
    fits: isPlain,
    apply: (node) => {
      node.readOnly = true;
      return ": readOnly none is true";
    },
  },
  {
    count: 1,
    fits: isPlain,
    apply: (node) => {
      node.deprecated = true;
      return ": deprecated none is true";
    },
  },
  {
    count: 1,
    fits: ({ type, minimum, description }) => type === "number" && minimum === undefined && !description,
    apply: (node) => {
      node.minimum = 5;
      return ": minimum none is 5";
    },
  },
  {
    count: 1,
    fits: ({ $ref }) => $ref === "#/components/schemas/BoardReference",
    apply: (node) => {
      node.$ref = "#/components/schemas/MemberReference";
      return ": BoardReference is MemberReference";
    },
  },
  {
    count: 1,
    fits: ({ type, items }) => type === "array" && items?.$ref !== undefined,
    apply: (node) => {
      const before = node.items.$ref.split("/").at(-1);
      node.items.$ref = "#/components/schemas/MemberReference";
      return `[]: ${before} is MemberReference`;
    },
  },
];

/** Changes members of many schemas, each once. */
function plantMembers(document: Json): string[] {
  const all = Object.entries<Json>(schemas(document)).filter(
    ([name, { properties = {} }]) => /^[A-Z]\w+$/.test(name) && Object.keys(properties).length > 8,
  );
  const used = new Set<string>();
  const pick = (fits: Kind["fits"], seed: number): [string, Json, string] => {
    for (let offset = 0; offset < all.length; offset++) {
      const [name, schema] = all[(seed * 97 + offset) % all.length] as [string, Json];
      const found = Object.keys(schema.properties).find(
        (one) => fits(schema.properties[one]) && !schema.required?.includes(one),
      );
      if (used.has(name) || found === undefined || found === "id") continue;
      used.add(name);
      return [name, schema, found];
    }
    throw new Error("no place is left");
  };
  let seed = 0;
  const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
  const changed = KINDS.flatMap(({ count, fits, apply }) =>
    times(count, () => {
      const [name, schema, member] = pick(fits, ++seed);
      return `changed ${name}.${member}${apply(schema.properties[member], schema, member)}`;
    }),
  );
  const added = times(4, () => {
    const [name, schema] = pick(() => true, ++seed);
    schema.properties.planted = { type: "string", description: "PROSE-MARK" };
    return `added ${name}.planted`;
  });
  const removed = times(4, () => {
    const [name, schema, member] = pick(({ type }) => type === "number", ++seed);
    delete schema.properties[member];
    return `removed ${name}.${member}`;
  });
  return [...changed, ...added, ...removed];
}

/** Fifty changes of many kinds, spread over a vendor's document; returns the rows of the report. */
export function plantFifty(document: Json): string[] {
  return [...plantMembers(document), ...plantOperations(document)];
}
