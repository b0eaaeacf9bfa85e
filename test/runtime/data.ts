import { apiValue, dataValue, pagingValue, Reference, shapeValue } from "../../compiler/src/emit/client/references.js";
import type { ApiData } from "../../compiler/src/model/api-data.js";
import type { OperationData } from "../../compiler/src/model/integration.js";
import type { PagingData, ShapeData } from "../../compiler/src/model/shape-data.js";
import type { Api, Operation, ResourceShape } from "../../runtime/src/index.js";
import * as runtime from "../../runtime/src/index.js";

// Operations as plain data, the way the model has them, for tests in which the names are easier to read and to vary.
// What a generated package makes of them is what its emitter says.

/** A shape that says itself how it is paged. */
interface ShapeAsData extends Omit<ShapeData, "paging"> {
  readonly paging?: PagingData;
}

/** An operation as plain data. */
export interface OperationAsData extends ShapeAsData, OperationData {
  readonly of: ResourceShape;
  readonly like?: ShapeAsData;
}

function shapeOf({ paging, ...shape }: ShapeAsData): object {
  return { ...shapeValue(shape), ...(paging && { paging: pagingValue(paging) }) };
}

/** What a generated package says of such an operation. */
export function toOperation<P, R>({ of, like, ids, required, dates, maps, ...own }: OperationAsData): Operation<P, R> {
  const data = dataValue({
    ...(ids && { ids }),
    ...(required && { required }),
    ...(dates && { dates }),
    ...(maps && { maps }),
  });
  return {
    of,
    ...(resolved({ ...(like && { like: shapeOf(like) }), ...shapeOf(own), ...data }) as object),
  } as Operation<P, R>;
}

/** What a generated package says of such an API, as its client has it. */
export function toApi(api: ApiData): Api {
  const { discovery } = api;
  return { ...(resolved(apiValue(api)) as Api), ...(discovery && { discovery }) };
}

/** Data in which each reference is what the runtime exports by that name. */
function resolved(data: unknown): unknown {
  if (data instanceof Reference) {
    if (!(data.text in runtime)) throw new Error(`The runtime does not export ${data.text}.`);
    return runtime[data.text as keyof typeof runtime];
  }
  if (Array.isArray(data)) return data.map(resolved);
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, resolved(value)]));
}
