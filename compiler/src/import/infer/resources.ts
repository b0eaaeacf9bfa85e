import { groupBy } from "../../emit/group-by.js";
import type { OperationDefinition, SchemaNode } from "../../definition/types.js";
import { HTTP_METHODS } from "../../effective/request.js";
import { pascalCase } from "../../text/casing.js";
import { singular } from "../../text/plural.js";
import { filePlace } from "../document/node.js";
import { type Facts, type OperationFact, operationKey, type Places } from "../facts/facts.js";
import { freeName, schemaName } from "../facts/safe-name.js";
import type { Note } from "../finding.js";
import { type Answer, answerOf, resolve } from "./answers.js";
import { bodyOf } from "./bodies.js";
import { withDistinctNames } from "./distinct-operations.js";
import type { Draft, OperationDraft, ResourceDraft } from "./draft.js";
import { groupOperations, segments } from "./groups.js";
import { isAboutModel, modelNode, sentInside, templateOf } from "./models.js";
import { operationAbout, operationNameOf } from "./operation-names.js";
import { pagingStyles } from "./paging-styles.js";
import { hasOffset, pagingOf } from "./paging.js";
import { outerParameters, type Say } from "./outer-parameters.js";
import { groupPaths, type GroupPaths, spellsSnake } from "./path-names.js";
import { nameGroups } from "./resource-names.js";

interface Context {
  readonly facts: Facts;
  readonly places: Places;
  readonly note: Note;
  /** Resources and schemas that exist already. */
  readonly taken?: { readonly resources: Iterable<string>; readonly schemas: Iterable<string> };
}

