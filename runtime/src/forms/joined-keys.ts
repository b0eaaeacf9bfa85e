/** A URL of 2,000 characters works everywhere. Half of it is for keys, the rest for server, path and other arguments. */
const ROOM = 1000;

/** A comma in a URL: `%2C`. */
const COMMA = 3;

/**
 * Keys joined by commas, in as many texts as it takes for each to fit into a URL.
 * @param keys of unreserved characters, which a URL has as they are
 */
export function joinedKeys(keys: readonly string[]): string[] {
  const texts: string[] = [];
  let room = 0;
  for (const key of keys) {
    const last = texts.at(-1);
    room -= COMMA + key.length;
    if (last !== undefined && room >= 0) texts[texts.length - 1] = `${last},${key}`;
    else {
      texts.push(key);
      room = ROOM - key.length;
    }
  }
  return texts;
}
