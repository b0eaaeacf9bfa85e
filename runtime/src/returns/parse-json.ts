/**
 * Parses JSON; integers beyond 2^53, which a number would silently round, become texts.
 * @throws SyntaxError when the text is not JSON
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (!/\d{16}/.test(text)) return value;
  // The text is valid JSON by now. Strings are read from escape to escape, of which so many at once: as a whole, a long
  // one is too much for the expression; and only long numbers are, as there may be millions of short ones.
  const quoted = text.replace(/(?:"|(?:\\.){1,1000})[^"\\]*"?|-?\d[\d.eE+-]{15,}/g, (token) =>
    /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token,
  );
  return quoted === text ? value : JSON.parse(quoted);
}
