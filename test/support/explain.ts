import { afterAll } from "vitest";
import { answerName } from "../../compiler/dist/command/explain-name.js";
import { loadScopes } from "../../compiler/dist/command/scopes.js";
import { acmeWith, INTEGRATION, SCHEMAS, WIDGETS } from "./acme.js";
import { run, type Run } from "./command-line.js";
import { definitions } from "./definitions.js";
import { root } from "./imports.js";
import { lazy } from "./lazy.js";
import { scratch } from "./scratch.js";

const base = acmeWith({}).find(({ path }) => path === INTEGRATION)?.text ?? "";

/** A shop with something of each kind that has a name. */
export const shop = {
  [INTEGRATION]: `${base.replace(
    "url: https://api.acme.test/v1",
    'url: "https://{site}.acme.test/v1", variables: { site: { kind: label, about: Name of your shop. } }',
  )}
  create: { about: "Creates {a singular}.", POST: "{collection}", body: json, returns: one }
parameters:
  search: { type: string, maxLength: 40, description: Text to look for. }
links: { Widget.maker_id: makers }
toolsets:
  sales: { about: An agent that sells., budget: 2000, tools: [widgets.list, widgets.create] }
`,
  [WIDGETS]: `resource: widgets
about: A thing that Acme sells.
collection: /widgets
model: Widget
methods: [list, get, create]
operations:
  list: { query: [search], tool: { use: Use it to find a widget., aliases: [find_acme_widgets] } }
  paint_red: { POST: "{item}/paint", about: Paints one widget red., returns: none, tool: { use: "After {@widgets.create}." } }
`,
  "definitions/acme/resources/makers.yaml":
    "resource: makers\nabout: Who makes widgets.\ncollection: /makers\nmodel: Maker\nmethods: [list]\n",
  [SCHEMAS]: `Widget:
  type: object
  description: A thing that Acme sells.
  requiredOnCreate: [name]
  properties:
    id: { type: integer, readOnly: true, description: Number of the widget. }
    name: { type: string, maxLength: 80 }
    maker_id: { type: integer, description: Maker of the widget. }
    size: { $ref: Size }
Size:
  type: object
  description: How large a thing is.
  properties: { width: { type: number, description: Width in meters. } }
Maker:
  type: object
  properties: { id: { type: integer, description: Number of the maker. }, name: { type: string, description: Name of the firm. } }
`,
  "definitions/acme/fields/common.yaml": "name: Name of the {model}.\n",
};

/** What explaining prints for programs. */
export interface Answer {
  readonly explanations: readonly {
    readonly kind: string;
    readonly name: string;
    readonly integration?: string;
    readonly written: readonly { readonly file: string; readonly start: object; readonly end: object }[];
    readonly facts: readonly {
      readonly label: string;
      readonly value: string;
      readonly from?: { readonly file: string };
    }[];
    readonly output: readonly { readonly file: string; readonly symbols: readonly string[] }[];
  }[];
  readonly candidates: readonly object[];
  readonly suggestions: readonly string[];
  readonly diagnostics: readonly { readonly code: string; readonly file: string }[];
}

/** A folder that holds the shop until the tests of a file are over, and what explains words there or elsewhere. */
export function shopFolder() {
  const folder = scratch({ modules: true });
  folder.write(acmeWith(shop));
  afterAll(() => folder[Symbol.dispose]());
  const explain = (words: string, at = folder.path): Promise<Run> => run(at, ["explain", ...words.split(" ")]);
  return {
    path: folder.path,
    explain,
    async asJson(words: string, at?: string): Promise<Answer> {
      const { stdout } = await explain(`${words} --format json`, at);
      return JSON.parse(stdout) as Answer;
    },
  };
}

/** The definitions of this repository, which are read once. */
export const real = lazy(() => loadScopes(definitions, undefined));

/** Explains a name of the definitions of this repository. */
export function explainHere(name: string, format = "text"): Run {
  let [stdout, stderr] = ["", ""];
  const out = (text: string) => void (stdout += text);
  const err = (text: string) => void (stderr += text);
  const status = answerName(real(), name, { root, positionals: [name], values: { format }, out, err });
  return { status, stdout, stderr };
}
