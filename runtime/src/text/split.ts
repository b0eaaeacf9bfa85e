/**
 * Splits a header field at a separator, but not inside a quoted string or `<...>`; reads each character once.
 * @returns the parts without spaces around them, empty ones left out
 */
export function splitField(text: string, separator: "," | ";"): string[] {
  const parts: string[] = [];
  let start = 0;
  let closing = "";
  for (let index = 0; index <= text.length; index++) {
    const character = text[index];
    if (character === undefined || (closing === "" && character === separator)) {
      const part = text.slice(start, index).trim();
      if (part !== "") parts.push(part);
      start = index + 1;
    } else if (closing !== "") {
      if (character === "\\" && closing === '"') index++;
      else if (character === closing) closing = "";
    } else if (character === '"') closing = '"';
    else if (character === "<") closing = ">";
  }
  return parts;
}

/**
 * Reads `name=value` or `name="value"`.
 * @returns the lower-case name and the plain value, empty when there is none
 */
export function parameter(part: string): readonly [name: string, value: string] {
  const equals = part.indexOf("=");
  if (equals < 0) return [part.toLowerCase(), ""];
  const value = part.slice(equals + 1).trim();
  const plain = value.startsWith('"') ? value.replace(/^"|"$/g, "").replace(/\\(.)/g, "$1") : value;
  return [part.slice(0, equals).trim().toLowerCase(), plain];
}
