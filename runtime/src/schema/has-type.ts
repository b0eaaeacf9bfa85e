import { isRecord } from "../text/look-up.js";

/** Whether a text is an integer beyond 2^53, as the runtime returns them. */
function isLongInteger(value: unknown): boolean {
  return typeof value === "string" && /^-?\d{16,}$/.test(value) && !Number.isSafeInteger(Number(value));
}

/**
 * What JSON Schema calls the type of a value; of what is none of JSON's, JavaScript's word.
 * @param wanted the type that it does not have
 */
export function typeOf(value: unknown, wanted?: unknown): string {
  if (value === null) return "null";
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  // Such numbers may already be others than were meant.
  if ([wanted].flat().includes("integer") && Number.isInteger(value)) return "number beyond 2^53";
  return Array.isArray(value) ? "array" : typeof value;
}

/** Whether a value has a type, or one of several, as JSON Schema names them. */
export function hasType(type: unknown, value: unknown): boolean {
  if (Array.isArray(type)) return type.some((one) => hasType(one, value));
  switch (type) {
    case "null":
      return value === null;
    case "integer":
      // Beyond 2^53 a number may already be another than the caller meant; such integers are read as texts.
      return Number.isSafeInteger(value) || isLongInteger(value);
    case "number":
      return Number.isFinite(value);
    case "array":
      return Array.isArray(value);
    case "object":
      return isRecord(value);
    default:
      return typeof value === type;
  }
}
