import type { OutputFile } from "./output-file.js";

/** A file of a package that many resources are in, each with a block of its own. */
export interface SharedFile {
  readonly path: string;
  readonly parts: readonly (string | Blocks)[];
}

/** Texts of resources by their names, in order; a resource without text takes no place. */
export interface Blocks {
  readonly separator: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** The lengths of a file's parts: of a plain one, or of each block by its resource. */
export type Layout = readonly (number | readonly (readonly [resource: string, length: number])[])[];

/** A file that was put together, with where its blocks are. */
export interface LaidOutFile extends OutputFile {
  readonly layout: Layout;
}

/** Puts a file together. */
export function assemble({ path, parts }: SharedFile): LaidOutFile {
  return {
    path,
    contents: parts.map((part) => (typeof part === "string" ? part : joined(part.texts, part.separator))).join(""),
    layout: parts.map((part) =>
      typeof part === "string" ? part.length : [...part.texts].map(([name, { length }]) => [name, length] as const),
    ),
  };
}

/**
 * Puts a file together of which only some blocks were printed; the others stay as they were.
 * @param before what the file holds, laid out as `layout` says
 * @throws when the parts are not those of the layout
 */
export function reassemble({ path, parts }: SharedFile, before: string, layout: Layout): LaidOutFile {
  if (parts.length !== layout.length) throw new Error(`${path} has other parts than before`);
  let offset = 0;
  let isSame = true;
  const next = (length: number, text?: string): string => {
    const old = before.slice(offset, offset + length);
    offset += length;
    if (text !== undefined && text !== old) isSame = false;
    return text ?? old;
  };
  const whole = parts.map((part, index): string | Blocks => {
    const lengths = layout[index];
    if (typeof part === "string" || typeof lengths !== "object") return next(Number(lengths), String(part));
    const texts = new Map<string, string>();
    let isFirst = true;
    for (const [name, length] of lengths) {
      if (length > 0 && !isFirst) offset += part.separator.length;
      if (length > 0) isFirst = false;
      texts.set(name, next(length, part.texts.get(name)));
    }
    return { separator: part.separator, texts };
  });
  return isSame ? { path, contents: before, layout } : assemble({ path, parts: whole });
}

function joined(texts: ReadonlyMap<string, string>, separator: string): string {
  return [...texts.values()].filter((text) => text !== "").join(separator);
}
