import type { Convention, Integration, Operation, Resource } from "../../model/integration.js";
import { Name } from "../print/typescript.js";
import { convention as conventionOf, dataValue, shapeValue } from "./references.js";

/** What all operations of a file have in common; it is called so there. */
export const RESOURCE_DATA = "base";

/** The data of an operation: what it has beside its resource and its convention. */
export function operationData(integration: Integration, resource: Resource, operation: Operation): object {
  const convention = followedConvention(integration, operation);
  const path = relativePath(resource, operation.http.path);
  const own = Object.entries(operation.shape).filter(([key, value]) => !isShared(convention, key, value));
  const shared = sharedData(integration, resource);
  const { required, dates, ...others } = operation.data;
  const record = convention && recordOf(convention);
  return {
    of: new Name(RESOURCE_DATA),
    ...(convention ? { like: conventionOf(convention.name) } : { name: operation.method }),
    ...(path !== (convention && (shared.paths?.[convention.name] ?? convention.path)) && { path }),
    ...shapeValue(Object.fromEntries(own)),
    ...unlessShared("required", required, record === "whole" ? shared.required : undefined),
    ...unlessShared("dates", dates, record && shared.dates),
    ...dataValue(others),
  };
}

/** A member of an operation's data; an empty list where the resource's does not hold. */
function unlessShared(key: string, own: readonly string[] | undefined, shared: readonly string[] | undefined): object {
  const value = own ?? (shared && []);
  return JSON.stringify(value) === JSON.stringify(shared) ? {} : { [key]: value };
}

/** What operations that follow conventions say again and again is said once by their resource. */
interface SharedData {
  readonly paths?: Readonly<Record<string, string>>;
  readonly required?: readonly string[];
  readonly dates?: readonly string[];
}

const known = new WeakMap<Resource, SharedData>();

function sharedData(integration: Integration, resource: Resource): SharedData {
  let shared = known.get(resource);
  if (!shared) known.set(resource, (shared = findSharedData(integration, resource)));
  return shared;
}

function findSharedData(integration: Integration, resource: Resource): SharedData {
  const followers = resource.operations.flatMap((operation) => {
    const convention = followedConvention(integration, operation);
    return convention ? [{ convention, operation, path: relativePath(resource, operation.http.path) }] : [];
  });
  const elsewhere = followers.filter(({ convention, path }) => path !== convention.path);
  const records = followers.filter(({ convention }) => recordOf(convention) !== undefined);
  const whole = records.filter(({ convention }) => recordOf(convention) === "whole");
  const required = whole.map(({ operation }) => operation.data.required).find((names) => names !== undefined);
  const dates = records.map(({ operation }) => operation.data.dates).find((names) => names !== undefined);
  return {
    ...(elsewhere.length > 0 && {
      paths: Object.fromEntries(elsewhere.map(({ convention, path }) => [convention.name, path])),
    }),
    ...(required && { required }),
    ...(dates && { dates }),
  };
}

/** What the body of a convention's operations holds of a record. */
export function recordOf({ shape: { body, method } }: Convention): "whole" | "part" | undefined {
  if (body?.kind === "json") return method === "PATCH" ? "part" : "whole";
  return body?.kind === "json-patch" ? "part" : undefined;
}

/** The convention that says all of an operation: its method needs no data of its own. */
export function plainConvention(data: object): string | undefined {
  const { of: _, like, ...own } = data as { of: Name; like?: Name };
  return Object.keys(own).length === 0 ? like?.text : undefined;
}

/** The data that all operations of a resource share. */
export function resourceData(integration: Integration, resource: Resource): object {
  const { name, collection, item } = resource;
  return {
    name,
    ...(collection !== undefined && { path: collection }),
    ...(item !== undefined && { item }),
    ...sharedData(integration, resource),
  };
}

/**
 * The convention an operation's data can refer to: it must have everything the convention has, because a member
 * that is not there would be the convention's.
 */
export function followedConvention(
  { conventions }: Integration,
  { convention: name, shape }: Operation,
): Convention | undefined {
  const convention = conventions.find((one) => one.name === name);
  return convention && Object.keys(convention.shape).every((key) => key in shape) ? convention : undefined;
}

function isShared(convention: Convention | undefined, key: string, value: unknown): boolean {
  const shared = (convention?.shape as Readonly<Record<string, unknown>> | undefined)?.[key];
  return shared !== undefined && JSON.stringify(shared) === JSON.stringify(value);
}

/** A path below the resource's own paths. */
function relativePath({ collection, item = "{collection}/{id}" }: Resource, path: string): string {
  const record = item.replace("{collection}", collection ?? "{collection}");
  if (isBelow(path, record)) return `{item}${path.slice(record.length)}`;
  return collection !== undefined && isBelow(path, collection) ? `{collection}${path.slice(collection.length)}` : path;
}

function isBelow(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}/`);
}
