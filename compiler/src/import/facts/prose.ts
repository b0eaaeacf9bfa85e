import type { SchemaNode } from "../../definition/types.js";

/** What a description says that a keyword can say. The text itself is never kept. */
export interface ProseLimits {
  readonly keywords: Partial<SchemaNode>;
  /** Whether an update must send the member. */
  readonly isNeededOnUpdate: boolean;
}

/**
 * Limits that are written in prose only: `Max length: 50;`, `between 1 and 100`, `one of "a", "b"`, `YYYY-MM-DD`.
 * @param text what the document says; of a very long one only the beginning is read
 * @param node what its keywords say already
 */
export function proseLimits(text: string, node: SchemaNode): ProseLimits {
  // The expressions below may try every start of a run of spaces.
  const description = text.slice(0, LONGEST).replace(/\s+/g, " ");
  const types = [node.type ?? []].flat();
  const keywords = {
    ...(types.includes("string") && !node.enum && textLimits(description, node)),
    ...((types.includes("integer") || types.includes("number")) && numberLimits(description, node)),
  };
  return { keywords, isNeededOnUpdate: /\brequired on updates?\b/i.test(description) };
}

const LONGEST = 2000;

function textLimits(description: string, node: SchemaNode): Partial<SchemaNode> {
  const most = /\bmax(?:imum)?\s+length(?:\s+is|\s+of)?\s*[:=]?\s*(\d{1,7})\b/i.exec(description)?.[1];
  const values = node.format === undefined && most === undefined ? listedValues(description) : undefined;
  const format = node.format === undefined && !values ? dateFormat(description) : undefined;
  return {
    ...(most !== undefined &&
      node.maxLength === undefined &&
      (node.minLength ?? 0) <= Number(most) && { maxLength: Number(most) }),
    ...(values && { enum: values }),
    ...(format && { format }),
  };
}

function numberLimits(description: string, node: SchemaNode): Partial<SchemaNode> {
  const found = /\bbetween (-?\d{1,9}(?:\.\d+)?) and (-?\d{1,9}(?:\.\d+)?)\b/i.exec(description);
  if (!found || node.enum || node.minimum !== undefined || node.maximum !== undefined) return {};
  const [low, high] = [Number(found[1]), Number(found[2])];
  return low < high ? { minimum: low, maximum: high } : {};
}

/** Only quoted values: words without quotes may be part of a sentence. */
function listedValues(description: string): string[] | undefined {
  const found =
    /\bone of:?\s+((?:["'`][A-Za-z0-9_.-]{1,40}["'`](?:,\s*(?:or\s+|and\s+)?|\s+or\s+)?){2,40})(?:[.;]|$)/i.exec(
      description,
    );
  const values = [...(found?.[1] ?? "").matchAll(/["'`]([A-Za-z0-9_.-]+)["'`]/g)].map((match) => match[1] ?? "");
  return values.length > 1 ? [...new Set(values)] : undefined;
}

function dateFormat(description: string): "date" | "date-time" | undefined {
  if (/\byyyy-mm-ddthh:mm(?::ss)?/i.test(description)) return "date-time";
  return /\byyyy-mm-dd(?![\w/]| ?hh)/i.test(description) ? "date" : undefined;
}
