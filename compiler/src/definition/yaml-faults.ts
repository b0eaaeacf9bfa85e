import type { Document, Node } from "yaml";
import { diagnostic, type Diagnostic } from "../diagnostic/diagnostic.js";
import type { SourceFile } from "../source/source-file.js";
import { fileSpan, type Span } from "../source/span.js";
import { misplacedKey } from "./misplaced-key.js";
import { FORBIDDEN_KEYS } from "./plain-scalar.js";
import { MAX_DEPTH } from "./plain-yaml.js";
import { yamlLibrary } from "./yaml-library.js";
import { yamlHelp, yamlReason } from "./yaml-reason.js";
import { trimmedEnd } from "./yaml-spans.js";

/** The first error only: what follows it in the same text is usually its echo. */
export function syntaxErrors(file: SourceFile, document: Document.Parsed): Diagnostic[] {
  const [error] = document.errors;
  if (!error) return [];
  const [start, end] = error.pos;
  const lineEnd = file.text.slice(start).search(/\s*(\n|$)/) + start;
  const span = { file, start, end: error.code === "BLOCK_AS_IMPLICIT_KEY" ? lineEnd : Math.max(end, start + 1) };
  if (error.code === "MULTIPLE_DOCS") return [diagnostic("forbidden-yaml", span, { feature: "A second document is" })];
  const misplaced = error.code === "BLOCK_AS_IMPLICIT_KEY" ? misplacedKey(file.text, start) : undefined;
  if (misplaced)
    return [diagnostic("yaml-syntax", { file, ...misplaced.range }, { reason: misplaced.reason }, [], misplaced.help)];
  const reason = yamlReason(error, file.text);
  return [diagnostic("yaml-syntax", span, { reason }, [], yamlHelp(reason))];
}

/** What definitions may not contain, although it is YAML. */
export function forbiddenFeatures(file: SourceFile, document: Document.Parsed): Diagnostic[] {
  const { isAlias, isMap, isNode, isScalar, isSeq } = yamlLibrary();
  const found: Diagnostic[] = [];
  let isTooDeep = false;
  const at = (node: Node): Span => {
    const start = node.range?.[0] ?? 0;
    return { file, start, end: Math.max(start + 1, trimmedEnd(file.text, node)) };
  };
  const forbid = (node: Node, feature: string) => found.push(diagnostic("forbidden-yaml", at(node), { feature }));
  const visitKeys = (map: { readonly items: readonly { readonly key: unknown }[] }) => {
    const first = new Map<string, Node>();
    for (const { key } of map.items) {
      if (!isNode(key)) continue;
      if (!isScalar(key)) forbid(key, "A key that is not plain text is");
      const name = isScalar(key) ? String(key.value) : key.toString();
      const other = first.get(name);
      if (FORBIDDEN_KEYS.has(name)) found.push(diagnostic("unsafe-name", at(key), { name }));
      else if (name === "<<") forbid(key, "A merge key (`<<`) is");
      else if (other)
        found.push(
          diagnostic("duplicate-key", at(key), { name }, [{ message: "first written here", span: at(other) }]),
        );
      else first.set(name, key);
    }
  };
  const visit = (node: unknown, depth: number): void => {
    if (!isNode(node) || isTooDeep) return;
    if (depth > MAX_DEPTH) {
      isTooDeep = true;
      found.push(diagnostic("input-limit", at(node), { what: `more than ${MAX_DEPTH} levels deep` }));
      return;
    }
    if (isAlias(node)) forbid(node, `An alias (\`*${node.source}\`) is`);
    else if (node.anchor !== undefined) forbid(node, `An anchor (\`&${node.anchor}\`) is`);
    if (isScalar(node) && typeof node.value === "number" && !Number.isFinite(node.value)) {
      forbid(node, `\`${String(node.source)}\`, which is no finite number, is`);
    }
    if (node.tag !== undefined) forbid(node, `A tag (\`${node.tag}\`) is`);
    if (isMap(node)) {
      visitKeys(node);
      for (const { key, value } of node.items) {
        visit(key, depth + 1);
        visit(value, depth + 1);
      }
    } else if (isSeq(node)) for (const item of node.items) visit(item, depth + 1);
  };
  visit(document.contents, 0);
  if (document.directives.yaml.explicit) {
    found.push(diagnostic("forbidden-yaml", fileSpan(file), { feature: "A `%YAML` directive is" }));
  }
  return found;
}
