import type { BoundTool } from "@toolwright/runtime";

/** Methods whose requests name one record in the path: `/proxy/{resource}/{id}`. */
const OF_ONE = ["get", "update", "delete", "replace"];

/** Methods whose arguments all travel in the URL: nothing else reaches the gateway with a GET or a DELETE. */
const WITHOUT_BODY = ["list", "get", "delete"];

/** How a tool is offered over HTTP. */
export interface Offer {
  /** The argument that `{id}` of the path stands for. */
  readonly item: string | undefined;
  /**
   * What the argument is called when it is listed: always `id` where there is room, for that is what the SDK looks for.
   */
  readonly itemName: string | undefined;
  /** Arguments that are listed in `body_schema`. */
  readonly body: ReadonlySet<string>;
  readonly isListing: boolean;
}

const offers = new WeakMap<BoundTool["inputSchema"], Offer>();

export async function offerOf(tool: BoundTool): Promise<Offer> {
  const known = offers.get(tool.inputSchema);
  if (known) return known;
  const { path, body, isListing } = await tool.wire();
  const item = OF_ONE.includes(tool.method) ? path.at(-1) : undefined;
  const { properties = {} } = tool.inputSchema;
  const hasId = Object.hasOwn(properties as object, "id");
  const offer: Offer = {
    item,
    itemName: item === undefined || hasId ? item : "id",
    body: new Set(WITHOUT_BODY.includes(tool.method) ? [] : body),
    isListing,
  };
  offers.set(tool.inputSchema, offer);
  return offer;
}
