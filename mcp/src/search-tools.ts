import type { Tool, ToolAnnotations } from "@toolwright/runtime";
import { grouped } from "./grouped.js";
import type { ListedTool } from "./offer.js";
import { MOST_PAGES } from "./pages.js";

/** About how many tokens the three definitions have, by o200k_base; a test counts them. */
export const SEARCH_TOKENS = 400;

/** As many tools a search finds when it does not say how many. */
export const FOUND = 8;

const reading: ToolAnnotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
};

/** The tools that find, describe and call the tools of an API. */
export function searchTools(title: string, tools: readonly Tool[]): readonly ListedTool[] {
  const effects = new Set(tools.map(({ effect }) => effect));
  const many = grouped(tools.length);
  const destroys = effects.has("destructive");
  const name = { type: "string", description: "A tool's exact name, from search_tools." };
  return [
    {
      name: "search_tools",
      title: `Search the tools of ${title}`,
      description: `Finds which of the ${many} tools of ${title} serve a request, the best first. Each comes with its name, purpose, effect (${[...effects].join(", ")}) and required arguments; most can be called with call_tool right away.`,
      inputSchema: {
        type: "object",
        properties: {
          query: {
            type: "string",
            description:
              'What is to be done, and to what, in plain words: "add a note to a ticket". One task at a time.',
          },
          limit: {
            type: "integer",
            minimum: 1,
            maximum: 25,
            description: `How many tools to return. Default ${FOUND}.`,
          },
        },
        required: ["query"],
        additionalProperties: false,
      },
      annotations: reading,
    },
    {
      name: "describe_tool",
      title: "Describe a tool",
      description:
        "Returns the whole description and the input schema of one tool: all its arguments, with what they mean.",
      inputSchema: { type: "object", properties: { name }, required: ["name"], additionalProperties: false },
      annotations: reading,
    },
    {
      name: "call_tool",
      title: `Call a tool of ${title}`,
      description: `Calls one tool of ${title} and returns its result. A listing returns items and next_cursor; null means there is no more.${destroys ? " A destructive tool is called twice: the first call shows what it would do and returns a value for confirm." : ""}`,
      inputSchema: {
        type: "object",
        properties: {
          name,
          arguments: {
            type: "object",
            description: "The tool's arguments, as its input schema has them.",
            additionalProperties: true,
          },
          ...(destroys && { confirm: { type: "string", description: "Confirms a destructive call that was shown." } }),
          pages: {
            type: "integer",
            minimum: 1,
            maximum: MOST_PAGES,
            description: "Of a listing, how many pages to read at most. Default: as the server was started, usually 1.",
          },
        },
        required: ["name"],
        additionalProperties: false,
      },
      annotations: {
        readOnlyHint: effects.size === 1 && effects.has("read"),
        destructiveHint: destroys,
        idempotentHint: false,
        openWorldHint: true,
      },
    },
  ];
}
