import { writeDate, writeDateTime } from "../text/date-time.js";

/** What is wrong with a text of a format of JSON Schema; formats that are not known here pass. */
export function* knownFormatFaults(format: string, text: string): Generator<string> {
  if (!hasFormat(format, text)) yield `must have the format ${format}`;
}

/** Looked at from afar: the server has the last word. */
function hasFormat(format: string, text: string): boolean {
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
