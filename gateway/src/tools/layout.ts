import type { Tool } from "@toolwright/runtime";
import { isRecord } from "@toolwright/runtime/check";

/** Methods whose requests name one record in the path: `/proxy/{resource}/{id}`. */
const OF_ONE = ["get", "update", "delete", "replace"];

/** Methods whose arguments all travel in the URL: nothing else reaches the gateway with a GET or a DELETE. */
const WITHOUT_BODY = ["list", "get", "delete"];

/** Where a tool has its arguments over HTTP. */
export interface Layout {
  /** The argument that `{id}` of the path stands for. */
  readonly item: string | undefined;
  /**
   * What the argument is called when it is listed: always `id` where there is room, for that is what the SDK looks for.
   */
  readonly itemName: string | undefined;
  /** Arguments that are listed in `body_schema`. */
  readonly body: ReadonlySet<string>;
}

const layouts = new WeakMap<Tool["inputSchema"], Layout>();

export function layoutOf(tool: Tool): Layout {
  const known = layouts.get(tool.inputSchema) ?? newLayout(tool);
  layouts.set(tool.inputSchema, known);
  return known;
}

function newLayout(tool: Tool): Layout {
  const { properties } = tool.inputSchema;
  const names = isRecord(properties) ? Object.keys(properties) : [];
  const item = OF_ONE.includes(tool.method) ? argumentsIn(tool.http.path).at(-1) : undefined;
  return {
    item,
    itemName: item === undefined || names.includes("id") ? item : "id",
    body: new Set(WITHOUT_BODY.includes(tool.method) ? [] : inBody(tool, names)),
  };
}

/** Every listing is paged in these words, wherever the API takes them. */
const PAGING = ["limit", "next_cursor"];

function inBody({ http, variants = [] }: Tool, names: readonly string[]): readonly string[] {
  const requests = [http, ...variants.map((one) => one.http)];
  if (requests.every(({ method }) => method === "GET")) return [];
  const outside = [...requests.flatMap(({ path, query = [] }) => [...argumentsIn(path), ...query]), ...PAGING];
  return names.filter((name) => !outside.includes(name));
}

function argumentsIn(path: string): string[] {
  return path.split(/[{}]/).filter((_, index) => index % 2 > 0);
}
