/**
 * Splits a header field at a separator, but not inside a quoted string or `<...>`; reads each character once.
 * @returns the parts without spaces around them, empty ones left out
 */
export function splitField(text: string, separator: "," | ";"): string[] {
  const parts: string[] = [];
  let part = "";
  let closing = "";
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (closing === "" && character === separator) {
      parts.push(part.trim());
      part = "";
      continue;
    }
    part += character;
    if (closing === "") closing = character === '"' ? '"' : character === "<" ? ">" : "";
    else if (character === "\\" && closing === '"') part += text.charAt(++index);
    else if (character === closing) closing = "";
  }
  return [...parts, part.trim()].filter(Boolean);
}

/**
 * Reads the `name=value` and `name="value"` of one item of a field, its own value among them.
 * @returns plain values by lower-case name, empty when there is none
 */
export function parameters(item: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const part of splitField(item, ";")) {
    const [, name = "", value = ""] = /^([^=]*)=?(.*)$/s.exec(part) ?? [];
    const key = name.trim().toLowerCase();
    const plain = value.trim();
    // Of two with one name the first counts (RFC 8288, 3.3).
    if (!values.has(key))
      values.set(key, /^"/.test(plain) ? plain.replace(/^"|"$/g, "").replace(/\\(.)/g, "$1") : plain);
  }
  return values;
}
