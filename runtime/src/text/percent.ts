/**
 * Percent-encodes everything but the unreserved characters of RFC 3986 (2.3).
 * @throws URIError when the text has half of a surrogate pair
 */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (character) =>
    `%${character.charCodeAt(0).toString(16)}`.toUpperCase(),
  );
}

/** Encodes a value as forms do: a space becomes `+`. */
export function formEncode(text: string): string {
  return String(new URLSearchParams({ "": text })).slice(1);
}
