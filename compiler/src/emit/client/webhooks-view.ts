import type { WebhookData } from "../../model/webhook-data.js";
import type { Integration } from "../../model/integration.js";
import { inComment, jsdoc, literal, printValue } from "../print/typescript.js";
import { header } from "./header.js";
import { printImports, relativeSpecifier, type TypeModules } from "./modules.js";

/** What `templates/client/webhooks.ts.hbs` prints: what reads the changes that an API tells of. */
export function webhooksView(integration: Integration, modules: TypeModules, { shape, types, options }: WebhookData) {
  const runtime = ["UnknownEvent", "WebhookEventOf", "WebhookOptions", "WebhookShape", "ReadWebhook"];
  const imports = [
    ...runtime.map((name) => ({ from: "@toolwright/runtime/webhooks", name, isType: true })),
    { from: "@toolwright/runtime/webhooks", name: "webhookReader", isType: false },
    ...types.flatMap(({ type }) => {
      const module = modules.get(type);
      return module === undefined ? [] : [{ from: relativeSpecifier("webhooks", module), name: type, isType: true }];
    }),
  ];
  return {
    header: header(integration.source),
    imports: printImports(imports),
    title: inComment(integration.title),
    shape: printValue(shape, 0, "const shape: WebhookShape = ".length),
    types: types.map(({ name, type }) => `WebhookEventOf<${literal(name)}, ${type}>`),
    options: integration.options
      .filter(({ name }) => options.includes(name))
      .map(({ name, about, type }) => ({ name, type, doc: jsdoc([about], 2) })),
  };
}
