import { writeDate, writeDateTime } from "../text/date-time.js";

/** Whether a text has a format of JSON Schema, looked at from afar: the server has the last word. Unknown ones pass. */
export function hasFormat(format: string, text: string): boolean {
  switch (format) {
    case "date":
      return writeDate(text) === text;
    case "date-time":
      return writeDateTime(text, "seconds") !== undefined;
    case "email":
      return /^[^\s@]+@[^\s@]+$/.test(text);
    case "uri":
      return /^[a-z][a-z0-9+.-]*:\S+$/i.test(text);
    default:
      return true;
  }
}
