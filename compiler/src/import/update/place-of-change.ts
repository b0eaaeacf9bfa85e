import type { Path } from "../../definition/yaml.js";
import type { EffectiveOperation } from "../../effective/operation.js";
import { API_PATHS } from "./change-api.js";
import type { FactChange, Root } from "./fact-change.js";
import type { UpdateContext } from "./context.js";
import { placeOfParameter } from "./parameter-place.js";
import { offsetOf } from "./yaml-nodes.js";

/** A value of a file of definitions. */
export interface FilePath {
  readonly file: string;
  readonly path: Path;
}

/** Where the definitions say what a change is about, or the nearest thing that they do say. */
export function placeOfChange(change: FactChange, context: UpdateContext): FilePath {
  const { view } = context;
  const integration = view.index.project.integration.file.path;
  const found = (() => {
    switch (change.kind) {
      case "api":
        return { file: integration, path: API_PATHS[change.part] };
      case "operation-moved":
      case "body":
      case "answer": {
        const one = view.operation(change.before) ?? view.operation(change.operation);
        return one && placeOfOperation(one, change.kind === "operation-moved" ? [] : [KEYS[change.kind]]);
      }
      case "parameter-added":
      case "parameter-removed":
      case "parameter-required":
      case "parameter-node": {
        const one = view.operation(change.operation);
        const own = one && placeOfParameter(one, change, context);
        return own ?? (one && placeOfOperation(one, [change.parameter.in, change.parameter.name]));
      }
      case "operation-added":
      case "operation-removed":
      case "deprecated":
      case "body-required": {
        const one = view.operation(change.operation);
        return one && placeOfOperation(one, []);
      }
      case "schema-added":
      case "schema-removed":
      case "schema-renamed":
        return placeOfNode({ kind: "schema", name: change.schema.name }, [], context);
      case "property-added":
      case "property-removed":
      case "required-added":
      case "required-removed":
        return placeOfNode(change.root, [...change.path, "properties", change.name], context);
      case "update-required":
        return placeOfNode({ kind: "schema", name: change.schema }, ["properties", change.name], context);
      case "node":
        return placeOfNode(change.root, change.path, context);
    }
  })();
  return found ?? { file: integration, path: [] };
}

const KEYS = { body: "body", answer: "returns" } as const;

function placeOfOperation({ resource, name }: EffectiveOperation, keys: readonly string[]): FilePath {
  const { methods = [], operations = {} } = resource.value;
  const isListed = !Object.hasOwn(operations, name);
  const path = isListed ? ["methods", methods.indexOf(name)] : ["operations", name, ...keys];
  return { file: resource.file.path, path };
}

function placeOfNode(root: Root, path: readonly string[], { view }: UpdateContext): FilePath | undefined {
  for (let length = path.length; length >= 0; length--) {
    const at = view.node(root, path.slice(0, length));
    if (at !== undefined && at !== "outside") return { file: at.file, path: [...at.path, ...path.slice(length)] };
  }
  const one = root.kind === "schema" ? undefined : view.operation(root.operation);
  return one && root.kind !== "schema" ? placeOfOperation(one, [KEYS[root.kind]]) : undefined;
}

/** Tells the line and column of values in texts. */
export function linesOf(texts: ReadonlyMap<string, string>) {
  return ({ file, path }: FilePath) => {
    const text = texts.get(file) ?? "";
    const above = text.slice(0, offsetOf(text, path)).split("\n");
    return { file, line: above.length, column: (above.at(-1)?.length ?? 0) + 1 };
  };
}
