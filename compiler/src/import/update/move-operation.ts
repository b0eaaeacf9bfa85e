import { HTTP_METHODS, placeholders } from "../../effective/request.js";
import type { OperationFact } from "../facts/facts.js";
import type { Outcome, UpdateContext } from "./context.js";
import { removeKey, setValue } from "./edit-yaml.js";
import { moveCollection } from "./move-collection.js";
import { pathFor, templateFor } from "./operation-path.js";

/** Gives an operation the path that it has now. */
export function moveOperation(before: OperationFact, fact: OperationFact, context: UpdateContext): Outcome {
  const { view, fresh, texts } = context;
  const one = view.operation(before);
  if (!one?.request) return { conflict: "the definitions do not have it" };
  if (view.operation(fact) !== one) return { done: "was so already" };
  if (moveCollection(one, context)) return {};
  const file = one.resource.file.path;
  const names = new Map(
    placeholders(before.path).map(
      (name, index) => [name, placeholders(one.request?.path ?? "")[index] ?? name] as const,
    ),
  );
  const found = fresh.operation(fact);
  const fallback = placeholders(found?.request?.path ?? "");
  const path = view.below(
    fact.path.replace(
      /\{([^{}]*)\}/g,
      (_, name: string) => `{${names.get(name) ?? fallback[placeholders(fact.path).indexOf(name)] ?? name}}`,
    ),
  );
  const home = one.resource.value;
  const template = templateFor({ ...one, request: { ...one.request, path } }, home, context);
  const said = home.operations?.[one.name];
  const method = HTTP_METHODS.find((each) => said?.[each] !== undefined) ?? one.request.method;
  let text = setValue(texts.get(file) ?? "", ["operations", one.name, method], template);
  for (const name of placeholders(path)) {
    if (placeholders(one.request.path).includes(name) || !found) continue;
    const described = pathFor(found, home, context, fresh)[name];
    const fallbackNode = fact.parameters.find(
      (each) => each.in === "path" && (names.get(each.name) ?? each.name) === name,
    )?.node;
    const node =
      described ??
      (fallbackNode && {
        ...fresh.adapted(fallbackNode),
        description: `Id of the ${name.replace(/_?id$/i, "").toLowerCase() || "record"} that the request is about.`,
      });
    if (node) text = setValue(text, ["operations", one.name, "path", name], node);
  }
  const gone = placeholders(one.request.path).filter((name) => !placeholders(path).includes(name));
  for (const name of gone)
    text = removeKey(text, ["operations", one.name, "path", name], new Set(["path", "operations"]));
  texts.set(file, text);
  return {};
}
