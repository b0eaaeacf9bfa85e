import {
  conventionConstant,
  formConstant,
  interfaceName,
  operationName,
  pagingConstant,
  paramsName,
  propertyName,
  resourceConstant,
  toolsConstant,
} from "../effective/names.js";
import type { Index } from "../effective/reference.js";
import { TypeNames } from "../effective/type-names.js";
import { fileSpan, type Span } from "../source/span.js";
import { camelCase, kebabCase, pascalCase } from "../text/casing.js";
import {
  CLIENT_MEMBERS,
  CLIENT_OPTIONS,
  DISCOVERY_OPTION,
  GLOBAL_TYPES,
  OBJECT_MEMBERS,
  RUNTIME_TYPES,
  RUNTIME_VALUES,
  TOKEN_OPTION,
} from "./taken-names.js";

/** Something that becomes a name in TypeScript. Without a span it is the runtime's or the language's. */
export interface Named {
  readonly name: string;
  readonly what: string;
  span?(): Span;
}

/** All names that a definition gives, by the place in which each must be the only one. */
export function namesOf(index: Index): Iterable<Named>[] {
  return [
    typeNames(index),
    valueNames(index),
    clientProperties(index),
    clientOptions(index),
    methodNames(index),
    fileNames(index),
    entryPoints(index),
  ];
}

function* typeNames(index: Index): Iterable<Named> {
  const { integration } = index.project;
  const { client, conventions } = integration.value;
  for (const name of RUNTIME_TYPES) yield { name, what: `the runtime's type \`${name}\`` };
  for (const name of integration.value.webhooks ? WEBHOOK_TYPES : []) {
    yield { name, what: `the type \`${name}\` of webhooks` };
  }
  for (const name of GLOBAL_TYPES) yield { name, what: `TypeScript's own type \`${name}\`` };
  yield { name: client, what: "the client", span: () => integration.valueSpan(["client"]) };
  yield { name: `${client}Options`, what: "the client's options", span: () => integration.valueSpan(["client"]) };
  for (const name of Object.keys(conventions)) {
    const span = () => integration.keySpan(["conventions", name]);
    yield { name: `${pascalCase(name)}Params`, what: `the arguments of the convention "${name}"`, span };
  }
  for (const { value, valueSpan } of index.resource.values()) {
    yield {
      name: interfaceName(value.resource),
      what: `the resource "${value.resource}"`,
      span: () => valueSpan(["resource"]),
    };
  }
  for (const { resource, name, id, place } of index.operation.values()) {
    yield { name: paramsName(resource.value, name), what: `the arguments of "${id}"`, span: place };
  }
  for (const { name, span } of index.schema.values()) yield { name, what: `the schema "${name}"`, span: () => span() };
  yield* derivedTypes(index);
}

/** Types made from a schema for what is sent, where another schema has that name already. */
function* derivedTypes(index: Index): Iterable<Named> {
  const suspects = [...index.schema.values()].filter(({ name }) =>
    DERIVED.some((ending) => index.schema.has(name + ending)),
  );
  if (suspects.length === 0) return;
  const types = new TypeNames(index);
  for (const entry of suspects) {
    for (const use of types.uses(entry.name)) {
      if (use === "patch") continue;
      const name = types.name(entry, use);
      if (name !== entry.name)
        yield { name, what: `what is sent of the schema "${entry.name}"`, span: () => entry.span() };
    }
  }
}

const WEBHOOK_TYPES = [
  "ReadWebhook",
  "UnknownEvent",
  "WebhookAccount",
  "WebhookError",
  "WebhookEvent",
  "WebhookEventOf",
  "WebhookOptions",
  "WebhookShape",
];

const DERIVED = ["Create", "Update", "Input"];

