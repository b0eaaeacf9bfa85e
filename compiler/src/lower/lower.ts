import type { Integration } from "../model/integration.js";
import type { Index } from "../effective/reference.js";
import { lowerApi, lowerOptions } from "./api.js";
import { lowerWebhooks } from "./webhook.js";
import { lowerConventions } from "./convention.js";
import { lowerForms } from "./form.js";
import { lowerResources } from "./resource.js";
import { lowerTools } from "./tool.js";
import { toolNameOf } from "../effective/tool-name.js";
import { TypeTable } from "./type-table.js";

/**
 * Turns checked definitions into what we mean by them: conventions applied, names chosen, references resolved.
 * It cannot fail on definitions that passed the rules.
 */
export function lower(index: Index): Integration {
  const definition = index.project.integration.value;
  const types = new TypeTable(index);
  const conventions = lowerConventions(index, types);
  // Before the types are taken: its records have types, too.
  const webhooks = lowerWebhooks(index, types);
  const resources = lowerResources(index, types, conventions);
  return {
    name: definition.integration,
    title: definition.name,
    about: definition.about,
    className: definition.client,
    version: definition.version ?? "0.1.0",
    apiVersion: definition.api_version,
    source: index.project.integration.file.path,
    api: lowerApi(definition),
    options: lowerOptions(definition),
    conventions,
    resources,
    types: types.all(),
    forms: lowerForms(index),
    ...webhooks,
    ...(definition.filter && { filter: { in: "query", separator: ".", ...definition.filter } }),
    ...(definition.server.longest_url !== undefined && { longestUrl: definition.server.longest_url }),
    tools: lowerTools(index, resources, types),
    toolsets: Object.entries(definition.toolsets ?? {}).map(([name, { about, budget, tools }]) => ({
      name,
      about,
      budget,
      tools: tools.map((id) => index.operation.get(id)).flatMap((one) => (one ? [toolNameOf(index, one)] : [])),
    })),
  };
}
