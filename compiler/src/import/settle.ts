import { inputNodes, type InputSchema, pathOf } from "../check/input-node.js";
import { portableFault } from "../check/rule/not-portable.js";
import { MOST_TOKENS } from "../check/rule/tool-too-large.js";
import { rules } from "../check/rules.js";
import { loadProjects } from "../definition/project.js";
import type { ResourceDefinition } from "../definition/types.js";
import { type Diagnostic, hasErrors } from "../diagnostic/diagnostic.js";
import { indexProject } from "../effective/reference.js";
import { pricedText } from "../emit/tools/token-count.js";
import { tokensOf } from "../emit/tools/tokens-of.js";
import { lower } from "../lower/lower.js";
import type { Tool } from "../model/integration.js";
import type { SourceFile } from "../source/source-file.js";

/** What an agent gets of an operation whose tool cannot have everything. */
export interface ToolChoice {
  /** `resource.operation`. */
  readonly operation: string;
  /** Arguments that are left; `false` when no tool can be made. */
  readonly fields: readonly string[] | false;
  readonly why: string;
}

/** Compiles definitions up to their tools, and says which tools must do without some arguments. */
export function toolChoices(files: readonly SourceFile[]): { choices: ToolChoice[]; errors: Diagnostic[] } {
  const { projects, diagnostics } = loadProjects(files);
  const [project] = projects;
  if (!project || hasErrors(diagnostics)) return { choices: [], errors: diagnostics };
  const index = indexProject(project);
  const errors = rules.flatMap((rule) => [...rule(index)]).filter(({ severity }) => severity === "error");
  if (errors.length > 0) return { choices: [], errors };
  const { tools } = lower(index);
  const tokens = new Map(tools.map((tool) => [tool.name, tokensOf(pricedText(tool))]));
  return { choices: tools.flatMap((tool) => choiceFor(tool, tokens.get(tool.name) ?? 0) ?? []), errors: [] };
}

/** Room for what the descriptions of a person will add. */
const AIM = 1800;

function choiceFor(tool: Tool, tokens: number): ToolChoice | undefined {
  const faulty = inputNodes(tool).filter(
    (node) =>
      portableFault(node) !== undefined ||
      (node.name !== undefined && node.schema.description === undefined && !isEntry(node.owner)),
  );
  if (faulty.length === 0 && tokens <= MOST_TOKENS) return undefined;
  const paths = faulty.map((node) => ({ path: pathOf(node) }));
  const schema = tool.inputSchema as InputSchema;
  const required = new Set(schema.required ?? []);
  const own = Object.entries(schema.properties ?? {}).filter(([name]) =>
    tool.args.some((one) => one.name === name && one.in !== "paging"),
  );
  const why = faulty.length > 0 ? "a value that not every provider of models accepts" : `${tokens} tokens`;
  const fields: string[] = [];
  for (const [name, part] of own) {
    const inside = paths.filter(({ path }) => path[0] === name);
    if (inside.length === 0) fields.push(name);
    else {
      const members = soundMembers(name, part, inside);
      if (members.length > 0) fields.push(...members);
      else if (required.has(name)) return { operation: tool.operation, fields: false, why };
    }
  }
  const chosen = withinBudget(tool, fields, required);
  if (!chosen) return { operation: tool.operation, fields: false, why };
  const [first] = own;
  if (chosen.length > 0) return { operation: tool.operation, fields: chosen, why };
  return { operation: tool.operation, fields: first && required.has(first[0]) ? [first[0]] : false, why };
}

function isEntry(owner: InputSchema | undefined): boolean {
  const names = Object.keys(owner?.properties ?? {});
  return names.length === 2 && names[0] === "key" && names[1] === "value";
}

/** The members of an object, or of the objects in a list, that have no fault; none when one of the rest is required. */
function soundMembers(
  name: string,
  part: InputSchema,
  faulty: readonly { readonly path: readonly string[] }[],
): string[] {
  const object = part.items ?? part;
  if (!object.properties || faulty.some(({ path }) => path.length < 2)) return [];
  const bad = new Set(faulty.map(({ path }) => path[1]));
  if (object.required?.some((member) => bad.has(member))) return [];
  return Object.keys(object.properties)
    .filter((member) => !bad.has(member))
    .map((member) => `${name}.${member}`);
}

/** As many arguments as fit: required ones, then plain values, then objects and lists, each in the order of the schema. */
function withinBudget(tool: Tool, fields: readonly string[], required: ReadonlySet<string>): string[] | undefined {
  const { name, description } = tool;
  const { properties = {} } = tool.inputSchema as InputSchema;
  const costOf = (field: string) => {
    const [outer = "", inner] = field.split(".");
    const node = properties[outer];
    const part = inner === undefined ? node : (node?.items ?? node)?.properties?.[inner];
    const text = JSON.stringify({ [field]: part });
    return tokensOf(text);
  };
  const isNeeded = (field: string) => required.has(field.split(".")[0] ?? "");
  const rank = (field: string) =>
    isNeeded(field) ? 0 : properties[field]?.properties || properties[field]?.items ? 2 : 1;
  const ordered = [...fields].sort((a, b) => rank(a) - rank(b));
  let left = AIM - tokensOf(name + description) - 60;
  const kept = new Set<string>();
  for (const field of ordered) {
    const cost = costOf(field);
    if (cost > left && !(isNeeded(field) && !field.includes("."))) continue;
    left -= cost;
    kept.add(field);
  }
  return left < AIM - MOST_TOKENS ? undefined : fields.filter((field) => kept.has(field));
}

/** Resources with the choices in them. */
export function withChoices(
  resources: readonly ResourceDefinition[],
  choices: readonly ToolChoice[],
): ResourceDefinition[] {
  const byId = new Map(choices.map((one) => [one.operation, one] as const));
  return resources.map((resource) => {
    const own = Object.entries(resource.operations ?? {});
    const all = new Set([...(resource.methods ?? []), ...own.map(([name]) => name)]);
    const found = [...all].flatMap((name) => {
      const choice = byId.get(`${resource.resource}.${name}`);
      return choice ? [[name, choice] as const] : [];
    });
    if (found.length === 0) return resource;
    const operations = { ...resource.operations };
    for (const [name, { fields }] of found) {
      const { tool, ...rest } = operations[name] ?? {};
      operations[name] = {
        ...rest,
        tool: fields === false ? false : { ...(typeof tool === "object" && tool), fields: [...fields] },
      };
    }
    return { ...resource, operations };
  });
}
