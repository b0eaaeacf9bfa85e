import { hasType, typeOf } from "../schema/has-type.js";
import type { JsonSchema } from "../tool.js";
import { kept, text } from "./keywords.js";
import type { Part } from "./part.js";
import { plain, textOf } from "./part.js";
import type { Place } from "./place.js";
import { fault } from "./place.js";
import type { Profile, ScalarType } from "./profile.js";
import { typed } from "./scalar.js";
import { sentence } from "./words.js";

/** The lens of a value that is one of a few. */
export function choicePart(schema: JsonSchema, profile: Profile): Part {
  const type = schema["type"];
  const values = [schema["enum"]].flat().filter((value) => type === undefined || hasType(type, value));
  if (values.some((value) => typeof value === "object" && value !== null)) return textPart(schema, values, profile);
  const { words } = kept(schema, profile, [], ["type", "enum"]);
  const types = [...new Set(values.map((value) => typeAmong(type, value)))];
  const fits = (value: unknown): boolean => values.includes(value);
  const others = values.filter((value) => value !== null);
  const isTaken = others.every(
    (value) => profile.enums.has(typeAmong(type, value)) && (value !== "" || profile.emptyEnumText),
  );
  if (values.length === 0 || !isTaken) {
    const said = text(schema, [sentence("enum", { enum: values }), ...words]);
    return plain({ ...typed(types.length === 0 ? ["string"] : types, {}, profile), ...said }, fits);
  }
  const said = text(schema, words);
  if (others.length < values.length && !profile.enums.has("null")) {
    if (others.length === 0) return plain({ type: "null", ...said }, fits);
    const some = listed(
      types.filter((one) => one !== "null"),
      others,
      profile,
    );
    return plain({ anyOf: [some, { type: "null" }], ...said }, fits);
  }
  return plain({ ...listed(types, values, profile), ...said }, fits);
}

function listed(types: readonly string[], values: readonly unknown[], profile: Profile): JsonSchema {
  if (!profile.typedEnum) return { enum: values };
  const others = types.filter((type) => type !== "null");
  if (others.length > 1 && profile.unions === "anyOf") {
    return {
      anyOf: types.map((type) => ({ type, enum: values.filter((value) => typeAmong(types, value) === type) })),
    };
  }
  return { type: types.length === 1 ? types[0] : types, enum: values };
}

/** The type of a value: that which the schema names, else the nearest. */
function typeAmong(named: unknown, value: unknown): ScalarType {
  const type = typeOf(value);
  if (type !== "number") return type as ScalarType;
  if (named === undefined) return Number.isInteger(value) ? "integer" : "number";
  const isInteger = [named].flat().includes("integer") && Number.isInteger(value);
  return isInteger ? "integer" : "number";
}

/** Lists and objects among the choices: each is given as its JSON text. */
function textPart(schema: JsonSchema, values: readonly unknown[], profile: Profile): Part {
  const texts = values.map((value) => JSON.stringify(value));
  const inner = choicePart({ ...schema, type: "string", enum: texts }, profile);
  return {
    schema: inner.schema,
    isPlain: false,
    fits: (value) => texts.includes(JSON.stringify(value)),
    encode: (value) => JSON.stringify(value),
    decode: (value, at: Place) => {
      const index = texts.indexOf(textOf(value));
      if (index >= 0) return values[index];
      fault(at, "must be one of the texts that the schema lists", `Give one of ${texts.join(", ")} as it stands.`);
      return value;
    },
  };
}
