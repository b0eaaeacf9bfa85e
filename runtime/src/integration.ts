import type { Api } from "./api.js";
import type { Client, NamedOptions } from "./client.js";
import type { Wording } from "./search/wording.js";
import type { Catalogue } from "./tool.js";
import type { BoundTool } from "./tools/bound-tool.js";
import type { ToolFilter } from "./tools/select-tools.js";

/** One API as a host of agents takes it, whichever it is: an MCP server, a gateway. */
export interface Integration {
  /** What people call it, e.g. `ConnectWise PSA`. */
  readonly title: string;
  /** Version of the package. */
  readonly version: string;
  /** Its `name`, and which options an account has: `credentials` and `variables`. */
  readonly api: Api;
  readonly catalogue: Catalogue;
  /** Loads how people speak of its resources, for `toolIndex`. */
  readonly wording?: () => Promise<Wording>;
  /** What the options of an account mean, by name: a sentence each, for people. */
  readonly options?: Readonly<Record<string, string>>;
  /**
   * Makes the client of an account.
   * @param options the account's credentials and server variables by name, and how requests are sent
   * @throws ValidationError listing every option that is missing or wrong
   */
  connect(options: NamedOptions): Client;
  /**
   * Selects tools and binds them to an account, in the order of the catalogue, or of `names` when they are given.
   * @throws ValidationError for a name, method, tag or toolset that the integration does not have
   */
  bindTools(client: Client, filter?: ToolFilter): readonly BoundTool[];
}
