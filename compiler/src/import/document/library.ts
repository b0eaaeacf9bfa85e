import { posix } from "node:path";
import type { SourceFile } from "../../source/source-file.js";
import { problem, type Problem } from "../problem.js";
import { readJson } from "./json.js";
import { type DocNode, filePlace, type Place, text } from "./node.js";
import { readYaml } from "./yaml.js";

/** The text of a file beside the document, or why it may not or cannot be read. */
export type ReadBeside = (path: string) => { readonly text: string } | { readonly refused: string };

/** A document with the files it refers to, read when they are asked for. */
export interface Library {
  readonly root: DocNode;
  /**
   * What a reference means.
   * @param reference the text of `$ref`
   * @param from the place of that text
   */
  resolve(reference: string, from: Place): { readonly node: DocNode } | { readonly problem: Problem };
}

const MAX_LENGTH = 32 * 1024 * 1024;

/** Reads a document; what it refers to is read when it is resolved. */
export function openLibrary(file: SourceFile, readBeside: ReadBeside): { library: Library } | { problem: Problem } {
  const root = parse(file);
  if ("problem" in root) return root;
  const files = new Map<string, ReturnType<typeof parse>>([[file.path, root]]);
  const open = (path: string, reference: string, from: Place): ReturnType<typeof parse> => {
    const known = files.get(path);
    if (known) return known;
    const answer = readBeside(path);
    const opened =
      "text" in answer
        ? parse({ path, text: answer.text })
        : { problem: problem("refused-reference", from, { reference, reason: answer.refused }) };
    files.set(path, opened);
    return opened;
  };
  const resolve: Library["resolve"] = (reference, from) => {
    const refuse = (reason: string) => ({ problem: problem("refused-reference", from, { reference, reason }) });
    const broken = (reason: string) => ({ problem: problem("broken-reference", from, { reference, reason }) });
    const [address = "", fragment = ""] = splitOnce(reference, "#");
    if (/^[A-Za-z][A-Za-z0-9+.-]*:|^\/\//.test(address)) return refuse("leads to the network, and nothing is fetched");
    if (/^[/\\]|\\|\0/.test(address)) return refuse("is no path from the document's folder");
    const path = decoded(address);
    const pointer = decoded(fragment);
    if (path === undefined || pointer === undefined) return broken("it has a `%` that encodes nothing");
    const target = path === "" ? from.file.path : posix.join(posix.dirname(from.file.path), path);
    const opened = open(target, reference, from);
    if ("problem" in opened) return opened;
    if (pointer !== "" && !pointer.startsWith("/")) return broken("the part behind `#` is no JSON pointer");
    let { node } = opened;
    for (const step of pointer.split("/").slice(1)) {
      const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
      const next =
        node.kind === "map" ? node.entries.get(name)?.value : node.kind === "list" ? at(node, name) : undefined;
      if (!next) return broken(`there is no "${name}" in ${node.pointer === "" ? "the document" : node.pointer}`);
      node = next;
    }
    return { node };
  };
  return { library: { root: root.node, resolve } };
}

/** Follows references until a value that is none. */
export function followed(library: Library, start: DocNode): { node: DocNode } | { problem: Problem } {
  const seen = new Set<DocNode>();
  let node = start;
  for (;;) {
    const place = node.kind === "map" ? node.entries.get("$ref")?.value : undefined;
    const reference = text(place);
    if (!place || reference === undefined) return { node };
    if (seen.has(node)) return { problem: problem("circular-reference", place, { reference }) };
    seen.add(node);
    const next = library.resolve(reference, place);
    if ("problem" in next) return next;
    ({ node } = next);
  }
}

function at(list: { readonly items: readonly DocNode[] }, index: string): DocNode | undefined {
  return /^\d+$/.test(index) ? list.items[Number(index)] : undefined;
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

function splitOnce(text: string, separator: string): string[] {
  const index = text.indexOf(separator);
  return index === -1 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}

function parse(file: SourceFile): { node: DocNode } | { problem: Problem } {
  if (file.text.length > MAX_LENGTH)
    return { problem: problem("document-limit", filePlace(file), { what: "larger than 32 MiB" }) };
  return /^[\ufeff\s]*[{[]/.test(file.text) ? readJson(file) : readYaml(file);
}
