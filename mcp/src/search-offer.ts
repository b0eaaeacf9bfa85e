import type { Integration, JsonSchema, Tool } from "@toolwright/runtime";
import { toolsByName, ValidationError } from "@toolwright/runtime";
import { checkArguments, untrustedNotice } from "@toolwright/runtime/agent";
import { callOffered, type CallRules, type ToolCall } from "./call.js";
import { finder, type Finder } from "./finder.js";
import { plainOutput, NotOffered, UnknownTool, type CallOutput, type Given, type Offer } from "./offer.js";
import { toolNamed, type OfferedTools } from "./offered-tools.js";
import { isPaged } from "./pages.js";
import { FOUND, SEARCH_TOKENS, searchTools } from "./search-tools.js";
import { NOTHING_WITHHELD, noticeOf, type Withheld } from "./withheld.js";

/** Offers three tools that find, describe and call all others: an API of thousands in a few hundred tokens. */
export function searchOffer(
  title: string,
  { tools, bind }: OfferedTools,
  rules: CallRules,
  withheld: Withheld = NOTHING_WITHHELD,
  wording?: Integration["wording"],
): Offer {
  const named = toolsByName(tools);
  let finding: Promise<Finder> | undefined;
  const made = async () => finder(tools, withheld, await wording?.());
  const prepare = async () => {
    try {
      return await (finding ??= made());
    } catch (error) {
      // What could not be loaded is tried again.
      finding = undefined;
      throw error;
    }
  };
  const own = searchTools(title, tools);
  const calls: Readonly<
    Record<string, (given: Given, options: Parameters<Offer["call"]>[2]) => CallOutput | Promise<CallOutput>>
  > = {
    search_tools: async ({ query, limit = FOUND }) => {
      const { found: find, missed: miss } = await prepare();
      const found = find(String(query), Number(limit));
      const missed = miss(String(query));
      return plainOutput({
        ...(missed.length > 0 && { not_offered: missed }),
        tools: found.map(summary),
        ...(found.length === 0 && missed.length === 0 && { advice: NOTHING }),
      });
    },
    describe_tool: ({ name }) => plainOutput(described(toolNamed(named, String(name), withheld))),
    call_tool: ({ name, arguments: given = {}, confirm, pages }, options) => {
      const tool = bind(toolNamed(named, String(name), withheld).name);
      const call = {
        tool,
        ...confirmedBy(tool, given as Given, confirm),
        confirmAs: "confirm of call_tool, beside name and arguments",
        pages: Number(pages ?? rules.pages),
      };
      return callOffered(rules, call, options);
    },
  };
  return {
    instructions: `Tools of ${title} are found by search. Call search_tools with what is to be done, then call_tool with the name of a tool it found. Call describe_tool before when the required arguments do not say enough. A listing returns items and next_cursor: to read on, call again with next_cursor in arguments, until it is null.${noticeOf(title, withheld)} ${untrustedNotice}`,
    tools: own,
    outputSchemas: async () => new Map(),
    tokens: SEARCH_TOKENS,
    prepare,
    async call(name, given, options) {
      const tool = own.find((one) => one.name === name);
      const call = calls[name];
      if (!tool || !call) throw unlisted(name, named, withheld);
      try {
        checkArguments({ ...tool, resource: "tools", method: name }, given);
        return await call(given, options);
      } catch (error) {
        // Which tool is meant is an argument here: what is wrong with it is for the model to mend.
        if (error instanceof NotOffered) return failed("not-offered", error.message, error.why);
        if (error instanceof UnknownTool) return failed("unknown-tool", error.message, SEARCH);
        if (error instanceof ValidationError) return failed(error.kind, error.message, error.advice || CORRECT);
        throw error;
      }
    },
  };
}

/** A confirmation that a model put among the arguments stands beside them, unless the tool has an argument of that name. */
function confirmedBy(
  { effect, inputSchema }: Tool,
  given: Given,
  confirm: unknown,
): Pick<ToolCall, "given" | "confirm"> {
  const isArgument = Object.hasOwn((inputSchema["properties"] ?? {}) as object, "confirm");
  if (effect !== "destructive" || confirm !== undefined || isArgument) return { given, confirm };
  const { confirm: among, ...others } = given;
  return { given: others, confirm: among };
}

const NOTHING = "No tool fits. Search again with other words: what is to be done, and to what.";
const SEARCH = "Find the name with search_tools.";
const CORRECT = "Correct the arguments and call again.";

function failed(kind: string, message: string, advice: string): CallOutput {
  return plainOutput({ error: { kind, message, advice } }, true);
}

/** A tool of the API that was called as if it were listed. */
function unlisted(name: string, named: ReadonlyMap<string, Tool>, withheld: Withheld): UnknownTool {
  const shown = name.slice(0, 100);
  if (named.has(name))
    return new UnknownTool(`Unknown tool: "${shown}". Call it with call_tool: {"name":"${shown}","arguments":{...}}.`);
  const other = withheld.named.get(name);
  if (other) return new NotOffered(name, withheld.why(other));
  return new UnknownTool(`Unknown tool: "${shown}". There are search_tools, describe_tool and call_tool.`);
}

/** One line of what a search finds: mostly enough to call the tool. */
function summary({ name, description, effect, inputSchema }: Tool): object {
  const [purpose = ""] = description.split(/(?<=\.)\s/, 1);
  return { name, purpose, effect, required: requiredOf(inputSchema) };
}

/** The required arguments with their types, e.g. `{ id: "integer" }`. */
function requiredOf({ required, properties }: JsonSchema): object {
  const names = Array.isArray(required) ? (required as readonly string[]) : [];
  const members = (properties ?? {}) as Readonly<Record<string, JsonSchema>>;
  return Object.fromEntries(names.map((name) => [name, typeText(members[name])]));
}

function typeText(schema: JsonSchema = {}): string {
  const { type, properties, required } = schema;
  const types = [type ?? "any"].flat().join("|");
  if (type !== "object" || properties === undefined) return types;
  const names = Array.isArray(required) && required.length > 0 ? required : Object.keys(properties as object);
  return `object with ${names.slice(0, 5).join(", ")}`;
}

function described(tool: Tool): object {
  const { name, title, description, effect, inputSchema } = tool;
  return {
    name,
    title,
    description,
    effect,
    ...(tool.effect === "destructive" && { confirm: "The first call only shows what would be done." }),
    ...(isPaged(tool) && { paged: true }),
    inputSchema,
  };
}