function* valueNames({ operation, resource, project: { integration } }: Index): Iterable<Named> {
  for (const name of RUNTIME_VALUES) yield { name, what: `the export \`${name}\` of the runtime` };
  for (const name of Object.keys(integration.value.forms ?? {})) {
    yield { name: formConstant(name), what: `the form "${name}"`, span: () => integration.keySpan(["forms", name]) };
  }
  for (const name of Object.keys(integration.value.conventions)) {
    const span = () => integration.keySpan(["conventions", name]);
    yield { name: conventionConstant(name), what: `the convention "${name}"`, span };
  }
  for (const name of Object.keys(integration.value.pagination ?? {})) {
    const span = () => integration.keySpan(["pagination", name]);
    yield { name: pagingConstant(name), what: `the pagination style "${name}"`, span };
  }
  for (const { value, valueSpan } of resource.values()) {
    const what = `the resource "${value.resource}"`;
    const property = propertyName(value.resource);
    for (const name of [resourceConstant(property), toolsConstant(property)])
      yield { name, what, span: () => valueSpan(["resource"]) };
  }
  for (const { resource, name, id, place } of operation.values()) {
    yield { name: operationName(resource.value, name), what: `the operation "${id}"`, span: place };
  }
}

function* clientProperties({ resource }: Index): Iterable<Named> {
  for (const name of CLIENT_MEMBERS) yield { name, what: `the method \`${name}\` of every client` };
  for (const name of OBJECT_MEMBERS) yield { name, what: `the member \`${name}\` of every object` };
  for (const { value, valueSpan } of resource.values()) {
    yield {
      name: propertyName(value.resource),
      what: `the resource "${value.resource}"`,
      span: () => valueSpan(["resource"]),
    };
  }
}

function* clientOptions({ project: { integration } }: Index): Iterable<Named> {
  const { auth, credentials = {}, server } = integration.value;
  for (const name of CLIENT_OPTIONS) yield { name, what: `the option \`${name}\` of every client` };
  if (auth.oauth2) yield { name: TOKEN_OPTION, what: `the option \`${TOKEN_OPTION}\` of clients with access tokens` };
  if (server.discovery)
    yield { name: DISCOVERY_OPTION, what: `the option \`${DISCOVERY_OPTION}\` of clients that look up their server` };
  for (const name of Object.keys(server.variables ?? {})) {
    yield {
      name: camelCase(name),
      what: `the server variable "${name}"`,
      span: () => integration.keySpan(["server", "variables", name]),
    };
  }
  for (const name of Object.keys(credentials)) {
    yield {
      name: camelCase(name),
      what: `the credential "${name}"`,
      span: () => integration.keySpan(["credentials", name]),
    };
  }
}

function* methodNames({ operations }: Index): Iterable<Named> {
  for (const { resource, name, id, place } of operations) {
    const method = camelCase(name);
    if (!OBJECT_MEMBERS.includes(method)) continue;
    const full = `${resource.value.resource}.${method}`;
    yield { name: full, what: `the member \`${method}\` of every object` };
    yield { name: full, what: `the operation "${id}"`, span: place };
  }
}

/** The generated files. Many disks do not tell upper from lower case. */
function* fileNames({ project, resource }: Index): Iterable<Named> {
  for (const { value, valueSpan } of resource.values()) {
    const name = `resources/${kebabCase(value.resource)}.ts`;
    yield { name, what: `the file of the resource "${value.resource}"`, span: () => valueSpan(["resource"]) };
  }
  for (const { file } of project.schemas) {
    const folders = file.path.split("/");
    const inside = folders.slice(folders.lastIndexOf("schemas")).join("/");
    const name = inside.replace(/\.yaml$/, ".ts").toLowerCase();
    yield { name, what: `the file of \`${inside}\``, span: () => fileSpan(file) };
  }
}

/** What can be imported from the package. A resource is imported by its file. */
function* entryPoints({ project, resource }: Index): Iterable<Named> {
  const path = (name: string) => `@toolwright/${project.name}/${name}`;
  yield { name: path("api"), what: "the module with what all operations share" };
  yield { name: path("integration"), what: "the module for hosts of agents" };
  yield { name: path("tools"), what: "the module with all tools" };
  if (project.integration.value.webhooks) yield { name: path("webhooks"), what: "the module that reads webhooks" };
  for (const { value, valueSpan } of resource.values()) {
    const name = path(kebabCase(value.resource));
    yield { name, what: `the resource "${value.resource}"`, span: () => valueSpan(["resource"]) };
  }
}
