import type { Problem } from "../error/validation-error.js";

/** Where decoding is: in the arguments as the model gave them, and in those that the tool takes. */
export interface Place {
  readonly seen: string;
  readonly own: string;
  readonly found: Found;
}

/** What decoding finds out. */
export interface Found {
  readonly problems: Problem[];
  /** Paths of the tool that the model knows by another. */
  readonly moved: Map<string, string>;
}

/** The root of some arguments. */
export function start(): Place {
  return { seen: "", own: "", found: { problems: [], moved: new Map() } };
}

/** A step down: a member or an element, which may be called otherwise in the tool. */
export function step({ seen, own, found }: Place, as: string | number, ownAs: string | number = as): Place {
  const next = { seen: joined(seen, as), own: joined(own, ownAs), found };
  if (next.seen !== next.own) found.moved.set(next.own, next.seen);
  return next;
}

/** A step down to a member that the model gives elsewhere. */
export function stepTo({ own, found }: Place, seen: string, ownAs: string): Place {
  const next = { seen, own: joined(own, ownAs), found };
  found.moved.set(next.own, seen);
  return next;
}

/** Notes that the encoding is wrong here. */
export function fault({ seen, found }: Place, message: string, advice: string): void {
  found.problems.push({ path: seen === "" ? "arguments" : seen, message, advice });
}

/** A path of the tool, e.g. of a problem, as the model knows it. */
export function seenPath({ moved }: Found, path: string): string {
  // The longest that is known: what is below it has the same names on both sides.
  for (let end = path.length; end > 0; end = Math.max(path.lastIndexOf(".", end - 1), path.lastIndexOf("[", end - 1))) {
    const seen = moved.get(path.slice(0, end));
    if (seen !== undefined) return seen + path.slice(end);
  }
  return path;
}

function joined(path: string, part: string | number): string {
  if (typeof part === "number") return `${path}[${part}]`;
  return path === "" ? part : `${path}.${part}`;
}