/** Makes resources of facts: groups, names, models, paging, bodies and results. Nothing is shared yet. */
export function draftOf({ facts, places, note, taken }: Context): Draft {
  const schemas = new Map(facts.schemas.map(({ name, node }) => [name, node] as const));
  const find = (name: string) => schemas.get(name);
  const answers = new Map(facts.operations.map((fact) => [fact, answerOf(fact.answer, find)] as const));
  const answer = (fact: OperationFact): Answer => answers.get(fact) ?? { kind: "none" };
  const names = facts.operations.flatMap(({ parameters }) => parameters.map(({ name }) => name));
  const isSnake = spellsSnake([
    ...names,
    ...[...schemas.values()].flatMap(({ properties }) => Object.keys(properties ?? {})),
  ]);
  const groups = groupOperations(facts.operations, answer);
  const groupNames = nameGroups(groups, facts.operations, taken?.resources);
  const styles = pagingStyles();
  const takenSchemas = new Set(taken?.schemas);
  const hoist = (wished: string, node: SchemaNode): string => {
    const text = JSON.stringify(node);
    const base = schemaName(wished);
    const known = [base, `${base}2`, `${base}3`].find(
      (one) => schemas.has(one) && JSON.stringify(schemas.get(one)) === text,
    );
    const name = known ?? freeName(base, (one) => schemas.has(one) || takenSchemas.has(one));
    schemas.set(name, node);
    return name;
  };
  const needed = new Map(facts.schemas.map(({ name, onUpdate = [] }) => [name, onUpdate] as const));
  const inside = sentInside(facts, find);
  const placeOf = (fact: OperationFact) => places.operation.get(fact);
  const noteAt = (fact: OperationFact): Say => {
    const place = placeOf(fact) ?? filePlace({ path: "", text: "" });
    return (code, what, done) => note(code, place, what, done);
  };

  const resources = groups.map((group): ResourceDraft => {
    const { name, folder } = groupNames.get(group.shape) ?? { name: "root", folder: "general" };
    const paths = groupPaths(group, isSnake);
    const typeName = pascalCase(singular(name));
    const wanted = modelNode(group, paths, answer);
    const named =
      wanted &&
      (wanted.$ref ?? (Object.keys(wanted.properties ?? {}).length > 0 ? hoist(typeName, wanted) : undefined));
    const model =
      named !== undefined && Object.keys(resolve({ $ref: named }, find).properties ?? {}).length > 0
        ? named
        : undefined;
    if (model !== undefined && paths.item !== undefined) schemas.set(model, withOwnId(model));
    const operations: OperationDraft[] = [];
    const used = new Set<string>();
    const samePath = groupBy(group.operations, ({ path }) => path);
    for (const fact of inPlaces(group.operations)) {
      const draft = operationDraft(fact, {
        paths,
        model,
        modelText: JSON.stringify(wanted),
        typeName,
        used,
        isShared: (samePath.get(fact.path) ?? []).length > 1,
      });
      if (!draft) continue;
      operations.push(draft);
      used.add(draft.name);
    }
    const { collection, item } = paths;
    return {
      name,
      folder,
      group,
      collection,
      ...(item !== undefined &&
        item !== `${collection}/{id}` && { item: `{collection}${item.slice(collection.length)}` }),
      ...(model !== undefined && operations.some((one) => isAboutModel(one, model)) && { model }),
      operations,
    };
  });

  /** The server numbers records that have paths of their own; where one is sent inside another, its id says which is meant. */
  function withOwnId(name: string): SchemaNode {
    const node = schemas.get(name) ?? {};
    const id = node.properties?.["id"];
    if (!id || id.$ref !== undefined || id.writeOnly || inside.has(name)) return node;
    return { ...node, properties: { ...node.properties, id: { ...id, readOnly: true } } };
  }

  interface Around {
    readonly paths: GroupPaths;
    readonly model: string | undefined;
    /** The model as an inline schema of the document, to know it again. */
    readonly modelText: string | undefined;
    readonly typeName: string;
    readonly used: ReadonlySet<string>;
    /** Whether another method has the same path. */
    readonly isShared: boolean;
  }

  function operationDraft(
    fact: OperationFact,
    { paths, model, modelText, typeName, used, isShared }: Around,
  ): OperationDraft | undefined {
    const say = noteAt(fact);
    const { path, names: renamed } = paths.of(fact);
    const template = templateOf(path, paths);
    const found = answer(fact);
    const isBulk = resolve(fact.body?.node, find).items !== undefined;
    const request = { method: fact.method, template, returns: found.kind, isBulk, isShared };
    const wished = operationNameOf(request);
    const name = uniqueName(wished, template, used);
    const about = operationAbout(request, wished);
    const paging = pagingOf(fact, found, find);
    const pagination = paging && styles.add(paging.style);
    if (!paging && found.kind === "many" && hasOffset(fact))
      say(
        "loosened",
        "paging by offset",
        "its parameters are ordinary ones: definitions count pages or pass on cursors",
      );
    const { query, header, required, names: outer, inPath } = outerParameters(fact, path, found, paging, say);
    const isModel =
      model !== undefined && fact.body?.node !== undefined && JSON.stringify(fact.body.node) === modelText;
    const sent = fact.body && isModel ? { ...fact.body, node: { $ref: model } } : fact.body;
    const body =
      sent &&
      bodyOf(sent, {
        find,
        hoist,
        ...(model !== undefined && { model }),
        typeName,
        operation: name,
        taken: outer,
        inPath,
        loosen: (what, done) => {
          if (paging?.style.in !== "body" || what !== "member of the body with the name of another argument")
            say("loosened", what, done);
        },
      });
    if (fact.body && !body) {
      say("left-out", "operation whose body definitions cannot say", operationKey(fact));
      return undefined;
    }
    const effect = fact.method === "POST" && isReading(template, found) ? ("read" as const) : undefined;
    const mandatory = [...new Set([...required, ...(body?.required ?? []), ...updateMembers(fact, body?.body, model)])];
    const rest: OperationDefinition = {
      ...(mandatory.length > 0 && { required: mandatory }),
      ...(body && { body: body.body as NonNullable<OperationDefinition["body"]> }),
      ...(effect && { effect }),
      ...(pagination !== undefined && { pagination }),
      ...(found.envelope !== undefined && { envelope: found.envelope }),
      returns: returnsOf(found, model, modelText, `${typeName}${pascalCase(name)}Result`),
      ...(fact.deprecated && { deprecated: "The vendor has deprecated it and may remove it." }),
    };
    const pathNodes: Record<string, SchemaNode> = {};
    for (const one of fact.parameters) if (one.in === "path") pathNodes[renamed.get(one.name) ?? one.name] = one.node;
    return {
      name,
      fact,
      method: fact.method,
      template,
      returns: found.kind,
      query,
      header,
      path: pathNodes,
      rest,
      about,
    };
  }

  function returnsOf(
    { kind, node }: Answer,
    model: string | undefined,
    modelText: string | undefined,
    wished: string,
  ): NonNullable<OperationDefinition["returns"]> {
    if (kind !== "one" && kind !== "many") return kind;
    const own = node ?? {};
    if (model !== undefined && (own.$ref === model || JSON.stringify(own) === modelText)) return kind;
    const isObject = own.$ref === undefined && Object.keys(own.properties ?? {}).length > 0;
    const named = own.$ref ?? (isObject ? hoist(wished, own) : undefined);
    if (named !== undefined && named === model) return kind;
    const returned = named ?? (Object.keys(own).length === 0 ? {} : own);
    return kind === "one" ? { one: returned } : { many: returned };
  }

  /** What prose says that an update must send. */
  function updateMembers(fact: OperationFact, body: OperationDefinition["body"], model: string | undefined): string[] {
    if (fact.method !== "PUT" || body !== "json") return [];
    const onUpdate = needed.get(model ?? "") ?? [];
    const node = resolve(model === undefined ? {} : { $ref: model }, find);
    return onUpdate.filter(
      (name) => node.properties?.[name] && node.properties[name].readOnly !== true && !node.required?.includes(name),
    );
  }

  const all = resources.filter(({ operations }) => operations.length > 0);
  return { resources: withDistinctNames(all), schemas, pagination: styles.all() };
}

function uniqueName(wished: string, template: string, used: ReadonlySet<string>): string {
  if (!used.has(wished)) return wished;
  const byId = template.startsWith("{item}") ? `${wished}_by_id` : `${wished}_all`;
  return freeName(used.has(byId) ? wished : byId, (one) => used.has(one), "_");
}

const READING = /(^|\/)[\w-]*(search|query|filter|find|lookup|count|list|preview|validate|check|calculate)[\w-]*$/i;

function isReading(template: string, { kind }: Answer): boolean {
  return kind === "many" && READING.test(template.replace(/^\{(collection|item)\}/, ""));
}

/** Short paths first, so that the plain names go to the main operations. */
function inPlaces(operations: readonly OperationFact[]): OperationFact[] {
  const key = ({ path, method }: OperationFact) =>
    `${String(segments(path).length).padStart(3, "0")} ${path} ${HTTP_METHODS.indexOf(method)}`;
  return operations
    .map((fact) => ({ fact, key: key(fact) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ fact }) => fact);
}
