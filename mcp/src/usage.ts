import { accountVariables, type AccountVariable, type Integration } from "@toolwright/runtime";

/** What `--help` prints. */
export function usageOf(integration: Integration): string {
  const { api, title, catalogue } = integration;
  const toolsets = Object.keys(catalogue.toolsets ?? {});
  const account = accountVariables(integration).map(lineOf);
  return `Usage: ${api.name} mcp [options]

Serves the tools of ${title} over the Model Context Protocol: on stdio, or with --http as Streamable HTTP.

Which tools (conditions combine with "and"):
  --toolset <name>         ${toolsets.length > 0 ? toolsets.join(", ") : "a curated set"}
  --methods <a,b>          read, write, custom, or names of methods
  --tags <a,b>             tags of resources
  --tools <a,b>            names of tools
  --effect read|write      only tools that change nothing, or only those that change something
  --allow-destructive      also tools that delete or cannot be undone; each call must be confirmed
  --confirm model|person   who confirms: the model, where the client cannot ask a person, or a person in any case.
                           Default model. With --allow-destructive
                           The variable TOOLWRIGHT_CONFIRM_FOLDER names a folder in which several processes share
                           confirmations

How they are offered:
  --search                 three tools that search, describe and call all others
  --list                   each tool as a tool of the server
                           Default: a list when it has at most 10,000 tokens or the tools were named, otherwise search.
  --pages <n>              pages that one call of a listing reads at most. Default 1
  --max-tokens <n>         how long a result may be, in tokens. Default 10,000

HTTP:
  --http                   serve http://<host>:<port>/mcp
  --host <host>            default 127.0.0.1; any other needs --token-env
  --port <port>            default 3000; 0 takes a free one
  --token-env <name>       environment variable that holds the bearer token clients must send

The account is read from environment variables:
${account.join("\n")}
`;
}

function lineOf({ name, about, values, required }: AccountVariable): string {
  const more = [...(required ? [] : ["optional"]), ...(values ? [values.join(", ")] : [])].join(": ");
  return `  ${name}${more && ` (${more})`}${about && `\n      ${about}`}`;
}
