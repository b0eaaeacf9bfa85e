import type { Client, ClientOptions, SpecializedTool, SpecializeOptions, ToolOptions } from "@toolwright/runtime";
import { modelOf } from "./integration.js";

/** A generated package as its users import it. */
export interface Package {
  /** Makes a client. */
  connect(options: ClientOptions): Client;
  invokeTool(client: Client, name: string, args: unknown, options?: ToolOptions): Promise<unknown>;
  specialize(client: Client, name: string, given?: object, options?: SpecializeOptions): Promise<SpecializedTool>;
}

const loaded = new Map<string, Promise<Package>>();

/** Imports the generated package of an integration, once. */
export function packageOf(integration: string): Promise<Package> {
  const known = loaded.get(integration) ?? load(integration);
  loaded.set(integration, known);
  return known;
}

async function load(integration: string): Promise<Package> {
  // What these modules export is fixed by the definition, and the specifiers are known at run time only.
  const main = (await import(`@toolwright/${integration}`)) as Record<string, new (options: ClientOptions) => Client>;
  const tools = (await import(`@toolwright/${integration}/tools`)) as Omit<Package, "connect">;
  const { className } = modelOf(integration);
  const Connection = main[className];
  if (!Connection) throw new Error(`@toolwright/${integration} exports no ${className}; run npm run generate`);
  const { invokeTool, specialize } = tools;
  return { connect: (options) => new Connection(options), invokeTool, specialize };
}
