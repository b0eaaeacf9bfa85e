import { diagnostic } from "../../diagnostic/diagnostic.js";
import { placeholders } from "../../effective/request.js";
import { mentionSpan } from "../mention.js";
import { isOwnHost } from "../own-host.js";
import type { Rule } from "../rule.js";

/** A look-up asks a host of the API, without secrets, and its answer changes something. */
export const badDiscovery: Rule = function* (index) {
  const { integration } = index.project;
  const { server, credentials = {} } = integration.value;
  if (server.discovery === undefined) return;
  const { url, variables } = server.discovery;
  const span = () => integration.valueSpan(["server", "discovery", "url"]);
  if (!isOwnHost(url, server)) {
    yield diagnostic("bad-discovery", span(), { fault: "`url` leads to a host that is none of the API's" });
  }
  for (const name of placeholders(url)) {
    if (credentials[name]?.secret !== true) continue;
    const fault = `"${name}" is a secret, and who is asked may be anybody`;
    yield diagnostic("bad-discovery", mentionSpan(span(), `{${name}}`), { fault });
  }
  for (const [name, { from, prefix }] of Object.entries(variables)) {
    if (from !== undefined || prefix !== undefined) continue;
    const fault = `the answer tells nothing about "${name}"`;
    yield diagnostic("bad-discovery", integration.keySpan(["server", "discovery", "variables", name]), { fault });
  }
};
