/** What stands between separators: quoted texts, references and other characters. Never fails, so never goes back. */
const PARTS = {
  ",": /(?:"(?:[^"\\]|\\.)*"?|<[^>]*>?|[^,])+/gs,
  ";": /(?:"(?:[^"\\]|\\.)*"?|<[^>]*>?|[^;])+/gs,
};

/**
 * Splits a header field at a separator, but not inside a quoted string or `<...>`; reads each character once.
 * @returns the parts without spaces around them, empty ones left out
 */
export function splitField(text: string, separator: "," | ";"): string[] {
  const parts = text.match(PARTS[separator]) ?? [];
  return parts.map((part) => part.trim()).filter(Boolean);
}

/**
 * Reads the `name=value` and `name="value"` of one item of a field, its own value among them.
 * @returns plain values by lower-case name, empty when there is none
 */
export function parameters(item: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const part of splitField(item, ";")) {
    const [name = "", value = ""] = part.split(/=\s*(.*)/s);
    const key = name.trim().toLowerCase();
    // Of two with one name the first counts (RFC 8288, 3.3).
    if (!values.has(key))
      values.set(key, /^"/.test(value) ? value.replace(/^"|"$/g, "").replace(/\\(.)/g, "$1") : value);
  }
  return values;
}
