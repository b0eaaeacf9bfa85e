import type { HttpMethod } from "../../effective/request.js";
import { followed, type Library } from "../document/library.js";
import { type DocNode, elements, filePlace, isTrue, member, members, type Place, text } from "../document/node.js";
import type { Finding, Note } from "../finding.js";
import { problem, type Problem } from "../problem.js";
import { authFact } from "./auth.js";
import { type ComponentUse, componentUses } from "./components.js";
import { answerFact, bodyFact, errorMembers, unsaid } from "./contents.js";
import { type Facts, type OperationFact, operationKey, type Places } from "./facts.js";
import { parameterFacts } from "./parameters.js";
import { patternBudget } from "./pattern-budget.js";
import { repairedPath } from "./paths.js";
import { deepSchema } from "./schema-limits.js";
import { schemaReader } from "./schema-reader.js";
import { type OtherServer, otherServer } from "./other-server.js";
import { serverFact } from "./server.js";
import { foundKind } from "./types-of.js";

/** What reading a document came to. Facts that have problems beside them are not whole. */
export interface ReadFacts {
  readonly facts: Facts;
  readonly places: Places;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** Operations that the document has. */
  readonly total: number;
  /** Schemas among the components of the document, by the names they have in the facts. */
  readonly components: ReadonlyMap<string, ComponentUse>;
  /** Operations that another server answers, by `operationKey`. */
  readonly otherServers: ReadonlyMap<string, OtherServer>;
}

const METHODS: Readonly<Record<string, HttpMethod>> = {
  get: "GET",
  post: "POST",
  put: "PUT",
  patch: "PATCH",
  delete: "DELETE",
};
const OTHERS = new Set(["head", "options", "trace"]);

/** Takes the facts out of a document; the prose stays where it is. */
export function readFacts(library: Library, patternFault = patternBudget()): ReadFacts {
  const findings: Finding[] = [];
  const problems: Problem[] = [];
  const note: Note = (code, place, what, done) => void findings.push({ code, what, done, place: placeOf(place) });
  const fail = (one: Problem) => void problems.push(one);
  const { root } = library;
  const place = filePlace(root.file);
  const refused = refusal(root);
  if (refused) fail(refused);
  const schemas = schemaReader({ library, note, fail, patternFault });
  const follow = (node: DocNode): DocNode => {
    const found = followed(library, node);
    if ("node" in found) return found.node;
    fail(found.problem);
    return node;
  };
  const listOf = (node: DocNode | undefined, what: string): readonly DocNode[] => {
    if (node && node.kind !== "list")
      fail(problem("wrong-shape", node, { what, found: foundKind(node), expected: "a list" }));
    return elements(node).map(follow);
  };

  const operations = new Map<string, OperationFact>();
  const operationPlaces = new Map<OperationFact, Place>();
  const otherServers = new Map<string, OtherServer>();
  const parts: DocNode[] = [];
  const server = serverFact(root, place, note);
  let errors: { code?: string; message?: string } | undefined;
  const accepts = new Map<string, number>();
  let total = 0;
  const paths = member(root, "paths");
  if (!refused && paths && paths.kind !== "map")
    fail(problem("wrong-shape", paths, { what: "`paths`", found: foundKind(paths), expected: "a map" }));

  for (const [written, pathDoc] of refused ? [] : members(paths)) {
    if (written.startsWith("x-")) continue;
    const item = follow(pathDoc);
    if (item.kind !== "map") {
      fail(problem("wrong-shape", item, { what: `The path "${written}"`, found: foundKind(item), expected: "a map" }));
      continue;
    }
    const path = repairedPath(written, keyPlace(paths, written) ?? item, note);
    const shared = listOf(member(item, "parameters"), "`parameters`");
    for (const [name, doc] of members(item)) {
      const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
      if (OTHERS.has(name))
        note("left-out", doc, `operation of method ${name.toUpperCase()}`, "definitions have no such request");
      if (!method) continue;
      total++;
      if (path === undefined) continue;
      if (doc.kind !== "map") {
        fail(
          problem("wrong-shape", doc, {
            what: `The operation ${method} ${written}`,
            found: foundKind(doc),
            expected: "a map",
          }),
        );
        continue;
      }
      const responses = members(member(doc, "responses")).map(([status, one]): [string, DocNode] => [
        status,
        follow(one),
      ]);
      const bodyDoc = member(doc, "requestBody");
      const context = { schemas, note };
      const body = bodyDoc && method !== "GET" ? bodyFact(follow(bodyDoc), context) : undefined;
      if (bodyDoc && method === "GET") note("left-out", bodyDoc, "body of a GET request", "sent without it");
      unsaid(doc, responses, note);
      if (body && "cannot" in body) {
        note("left-out", doc, "operation that cannot be sent", `${method} ${written}: ${body.cannot}`);
        continue;
      }
      const parameterDocs = [...shared, ...listOf(member(doc, "parameters"), "`parameters`")];
      const parameters = parameterFacts(parameterDocs, path, written, context);
      const id = text(member(doc, "operationId"));
      const tag = text(elements(member(doc, "tags"))[0]);
      const fact: OperationFact = {
        method,
        path,
        ...(id !== undefined && { id }),
        ...(tag !== undefined && { tag }),
        ...(isTrue(member(doc, "deprecated")) && { deprecated: true }),
        parameters,
        ...(body && { body }),
        answer: answerFact(responses, context),
      };
      errors ??= errorMembers(responses, schemas);
      for (const type of answerTypes(responses)) accepts.set(type, (accepts.get(type) ?? 0) + 1);
      const key = operationKey(fact);
      if (operations.has(key))
        note("left-out", doc, "second operation with the same request", `${key} is there already`);
      else {
        operations.set(key, fact);
        operationPlaces.set(fact, keyPlace(item, name) ?? doc);
        const other = otherServer(member(doc, "servers") ?? member(item, "servers"), root);
        if (other) otherServers.set(key, { url: other.url, place: placeOf(other.place) });
        parts.push(...parameterDocs, ...(body && bodyDoc ? [bodyDoc] : []), ...successes(responses));
      }
    }
  }
  for (const name of ["webhooks"]) {
    const found = member(root, name);
    if (found) note("left-out", found, name, "definitions describe requests only");
  }
  if (!refused && operations.size === 0 && problems.length === 0) fail(problem("no-operations", paths ?? place, {}));
  const title = text(member(member(root, "info"), "title"));
  const version = text(member(member(root, "info"), "version"));
  const accept = soleAccept(accepts);
  const facts: Facts = {
    title: title?.trim() ?? "",
    version: versionOf(version?.trim() ?? ""),
    server,
    auth: authFact(root, place, server, note),
    ...(accept !== undefined && { accept }),
    operations: [...operations.values()],
    schemas: schemas.named(),
    ...(errors && { error: errors }),
  };
  const deep = problems.length > 0 ? undefined : deepSchema(facts, (name) => schemas.place(name) ?? place);
  if (deep) fail(deep);
  const schema = new Map(facts.schemas.map(({ name }) => [name, schemas.place(name) ?? place] as const));
  const uses = problems.length > 0 ? new Map<DocNode, ComponentUse>() : componentUses(library, parts);
  const components = new Map(
    facts.schemas.flatMap(({ name }) => {
      const doc = schemas.place(name);
      const use = doc && uses.get(doc);
      return use === undefined ? [] : [[name, use] as const];
    }),
  );
  const places = { operation: operationPlaces, schema };
  return { facts, places, findings, problems, total, components, otherServers };
}

