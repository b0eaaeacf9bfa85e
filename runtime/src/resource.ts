import type { Client } from "./client.js";
import type { Operation, OperationShape, ResourceShape, UntypedOperation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { Pages } from "./paging/pages.js";
import { planOf } from "./plan.js";

/**
 * What the classes of resources extend. Their methods name a convention or an operation of their own; names with `$`
 * are no operation's.
 */
export abstract class Resource {
  readonly #client: Client;
  protected abstract readonly $of: ResourceShape;

  constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Sends one request.
   * @param id the path argument that stands before the others in the method, when there is only one
   */
  protected $call<R>(
    shape: OperationShape,
    params: object | undefined,
    options: RequestOptions | undefined,
    id?: unknown,
  ): Promise<R> {
    const operation = operationOf<R>(this.$of, shape);
    return this.#client.call(operation, argumentsOf(operation, params, id), options);
  }

  /** Lists. */
  protected $pages<R>(
    shape: OperationShape,
    params: object | undefined,
    options: RequestOptions | undefined,
    id?: unknown,
  ): Pages<R> {
    const operation = operationOf<R>(this.$of, shape);
    return this.#client.pages(operation, argumentsOf(operation, params, id), options);
  }
}

function argumentsOf(operation: Operation<object>, params: object | undefined, id: unknown): object {
  const name = id === undefined ? undefined : planOf(operation).pathKinds[0]?.name;
  return name === undefined ? (params ?? {}) : { ...params, [name]: id };
}

// Both are constants of the generated code, so each pair is put together once.
const operations = new WeakMap<ResourceShape, Map<OperationShape, Operation<object>>>();

/** The operation of a method; its types are what the definition promises. */
function operationOf<R>(of: ResourceShape, shape: OperationShape | UntypedOperation): Operation<object, R> {
  if ("of" in shape) return shape;
  let known = operations.get(of);
  if (known === undefined) operations.set(of, (known = new Map()));
  let operation = known.get(shape);
  if (operation === undefined) known.set(shape, (operation = { of, like: shape }));
  return operation as Operation<object, R>;
}
