import type { Client } from "./client.js";
import type { Operation, OperationShape, ResourceShape, UntypedOperation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import { planOf } from "./plan.js";
import { camelCase } from "./text/camel-case.js";

/**
 * A resource as data.
 * @typeParam Methods what {@link resourceOf} makes of it: a method for each operation, called as that is in camel case.
 *   It takes the path argument, when there is just one, then the other arguments, then the options of the request
 */
export interface Resource<out Methods = unknown> {
  readonly of: ResourceShape;
  /** Conventions that the resource follows, and operations of its own. */
  readonly operations: readonly (OperationShape | UntypedOperation)[];
  /** Types only; never present. */
  readonly $methods?: Methods;
}

/** The methods of a resource, on one account. */
export function resourceOf<Methods extends object>(client: Client, resource: Resource<Methods>): Methods {
  return Object.fromEntries(
    operationsOf(resource).map((operation) => [
      camelCase(operation.name ?? operation.like?.name ?? ""),
      methodOf(client, operation),
    ]),
    // What the definition promises.
  ) as Methods;
}

/**
 * Gives a client its resources, each made when somebody first asks for it: most programs need a few of hundreds. Clients
 * of a class of their own, as packages have, share the members: the first one brings them.
 * They are arguments, not a list: for that `tsc` would compare the types of hundreds with each other.
 */
export function addResources(client: Client, ...resources: readonly Resource[]): void {
  const kind = Object.getPrototypeOf(client) as object;
  const target = Object.getPrototypeOf(kind) === Object.prototype ? client : kind;
  if (complete.has(target)) return;
  for (const resource of resources) {
    const { name, member } = memberOf(resource);
    Object.defineProperty(target, name, member);
  }
  if (target === kind) complete.add(kind);
}

/** Classes whose clients have their resources. */
const complete = new WeakSet<object>();

/** A resource as a member of clients. */
interface Member {
  readonly name: string;
  readonly member: PropertyDescriptor & ThisType<Client>;
}

// Made once for all clients: of hundreds of resources that would be most of what making a client takes.
const members = new WeakMap<Resource, Member>();

function memberOf(resource: Resource): Member {
  let found = members.get(resource);
  if (found === undefined) {
    const name = camelCase(resource.of.name);
    const member: Member["member"] = {
      configurable: true,
      get() {
        const value = resourceOf(this, resource as Resource<object>);
        Object.defineProperty(this, name, { configurable: true, writable: true, value });
        return value;
      },
    };
    members.set(resource, (found = { name, member }));
  }
  return found;
}

// Operations are known by identity, so each is put together once for all clients.
const known = new WeakMap<Resource, readonly UntypedOperation[]>();

function operationsOf(resource: Resource): readonly UntypedOperation[] {
  let found = known.get(resource);
  if (found === undefined) {
    const { of, operations } = resource;
    known.set(resource, (found = operations.map((one) => ("of" in one ? one : { of, like: one }))));
  }
  return found;
}

function methodOf(client: Client, operation: Operation<object>) {
  return (...given: unknown[]): unknown => {
    const { pathKinds, returns } = planOf(operation);
    const [id] = pathKinds;
    const isNamed = id !== undefined && pathKinds.length === 1;
    const [params, options] = (isNamed ? given.slice(1) : given) as [object?, RequestOptions?];
    const args = isNamed ? { ...params, [id.name]: given[0] } : { ...params };
    return returns?.kind === "many" ? client.pages(operation, args, options) : client.call(operation, args, options);
  };
}