/** Why a document is none that can be read. */
function refusal(root: DocNode): Problem | undefined {
  if (root.kind !== "map") return problem("not-openapi", root, { reason: `it is ${foundKind(root)}` });
  const swagger = root.entries.get("swagger");
  if (swagger) return problem("swagger-2", swagger.key, { version: versionText(swagger.value) });
  const openapi = root.entries.get("openapi");
  if (!openapi)
    return problem("not-openapi", root.entries.values().next().value?.key ?? root, { reason: "it has no `openapi`" });
  const version = versionText(openapi.value);
  if (!/^3\.[01](\.|$)/.test(version)) return problem("openapi-version", openapi.value, { version });
  return undefined;
}

function versionText(node: DocNode): string {
  return node.kind === "scalar" ? String(node.value).slice(0, 20) : foundKind(node);
}

function keyPlace(map: DocNode | undefined, name: string): Place | undefined {
  return map?.kind === "map" ? map.entries.get(name)?.key : undefined;
}

/** A place without the value that stands there, which would keep the document in memory. */
function placeOf({ file, start, end, pointer }: Place): Place {
  return { file, start, end, pointer };
}

/** The answers that may be imported: those of errors are not. */
function successes(responses: readonly [string, DocNode][]): DocNode[] {
  return responses.flatMap(([status, one]) => (/^(2|default$)/.test(status) ? [one] : []));
}

function answerTypes(responses: readonly [string, DocNode][]): string[] {
  return responses.flatMap(([status, one]) =>
    status.startsWith("2") ? members(member(one, "content")).map(([type]) => type) : [],
  );
}

/** The type nearly all answers have, when asking for plain JSON would not get it. */
function soleAccept(types: ReadonlyMap<string, number>): string | undefined {
  const [first] = [...types].sort(([, a], [, b]) => b - a);
  const isVendor = first !== undefined && /^application\/[\w.-]+\+json(;[ -~]*)?$/.test(first[0]);
  return isVendor ? first[0] : undefined;
}

/** A version, when it looks like one: anything else is free text, which would reach everything that is generated. */
function versionOf(said: string): string {
  return /^[\w.+:-]{1,40}$/.test(said) ? said : "";
}
