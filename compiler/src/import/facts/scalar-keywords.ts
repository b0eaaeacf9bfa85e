import { hasInvisible } from "@toolwright/runtime/check";
import { hasType } from "../../check/fits.js";
import type { SchemaNode } from "../../definition/types.js";
import { type DocNode, elements, member, number, plain, text } from "../document/node.js";
import type { Note } from "../finding.js";
import type { PatternFault } from "./pattern-budget.js";

type Types = readonly string[];

/** Formats of OpenAPI and JSON Schema that mean a format of ours. */
const FORMATS: Readonly<Record<string, NonNullable<SchemaNode["format"]>>> = {
  date: "date",
  "date-time": "date-time",
  time: "time",
  duration: "duration",
  email: "email",
  "idn-email": "email",
  uri: "uri",
  url: "uri",
  iri: "uri",
  uuid: "uuid",
  guid: "uuid",
  ipv4: "ipv4",
  ipv6: "ipv6",
  hostname: "hostname",
  "idn-hostname": "hostname",
  html: "html",
  binary: "binary",
  int64: "int64",
};
/** Formats that say nothing a type does not: how a number is held in memory, or shown on a screen. */
const EMPTY_FORMATS = new Set(["int32", "float", "double", "decimal", "password", "string", "number", "integer"]);

/** The keyword `format`, when it fits the type. */
export function formatOf(doc: DocNode, types: Types, note: Note): Pick<SchemaNode, "format"> {
  const place = member(doc, "format");
  const written = text(place);
  if (!place || written === undefined || EMPTY_FORMATS.has(written)) return {};
  const format = Object.hasOwn(FORMATS, written) ? FORMATS[written] : undefined;
  const isNumber = types.includes("integer") || types.includes("number");
  if (format && (format === "int64" ? isNumber : types.includes("string"))) return { format };
  note("loosened", place, `format of a ${types[0] ?? "value"} that definitions do not have`, `\`${written}\` left out`);
  return {};
}

/** Bounds, lengths, pattern: what narrows a text or a number down, as far as it is sound. */
export function limitsOf(doc: DocNode, types: Types, note: Note, knownFault: PatternFault): Partial<SchemaNode> {
  const drop = (name: string, what: string) => {
    const place = member(doc, name);
    if (place) note("loosened", place, what, `\`${name}\` left out`);
  };
  const isText = types.includes("string");
  const isNumber = types.includes("integer") || types.includes("number");
  const isList = types.includes("array");
  const lengths = isText ? range(doc, "minLength", "maxLength", isCount, drop) : {};
  const sizes = isList ? range(doc, "minItems", "maxItems", isCount, drop) : {};
  const bounds = isNumber ? boundsOf(doc, types, drop, note) : {};
  const step = isNumber ? number(member(doc, "multipleOf")) : undefined;
  return {
    ...lengths,
    ...sizes,
    ...bounds,
    ...(step !== undefined && step > 0 && { multipleOf: step }),
    ...(isText && patternOf(doc, note, knownFault)),
  };
}

const isCount = (value: number) => Number.isInteger(value) && value >= 0 && value <= 2 ** 31;
const isExact = (value: number) => !Number.isInteger(value) || Number.isSafeInteger(value);

function range<Low extends keyof SchemaNode, High extends keyof SchemaNode>(
  doc: DocNode,
  low: Low,
  high: High,
  isSound: (value: number) => boolean,
  drop: (name: string, what: string) => void,
): Partial<Record<Low | High, number>> {
  const read = (name: Low | High) => {
    const place = member(doc, name);
    const value = number(place);
    if (place && (value === undefined || !isSound(value))) drop(name, "limit that is no number a limit can be");
    return value !== undefined && isSound(value) ? value : undefined;
  };
  const [from, to] = [read(low), read(high)];
  if (from !== undefined && to !== undefined && from > to) {
    drop(low, "limits that exclude each other");
    return {};
  }
  const isIdle = from === 0 && isCount === isSound;
  return {
    ...(from !== undefined && !isIdle && { [low]: from }),
    ...(to !== undefined && { [high]: to }),
  } as Partial<Record<Low | High, number>>;
}

