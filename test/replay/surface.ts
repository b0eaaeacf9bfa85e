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
  readonly name: "client" | "tool";
  /** Whether the definition offers the operation here at all. */
  offers(placed: Placed): boolean;
  /** Makes the call; resolves to plain JSON or throws what the surface throws. */
  call(call: Call): Promise<unknown>;
}

/** Every surface that fixtures drive. MCP and HTTP register here. */
export const surfaces: readonly Surface[] = [clientSurface, toolSurface];
