import { streamed, type Operation } from "@toolwright/runtime";
import { basename } from "node:path";
import { toBase64 } from "../replay/base64.js";
import type { Placed } from "../replay/integration.js";
import type { Surface } from "../replay/surface.js";

/** Downloads as streams, read to their end. */
export const streamSurface: Surface = {
  name: "stream",
  expects: "client",
  offers: ({ operation }) => operation.returns.kind === "binary",
  async call({ package: { connect }, options, fixture, ...placed }) {
    const args = (fixture.call.input ?? {}) as object;
    const { stream, mediaType } = await connect(options).call(streamed(await constantOf(placed)), args);
    const pieces: Uint8Array[] = [];
    for (const reader = stream.getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) break;
      pieces.push(value);
    }
    const whole = Buffer.concat(pieces);
    return { media_type: mediaType, size: whole.length, base64: toBase64(whole) };
  },
};

/** The operation as a package has it for programs that name what they call. */
async function constantOf({ integration, resource, operation }: Placed): Promise<Operation<object, Blob>> {
  const file = basename(resource.source, ".yaml");
  const found = Object.values((await import(`@toolwright/${integration.name}/${file}`)) as object) as Operation<
    object,
    Blob
  >[];
  const constant = found.find((one) => "returns" in one && one.name === operation.method);
  if (!constant) throw new Error(`${file} has no constant of ${operation.id}; run npm run generate`);
  return constant;
}
