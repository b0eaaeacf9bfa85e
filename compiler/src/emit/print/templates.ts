import { readFileSync } from "node:fs";
import Handlebars from "handlebars";

type Template = (view: object) => string;

const compiled = new Map<string, Template>();

/**
 * Renders a template of `compiler/templates/`.
 * Views hold strings that are ready to print, so nothing is escaped; a name that a view lacks is an error.
 * @param name path below `templates/` without `.hbs`
 */
export function render(name: string, view: object): string {
  let template = compiled.get(name);
  if (!template) {
    const text = readFileSync(new URL(`../../../templates/${name}.hbs`, import.meta.url), "utf8");
    template = Handlebars.compile(text, { noEscape: true, strict: true, knownHelpersOnly: true });
    compiled.set(name, template);
  }
  return template(view);
}
