import { toBase64 } from "./base64.js";
import type { Pages, RequestOptions } from "@toolwright/runtime";
import type { Members } from "./fixture.js";
import { toFile } from "./file.js";
import type { Call, Surface } from "./surface.js";

type Method = (...args: readonly unknown[]) => unknown;

/** The methods of the generated client class. */
export const clientSurface: Surface = {
  name: "client",
  expects: "client",
  offers: () => true,
  async call(call) {
    const { operation, fixture } = call;
    const { pages = 1, options } = fixture.call;
    // Options of a call are plain JSON that the fixture's author took from this type.
    const result = callMethod(call, withFiles(call, fixture.call.input ?? {}), options as RequestOptions | undefined);
    if (operation.returns.kind !== "many") return plain(await result);
    const listing = result as Pages<unknown>;
    if (pages === 1) {
      const { items, cursor } = await listing;
      return { items, cursor };
    }
    const items: unknown[] = [];
    for await (const item of listing) items.push(item);
    return items;
  },
};

/** `convert_to_order` as `convertToOrder`. */
function methodName(method: string): string {
  return method.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** A single path id comes first, all other arguments in one object, options last. */
function callMethod(
  call: Call,
  input: Readonly<Record<string, unknown>>,
  options: RequestOptions | undefined,
): unknown {
  const { resource, operation, options: clientOptions } = call;
  const client = call.package.connect(clientOptions) as unknown as Record<string, Record<string, Method>>;
  const methods = client[resource.property];
  const name = methodName(operation.method);
  const method = methods?.[name];
  if (!method) throw new Error(`${resource.property}.${name} is not in the generated client; run npm run generate`);
  const ids = operation.args.filter((one) => one.in === "path");
  const [id] = ids.length === 1 ? ids : [];
  if (!id) return method.call(methods, input, options);
  const { [id.name]: value, ...params } = input;
  return method.call(methods, value, params, options);
}

function withFiles({ operation }: Call, input: Members): Readonly<Record<string, unknown>> {
  const { body } = operation.shape;
  if (body?.kind !== "multipart") return input;
  const files = body.files.filter((name) => Object.hasOwn(input, name));
  return { ...input, ...Object.fromEntries(files.map((name) => [name, toFile(input[name])])) };
}

async function plain(value: unknown): Promise<unknown> {
  if (!(value instanceof Blob)) return value;
  const base64 = toBase64(new Uint8Array(await value.arrayBuffer()));
  return { media_type: value.type, size: value.size, base64 };
}
