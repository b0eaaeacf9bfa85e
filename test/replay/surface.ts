import type { ClientOptions } from "@toolwright/runtime";
import { clientSurface } from "./client-surface.js";
import type { Fixture } from "./fixture.js";
import type { Placed } from "./integration.js";
import type { Package } from "./package.js";
import { toolSurface } from "./tool-surface.js";

/** One call of a fixture, ready to be made by any surface. */
export interface Call extends Placed {
  readonly package: Package;
  readonly options: ClientOptions;
  readonly fixture: Fixture;
}

/** A way to make the call that a fixture describes. All of them must send the same bytes. */
export interface Surface {
  readonly name: string;
  /** Whose expectation it must meet: what a tool returns is the same however the tool is reached. */
  readonly expects: "client" | "tool";
  /** Whether the definition offers the operation here at all. */
  offers(placed: Placed): boolean;
  /** Makes the call; resolves to plain JSON or throws what the surface throws. */
  call(call: Call): Promise<unknown>;
}

/**
 * The surfaces that fixtures drive anywhere; those of servers are in `host-surfaces.ts`. One more is an object beside
 * these: its name, `expects: "tool"` when it serves
 * tools, and a `call` that takes `toolArguments(operation, fixture.call)` to the client of `call.options`.
 */
export const surfaces: readonly Surface[] = [clientSurface, toolSurface];
