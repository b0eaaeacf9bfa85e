import { PAGING_WORDS } from "../../effective/paging-words.js";
import type { PortableSchema } from "../../model/portable-schema.js";
import { code, fence, inline, sentences, table } from "../print/markdown.js";
import type { CountedTool, ShownResource, ToolCatalogue } from "../tools/tool-catalogue.js";
import type { RelationsView } from "./relations-view.js";

/** What `templates/docs/module.md.hbs` prints: the head of a module's page. */
export function pageView(
  { title }: ToolCatalogue,
  module: string,
  resources: readonly ShownResource[],
  relations: RelationsView,
) {
  return {
    title: inline(title),
    module: inline(module),
    graph: relations.graph(resources.map(({ name }) => name)),
  };
}

/** What `templates/docs/resource.md.hbs` prints. */
export function resourceView({ name, about }: ShownResource, tools: readonly CountedTool[], relations: RelationsView) {
  return {
    heading: code(name),
    about: inline(about),
    relations: relations.sentences(name),
    tools: tools.map(toolView),
  };
}

function toolView(tool: CountedTool) {
  const [example] = tool.examples;
  // What every paged tool takes is told once for the page.
  const { properties = {}, ...schema } = tool.inputSchema as PortableSchema;
  const told = Object.entries(properties).filter(([name]) => !PAGING_WORDS.includes(name));
  const rows = parameterRows({ ...schema, properties: Object.fromEntries(told) }, "");
  return {
    heading: tool.name,
    text: tool.texts.flatMap(sentences).map(inline).join("\n"),
    facts: headline(tool).join(" · "),
    shows: shownText(tool),
    parameters: rows.length > 0 ? table(["Argument", "Type", "Required", "Meaning"], rows) : "",
    example: example ? fence("json", JSON.stringify(example, null, 2)) : "",
  };
}

/** What a model sees of each record, when it does not ask for more. */
function shownText({ shows }: CountedTool): string {
  return shows ? `Shows ${shows.members.map(code).join(", ")} unless ${code(shows.unless)} is given.` : "";
}

/** No tool has an argument of such a name that is none, which a rule sees to. */
function isPaged({ inputSchema }: CountedTool): boolean {
  return PAGING_WORDS.some((name) => name in ((inputSchema as PortableSchema).properties ?? {}));
}

function headline(tool: CountedTool): string[] {
  const { effect, tokens, http, variants = [], source } = tool;
  const requests = [`${code(`${http.method} ${http.path}`)}`];
  for (const { when, http: other } of variants) {
    requests.push(`with ${when.map(code).join(", ")}: ${code(`${other.method} ${other.path}`)}`);
  }
  return [effect, `${tokens} tokens`, ...(isPaged(tool) ? ["paged"] : []), ...requests, code(source)];
}

function parameterRows(schema: PortableSchema, prefix: string): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
    const path = `${prefix}${name}`;
    const required = schema.required?.includes(name) ? "yes" : "";
    const inside = member.items?.properties
      ? parameterRows(member.items, `${path}[].`)
      : parameterRows(member, `${path}.`);
    return [[code(path), typeText(member), required, inline(member.description ?? "")], ...inside];
  });
}

function typeText(schema: PortableSchema): string {
  if (schema.enum) return schema.enum.map((value) => code(JSON.stringify(value))).join(", ");
  if (schema.anyOf) return schema.anyOf.map(typeText).join(" or ");
  if (schema.items) return `array of ${typeText(schema.items)}`;
  return [[schema.type ?? "any"].flat().join(" or "), ...limitTexts(schema)].join(", ");
}

/** What providers refuse to send, and a reviewer should see. */
function limitTexts({ minimum, maximum, multipleOf, minLength, maxLength }: PortableSchema): string[] {
  const texts = [
    [minimum, maximum, ""],
    [minLength, maxLength, " characters"],
  ] as const;
  const ranges = texts.flatMap(([low, high, unit]) => {
    if (low !== undefined && high !== undefined) return [`${low} to ${high}${unit}`];
    return [
      ...(low === undefined ? [] : [`at least ${low}${unit}`]),
      ...(high === undefined ? [] : [`at most ${high}${unit}`]),
    ];
  });
  return multipleOf === undefined ? ranges : [...ranges, `in steps of ${multipleOf}`];
}
