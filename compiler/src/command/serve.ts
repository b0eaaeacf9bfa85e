import { once } from "node:events";
import { text } from "node:stream/consumers";
import type { Command } from "./command.js";

/** `toolwright serve`: the gateway, a package of its own, which is loaded when it is asked for. */
export const serve: Command = {
  summary: "serves the tools of accounts over HTTP, and prepares their tokens and credentials",
  usage: `serve [--accounts <file> | --database <file>] [--host <host>] [--port <port>] [--max-body <bytes>] [--quiet]
       toolwright serve check [--accounts <file> | --database <file>]
       toolwright serve token [--label <text>] [--expires <date>]
       toolwright serve key [--id <name>]
       toolwright serve encrypt --account <id> --name <credential> [--accounts <file> | --database <file>] < secret
       toolwright serve rotate [--accounts <file> | --database <file>]
       toolwright serve import --database <file> [--accounts <file>]`,
  options: {
    accounts: { type: "string" },
    database: { type: "string" },
    host: { type: "string" },
    port: { type: "string" },
    "max-body": { type: "string" },
    quiet: { type: "boolean" },
    label: { type: "string" },
    expires: { type: "string" },
    id: { type: "string" },
    account: { type: "string" },
    name: { type: "string" },
  },
  async run(invocation) {
    const gateway = await import("@toolwright/gateway");
    return gateway.serve({
      ...invocation,
      environment: process.env,
      input: () => text(process.stdin),
      stopped: () => Promise.race([once(process, "SIGTERM"), once(process, "SIGINT")]).then(() => {}),
    });
  },
};
