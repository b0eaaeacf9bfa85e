import type { Connection } from "./connection.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
export function callOperation<P, R>(_c: Connection, _o: Operation<P, R>, _a: P, _r?: RequestOptions): Promise<R> {
  return Promise.reject(new Error("not written yet"));
}
