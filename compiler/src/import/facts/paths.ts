import type { Place } from "../document/node.js";
import type { Note } from "../finding.js";
import { isForbiddenName } from "./safe-name.js";

/**
 * A path of the document as one that can be sent, or `undefined` when it cannot be guessed.
 * Repaired: a missing slash at the start, doubled and trailing slashes, a query or fragment, names in braces that hold more
 * than a name (`{id:regex(...)}`), and characters that must be escaped.
 */
export function repairedPath(written: string, place: Place, note: Note): string | undefined {
  const steps: (readonly [string, (path: string) => string])[] = [
    ["path with a route expression in braces", withoutExpressions],
    ["path with a query or fragment", (path) => path.replace(/[?#].*$/s, "")],
    ["path without a slash at the start", (path) => (path.startsWith("/") ? path : `/${path}`)],
    ["path with an empty segment", (path) => path.replace(/\/{2,}/g, "/")],
    ["path that ends with a slash", (path) => path.replace(/(?<=.)\/$/, "")],
    ["path with a parameter name that is not made of letters, digits and `_`", withPlainNames],
    ["path with characters that a URL cannot have", escaped],
    ["path with the same parameter twice", withDistinctNames],
  ];
  let path = written.trim();
  for (const [what, step] of steps) {
    const repaired = step(path);
    if (repaired !== path) note("repaired", place, what, `"${written}" is "${repaired}"`);
    path = repaired;
  }
  const fixed = path.replace(/\{[^{}]*\}/g, "x");
  const isSound = !/[{}]/.test(fixed) && !/(^|\/)(\.|%2e){1,2}(\/|$)/i.test(fixed) && path.length <= 1000;
  if (!isSound) note("left-out", place, "path that cannot be sent", `"${written}" and its operations`);
  return isSound ? path : undefined;
}

/** `{name:regex(^a|(` up to its end: the name counts; a brace that is never closed ends with the path. */
function withoutExpressions(path: string): string {
  const closed = path.replace(/\{([A-Za-z_]\w*):(?:[^{}]|\{[^{}]*\})*\}/g, "{$1}");
  return closed.replace(/\{([A-Za-z_]\w*):[^{}]*$/, "{$1}");
}

function withPlainNames(path: string): string {
  return path.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    const plain = name.replace(/[^A-Za-z0-9_]+/g, "_").replace(/^_+|_+$/g, "");
    const lettered = /^[A-Za-z_]/.test(plain) ? plain : `p${plain}`;
    return `{${isForbiddenName(lettered) ? `${lettered}_` : lettered}}`;
  });
}

function withDistinctNames(path: string): string {
  const seen = new Map<string, number>();
  return path.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? `{${name}}` : `{${name}${count}}`;
  });
}

function escaped(path: string): string {
  return path.replace(/[^!-~]|["<>\\^`|]/gu, (character) => {
    try {
      return encodeURIComponent(character);
    } catch {
      return "";
    }
  });
}
