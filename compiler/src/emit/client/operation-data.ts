import type { Convention, Integration, Operation, Resource } from "../../model/integration.js";
import { Name } from "../print/typescript.js";
import { conventionName } from "./identifiers.js";
import { dataValue, shapeValue } from "./references.js";

/** What all operations of a file have in common; it is called so there. */
export const RESOURCE_DATA = "base";

/** The data of an operation: what it has beside its resource and its convention. */
export function operationData(integration: Integration, resource: Resource, operation: Operation): object {
  const convention = followedConvention(integration, operation);
  const path = relativePath(resource, operation.http.path);
  const own = Object.entries(operation.shape).filter(([key, value]) => !isShared(convention, key, value));
  return {
    of: new Name(RESOURCE_DATA),
    ...(convention ? { like: new Name(conventionName(convention.name)) } : { name: operation.method }),
    ...(path !== convention?.path && { path }),
    ...shapeValue(Object.fromEntries(own)),
    ...dataValue(operation.data),
  };
}

/** The convention that says all of an operation: its method needs no data of its own. */
export function plainConvention(data: object): string | undefined {
  const { of: _, like, ...own } = data as { of: Name; like?: Name };
  return Object.keys(own).length === 0 ? like?.text : undefined;
}

/** The data that all operations of a resource share. */
export function resourceData({ name, collection, item }: Resource): object {
  return {
    name,
    ...(collection !== undefined && { path: collection }),
    ...(item !== undefined && { item }),
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