function boundsOf(
  doc: DocNode,
  types: Types,
  drop: (name: string, what: string) => void,
  note: Note,
): Partial<SchemaNode> {
  const found: { minimum?: number; maximum?: number } = { ...range(doc, "minimum", "maximum", isExact, drop) };
  for (const [keyword, bound, step] of [
    ["exclusiveMinimum", "minimum", 1],
    ["exclusiveMaximum", "maximum", -1],
  ] as const) {
    const place = member(doc, keyword);
    if (!place) continue;
    const exclusive = number(place) ?? (plain(place) === true ? found[bound] : undefined);
    if (exclusive === undefined || !isExact(exclusive)) continue;
    const isWhole = types.includes("integer") && !types.includes("number") && Number.isInteger(exclusive);
    found[bound] = isWhole ? exclusive + step : exclusive;
    if (!isWhole) note("loosened", place, "bound that is itself excluded", `\`${bound}\` includes it`);
  }
  return (found.minimum ?? -Infinity) > (found.maximum ?? Infinity) ? {} : found;
}

function patternOf(doc: DocNode, note: Note, knownFault: PatternFault): Pick<SchemaNode, "pattern"> {
  const place = member(doc, "pattern");
  const pattern = text(place);
  if (!place || pattern === undefined) return {};
  const isHard = pattern.length > 200 || /\)(?:[*+]|\{\d+,)|(?:\.\*|\.\+).*(?:\.\*|\.\+)/.test(pattern);
  const fault = isHard ? "repeats a group, so that checking it would take long" : knownFault(pattern);
  if (fault === undefined) return { pattern };
  note("loosened", place, "pattern that is not safe to use", `left out: it ${fault}`);
  return {};
}

type Choice = string | number | boolean | null;

/** `enum` and `const`, with values of the type; null is in the list when the type allows it. */
export function choiceOf(doc: DocNode, types: Types, note: Note): Partial<SchemaNode> {
  const place = member(doc, "enum") ?? member(doc, "const");
  if (!place) return {};
  const isConst = !member(doc, "enum");
  const written = isConst ? [place] : elements(place);
  const values = new Set<Choice>();
  for (const one of written) {
    const value = one.kind === "scalar" ? fitted(one.value, types) : undefined;
    if (value === undefined) note("loosened", one, "value of `enum` that is not of the type", "left out");
    else if (value === "") note("loosened", one, "empty text in `enum`", "left out: providers of models refuse it");
    else if (typeof value === "string" && hasInvisible(value))
      note("loosened", one, "value of `enum` with characters that nobody sees", "left out");
    else values.add(value);
  }
  const said = [...values].filter((value) => value !== null);
  if (said.length === 0 || said.some((value) => typeof value === "boolean")) {
    if (said.length > 0 && said.length < 2) note("loosened", place, "`enum` of true or false", "left out");
    return {};
  }
  if (isConst && said.length === 1 && !types.includes("null")) return { enum: said };
  return { enum: types.includes("null") ? [...said, null] : said };
}

function fitted(value: Choice, types: Types): Choice | undefined {
  if (typeof value === "number" && !isExact(value)) return undefined;
  if (types.length === 0 || types.some((type) => hasType(value, type))) return value;
  if (types.includes("string") && value !== null) return String(value);
  const asNumber = typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
  return types.some((type) => hasType(asNumber, type)) && Number.isFinite(asNumber) && isExact(asNumber)
    ? asNumber
    : undefined;
}

/** `default`, when it is a value of the type that `enum` has too. */
export function defaultOf(doc: DocNode, node: SchemaNode, note: Note): Pick<SchemaNode, "default"> {
  const place = member(doc, "default");
  if (!place || (place.kind === "scalar" && place.value === null)) return {};
  const types = [node.type ?? []].flat();
  const value = place.kind === "scalar" ? fitted(place.value, types) : undefined;
  const isListed = node.enum === undefined || (value !== undefined && node.enum.includes(value));
  const isVisible = typeof value !== "string" || !hasInvisible(value);
  if (value !== undefined && value !== null && isListed && value !== "" && isVisible)
    return { default: value as unknown as NonNullable<SchemaNode["default"]> };
  if (place.kind === "scalar" && place.value !== "")
    note("loosened", place, "default that is no value of its schema", "left out");
  return {};
}
