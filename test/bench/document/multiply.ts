import { parseDocument, visit, type Document, type Pair, type Scalar } from "yaml";
import { isMap, isPair, isScalar } from "yaml";
import type { SourceFile } from "../../../compiler/src/source/source-file.js";

/** Files that all resources share are there once, as they would be in an API that grew. */
const SHARED = /\/(integration|common|references)\.yaml$|\/fields\//;
/** A short one, so that the names of copies stay within 64 characters. */
const TOOL_PREFIX = "cw";
const PATH_KEYS = new Set(["collection", "item", "GET", "POST", "PUT", "PATCH", "DELETE"]);
/** Of a tool's variants; links and mentions go on leading to the first copy. */
const OPERATION = "operation";
const NAME_KEYS = new Set(["resource", "tool", "tools"]);
const SCHEMA_KEYS = new Set(["$ref", "model", "one", "many", "body", "json", "array", "items"]);

/**
 * An integration so many times as big: each further copy has all resources under other names and paths, and schemas of
 * its own. It is one integration, not several, so that what grows faster than the definitions shows.
 */
export function multiplied(files: readonly SourceFile[], times: number): SourceFile[] {
  const own = new Set(files.filter(isSchemas).flatMap(({ text }) => topKeys(parseDocument(text))));
  const once = files.map(({ path, text }) =>
    path.endsWith("/integration.yaml")
      ? { path, text: text.replace(/^tool_prefix: .*$/m, `tool_prefix: ${TOOL_PREFIX}`) }
      : { path, text },
  );
  const copies = Array.from({ length: times - 1 }, (_, index) => {
    const name = `x${index + 2}`;
    return files.filter(({ path }) => !SHARED.test(path)).map((file) => copied(file, name, own));
  });
  return [...once, ...copies.flat()];
}

function isSchemas({ path }: SourceFile): boolean {
  return path.includes("/schemas/") && !SHARED.test(path);
}

function topKeys({ contents }: Document): string[] {
  return isMap(contents) ? contents.items.map(({ key }) => String((key as Scalar).value)) : [];
}

function copied(file: SourceFile, name: string, schemas: ReadonlySet<string>): SourceFile {
  const document = parseDocument(file.text);
  const schemaName = (text: string) => (schemas.has(text) ? `${name.toUpperCase()}${text}` : text);
  visit(document, {
    Pair(_, pair, trail) {
      if (!isNamed(pair)) return;
      const isTop = trail.length === 2;
      if (isTop && isSchemas(file)) pair.key.value = schemaName(pair.key.value);
      if (!isScalar(pair.value) || typeof pair.value.value !== "string") return;
      const { key, value } = pair;
      if (PATH_KEYS.has(key.value)) pair.value.value = value.value.replace(/^\//, `/${name}/`);
      else if (key.value === OPERATION || (isTop && NAME_KEYS.has(key.value)))
        pair.value.value = `${name}_${value.value}`;
      // A tool that is not called by the rule.
      else if (key.value === "name") pair.value.value = value.value.replace("connect_wise_psa", name);
      else if (SCHEMA_KEYS.has(key.value)) pair.value.value = schemaName(value.value);
    },
  });
  const [, head = "", kind = "", rest = ""] = /^(.*?\/)(resources|schemas)\/(.*)$/.exec(file.path) ?? [];
  return { path: `${head}${kind}/${name}-${rest}`, text: document.toString({ lineWidth: 0 }) };
}

interface Named extends Pair {
  key: Scalar<string>;
  value: Scalar<string>;
}

function isNamed(pair: unknown): pair is Named {
  return isPair(pair) && isScalar(pair.key) && typeof pair.key.value === "string";
}
