import type { Project } from "../../definition/project.js";
import type { SchemaNode } from "../../definition/types.js";
import type { Path } from "../../definition/yaml.js";
import { bodyOf } from "../../effective/body.js";
import type { EffectiveOperation } from "../../effective/operation.js";
import { parameterMap } from "../../effective/request.js";
import { type Index, indexProject } from "../../effective/reference.js";
import { returnsOf } from "../../effective/returns.js";
import { type OperationFact, type ServerFact, shapeOf } from "../facts/facts.js";
import type { Root } from "./fact-change.js";

/** A place in the definitions. */
export interface Located {
  readonly file: string;
  readonly path: Path;
  readonly node: SchemaNode;
  /** The named schema it stands in. */
  readonly schema?: string;
}

/** Finds what facts mean in definitions that people have edited. */
export interface DefinitionsView {
  readonly index: Index;
  readonly operation: (fact: OperationFact) => EffectiveOperation | undefined;
  /** The operation's path below the server that the definitions name. */
  readonly below: (path: string) => string;
  /** The name of a schema in the definitions. */
  readonly schemaName: (name: string) => string;
  /** `outside` is what definitions do not describe, such as what stands beside a payload. */
  readonly node: (root: Root, path: readonly string[]) => Located | "outside" | undefined;
}

/**
 * Makes the lookups.
 * @param server the address that the paths of the facts are below
 * @param movedFrom operations as they were, by what they are in the document now
 */
export function definitionsView(
  project: Project,
  server: ServerFact,
  renamed: Readonly<Record<string, string>>,
  movedFrom: ReadonlyMap<OperationFact, OperationFact> = new Map(),
): DefinitionsView {
  const index = indexProject(project);
  const own = pathOf(project.integration.value.server.url);
  const theirs = pathOf(server.url);
  const below = (path: string) => {
    const whole = theirs + path;
    return own !== "" && whole.startsWith(`${own}/`)
      ? whole.slice(own.length)
      : whole === own
        ? "/"
        : own === theirs
          ? path
          : whole;
  };
  const byAddress = new Map<string, EffectiveOperation>();
  const byPath = new Map<string, EffectiveOperation>();
  for (const one of index.operations) {
    if (!one.request) continue;
    const address = `${one.request.method} ${shapeOf(one.request.path)}`;
    if (!byAddress.has(address)) byAddress.set(address, one);
    byPath.set(`${one.request.method} ${one.request.path}`, one);
  }
  const atAddress = ({ method, path }: OperationFact) =>
    byPath.get(`${method} ${below(path)}`) ?? byAddress.get(`${method} ${shapeOf(below(path))}`);
  const operation = (fact: OperationFact) => {
    const before = movedFrom.get(fact);
    return atAddress(fact) ?? (before && atAddress(before));
  };
  const schemaName = (name: string) => (Object.hasOwn(renamed, name) ? (renamed[name] ?? name) : name);

  const inSchema = (name: string): Located | undefined => {
    const entry = index.schema.get(name);
    return entry && { file: entry.file, path: [name], node: entry.node, schema: name };
  };
  const followed = (located: Located): Located | undefined => {
    let current: Located | undefined = located;
    for (let steps = 0; current?.node.$ref !== undefined && steps < 20; steps++) current = inSchema(current.node.$ref);
    return current;
  };
  const step = (from: Located, path: readonly string[]): Located | undefined => {
    let current: Located | undefined = from;
    for (let at = 0; at < path.length; at++) {
      current = current && followed(current);
      const name = path[at] ?? "";
      if (!current) return undefined;
      if (name === "properties") {
        const member = path[++at] ?? "";
        const known: Readonly<Record<string, SchemaNode>> = current.node.properties ?? {};
        const node: SchemaNode | undefined = Object.hasOwn(known, member) ? known[member] : undefined;
        current = node && { ...current, path: [...current.path, "properties", member], node };
      } else {
        const node: unknown = name === "items" ? current.node.items : current.node.additionalProperties;
        current =
          typeof node === "object" && node !== null ? { ...current, path: [...current.path, name], node } : undefined;
      }
    }
    return current;
  };
  const inline = (one: EffectiveOperation, keys: Path, node: SchemaNode): Located | undefined => {
    if (node.$ref !== undefined) return inSchema(node.$ref);
    const said = one.resource.value.operations?.[one.name];
    const isHere = said !== undefined && keys[0] !== undefined && keys[0] in said;
    return isHere ? { file: one.resource.file.path, path: ["operations", one.name, ...keys], node } : undefined;
  };

  return {
    index,
    operation,
    below,
    schemaName,
    node(root, path) {
      if (root.kind === "schema") {
        const start = inSchema(schemaName(root.name));
        return start && step(start, path);
      }
      const one = operation(root.operation);
      if (!one) return undefined;
      if (root.kind === "body") {
        const body = bodyOf(one);
        if (!body) return undefined;
        const { body: said } = one.definition;
        const key =
          typeof said === "object"
            ? Object.keys(said).find((name) => ["json", "json-patch", "multipart", "items"].includes(name))
            : undefined;
        const isList = body.kind === "argument";
        const rest = isList && path[0] === "items" ? path.slice(1) : path;
        const start = inline(one, ["body", key ?? "json"], isList ? (body.node.items ?? {}) : body.node);
        return start && step(start, rest);
      }
      const { kind, node } = returnsOf(one);
      const envelope = (one.definition.envelope ?? "")
        .split(".")
        .filter(Boolean)
        .flatMap((name) => ["properties", name]);
      const isInside = envelope.every((name, position) => path[position] === name);
      const rest = path.slice(envelope.length);
      if (!isInside || (kind === "many" && rest[0] !== "items") || !node) return "outside";
      const start = inline(one, ["returns", kind], node);
      return start && step(start, kind === "many" ? rest.slice(1) : rest);
    },
  };
}

/** Operations that take a parameter from their convention. */
export function followersOf({ operations }: Index, convention: string, parameter: string): EffectiveOperation[] {
  return operations.filter(
    (one) =>
      one.convention === convention &&
      parameterMap(one.resource.value.operations?.[one.name]?.query)[parameter] === undefined,
  );
}

function pathOf(url: string): string {
  return url.replace(/^https?:\/\/[^/]*/, "").replace(/\/$/, "");
}
