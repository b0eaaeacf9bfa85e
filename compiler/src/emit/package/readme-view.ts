import { takesFilter } from "../../effective/takes-filter.js";
import type { Integration, Operation, Resource, Tool } from "../../model/integration.js";
import type { PagingData } from "../../model/shape-data.js";
import { camelCase } from "../../text/casing.js";
import { code, inline } from "../print/markdown.js";
import { accountOptions, commonOptions } from "./option-tables.js";
import { packageName } from "./package-name.js";

/** What `README.md` shows of an integration; its programs run as they are. */
export function readmeView(integration: Integration) {
  const { name, title, about, api, apiVersion, className, options, resources, tools, toolsets, webhooks } = integration;
  const all = resources.flatMap((resource) => resource.operations.map((operation) => ({ resource, operation })));
  const listings = all.filter(({ operation }) => needsNothing(operation) && operation.returns.kind === "many");
  const listing = listings[0];
  const sample = listing ?? all[0];
  const ways = new Map(all.flatMap(({ operation }) => Object.entries(operation.shape.paging?.others ?? {})));
  // What shows paging shows the other ways of it, where there are any.
  const paged = listings.filter(({ operation }) => operation.params !== undefined && operation.shape.paging);
  const pages = paged.find(({ operation }) => operation.shape.paging?.others) ?? paged[0];
  const [way] = Object.keys(pages?.operation.shape.paging?.others ?? {});
  const hasFilters = all.some(({ operation }) => takesFilter(operation.args));
  const toolNames = new Map(tools.filter(takesNothing).map((tool) => [tool.operation, tool.name]));
  const tool = listings.map(({ operation }) => toolNames.get(operation.id)).find((found) => found !== undefined);
  return {
    name: packageName(name),
    title: inline(title),
    about: inline(about),
    apiVersion: inline(apiVersion),
    className,
    options: options
      .filter(({ required }) => required)
      .map((one) => one.name)
      .join(", "),
    usage: listing ? `for await (const one of ${methodOf(listing)}()) console.log(one);` : "",
    pages: pages
      ? `${methodOf(pages)}({}, { cursor${way === undefined ? "" : `, paging: ${JSON.stringify(way)}`} })`
      : "",
    repeated: way === undefined ? "the same arguments" : "the same arguments and the same `paging`",
    ways: [...ways].map(wayText).join(" "),
    operation: sample?.operation.name ?? "",
    file: sample?.resource.fileName ?? "",
    single: sample ? singleCall(sample.operation) : "",
    invoke: tool
      ? `const result = await invokeTool(client, "${tool}", {}); // what the model chose, with its arguments`
      : "// With what the model gave: await invokeTool(client, name, args)",
    hasFilters,
    hasForms: integration.forms.length > 0,
    hasWebhooks: webhooks !== undefined,
    hasDiscovery: api.discovery !== undefined,
    toolsets:
      toolsets.length > 0 ? `Toolsets for one kind of agent: ${toolsets.map((one) => code(one.name)).join(", ")}.` : "",
    table: accountOptions(integration),
    asked: options.some((one) => one.isCredential)
      ? "A credential may also be a function that returns it or a promise of it: it is asked at each request. A single call can have credentials of its own, below `credentials` of its options."
      : "",
    common: commonOptions(integration),
  };
}

/** Whether an operation can be called without arguments. */
function needsNothing({ params, args }: Operation): boolean {
  return (params?.optional ?? true) && !args.some((one) => one.in === "path");
}

/** Whether a tool can be called without arguments. */
function takesNothing({ inputSchema }: Tool): boolean {
  const { required = [] } = inputSchema as { readonly required?: readonly string[] };
  return required.length === 0;
}

/** What choosing another way of paging means. */
function wayText([name, { style, parameter, refuses = [] }]: readonly [string, PagingData]): string {
  const how = style === "cursor" ? "goes on where the page before ended, for many thousand records" : "counts pages";
  const without = refuses.length > 0 ? `; it does not go with ${refuses.map(code).join(", ")}` : "";
  return `${code(`{ paging: ${JSON.stringify(name)} }`)} ${how} (${code(parameter)})${without}.`;
}

/** A call of an operation that was imported by itself. */
function singleCall({ name, returns }: Operation): string {
  return returns.kind === "many"
    ? `for await (const one of small.pages(${name}, {})) console.log(one);`
    : `console.log(await small.call(${name}, {}));`;
}

function methodOf({ resource, operation }: { resource: Resource; operation: Operation }): string {
  return `client.${resource.property}.${camelCase(operation.method)}`;
}
