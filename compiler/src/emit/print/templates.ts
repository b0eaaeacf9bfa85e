import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type Handlebars from "handlebars";
import { installed } from "../../installed.js";

type Template = (view: object) => string;

const compiled = new Map<string, Template>();

/**
 * Renders a template of `compiler/templates/`, compiled by `scripts/templates.mjs`.
 * Views hold strings that are ready to print, so nothing is escaped; a name that a view lacks is an error.
 * @param name path below `templates/` without `.hbs`
 */
export function render(name: string, view: object): string {
  let found = compiled.get(name);
  if (!found) compiled.set(name, (found = load(name)));
  return found(view);
}

function load(name: string): Template {
  const require = createRequire(import.meta.url);
  const templates = require(fileURLToPath(installed("dist/emit/print/templates.cjs"))) as Readonly<
    Record<string, TemplateSpecification>
  >;
  const runtime = require("handlebars/runtime") as { readonly template: typeof Handlebars.template };
  const specification = templates[name];
  if (!specification) throw new Error(`There is no template ${name}`);
  return runtime.template(specification);
}
