import { endpointsOf, type Endpoint } from "../relations/endpoint.js";
import { graphOf, type Graph } from "../relations/graph.js";
import { readPair, type Pair } from "../relations/pair.js";
import { printWay, wayAsData } from "../relations/print.js";
import { reachableFrom, startOf, waysBetween } from "../relations/way.js";
import { words } from "../text/casing.js";
import { singular } from "../text/plural.js";
import { didYouMean } from "../text/suggest.js";
import { brokenBeside, printBroken } from "./broken.js";
import { EXIT, type Invocation } from "./command.js";
import type { LoadedScopes } from "./scopes.js";

/** As many tools as are named when nothing is called as asked. */
const MOST_HINTS = 5;

/** What a path query asks; several words make one name. */
export interface PathQuestion {
  readonly from: string;
  readonly to: string;
}

/** Reads `path from time entry to invoice`; nothing when it is something else. */
export function pathQuestion([path, ...rest]: readonly string[]): PathQuestion | undefined {
  const at = rest.indexOf("to");
  const [from, to] = [rest.slice(1, at), rest.slice(at + 1)];
  const isQuestion = path === "path" && rest[0] === "from" && at > 1 && to.length > 0;
  return isQuestion ? { from: from.join(" "), to: to.join(" ") } : undefined;
}

/** `toolwright explain path from contact to invoice`: the calls that lead there, in each integration that knows both. */
export function answerPath({ scopes, broken }: LoadedScopes, question: PathQuestion, io: Invocation): number {
  if (scopes.length === 0) return refuse(io, printBroken(broken), EXIT.input);
  io.err(brokenBeside(broken));
  const graphs = scopes.map(({ integration }) => {
    const graph = graphOf(integration);
    const endpoints = endpointsOf(graph);
    return { graph, names: [...endpoints.keys()], ...readPair(graph, endpoints, question) };
  });
  const asked = graphs.flatMap(({ graph, from: [from], to, isClear }) =>
    from && isClear ? to.map((one) => ({ graph, from, to: one })) : [],
  );
  if (asked.length > 0 && asked.every(({ from, to }) => from.name === to.name)) {
    return refuse(io, `"${question.from}" and "${question.to}" are the same.\n`);
  }
  if (asked.length === 0) return refuse(io, misunderstanding(graphs, question));
  const answers = asked.map(({ graph, from, to }) => ({ graph, from, to, ways: waysBetween(graph, from, to) }));
  if (io.values["format"] === "json") {
    const paths = answers.map(({ graph, from, to, ways }) => ({
      integration: graph.integration.name,
      from: from.name,
      to: to.name,
      ways: ways.map(wayAsData),
      ...(ways.length === 0 && { reachable: reachable(graph, from) }),
    }));
    io.out(`${JSON.stringify({ paths }, null, 2)}\n`);
  } else {
    for (const { graph, from, to, ways } of answers) {
      const title = `from ${from.name} to ${to.name}`;
      for (const [index, way] of ways.entries()) {
        const number = ways.length > 1 ? ` (${index + 1} of ${ways.length})` : "";
        io.out(`${graph.integration.name}: ${title}${number}\n${printWay(graph, way)}\n\n`);
      }
      if (ways.length === 0)
        io.err(`${graph.integration.name}: no way leads ${title}. ${reachableText(graph, from)}\n`);
    }
  }
  return answers.some(({ ways }) => ways.length > 0) ? EXIT.ok : EXIT.input;
}

/** Programs get an answer without paths, people read why. */
function refuse(io: Invocation, reason: string, code: number = EXIT.usage): number {
  if (io.values["format"] === "json") io.out(`${JSON.stringify({ paths: [] }, null, 2)}\n`);
  io.err(reason);
  return code;
}

interface Understood extends Pair {
  readonly graph: Graph;
  readonly names: readonly string[];
}

/** Which of the two names is not known, or could mean several things. */
function misunderstanding(graphs: readonly Understood[], { from, to }: PathQuestion): string {
  const names = graphs.flatMap((one) => one.names);
  const lines = (
    [
      ["from", from],
      ["to", to],
    ] as const
  ).flatMap(([end, name]) => {
    const found = graphs.flatMap((one) => one[end]);
    if (found.length === 0) {
      const known = graphs.filter((one) => one[end === "from" ? "to" : "from"].length > 0);
      return [`No resource and no tool is called "${name}".${hint(known, names, name)}`];
    }
    const isClear = graphs.some((one) => one[end].length === 1);
    return isClear ? [] : [`"${name}" can be ${found.map((one) => one.name).join(", ")}: write which.`];
  });
  return `${(lines.length > 0 ? lines : [`No integration has both "${from}" and "${to}".`]).join("\n")}\n`;
}

/** What is called alike, or else the tools whose texts speak of it. */
function hint(graphs: readonly Understood[], names: readonly string[], name: string): string {
  const alike = didYouMean(name, names);
  if (alike !== "") return alike;
  const word = words(singular(name)).join(" ");
  const isSaid = (text: string) => ` ${words(text).join(" ")}`.includes(` ${word}`);
  const tools = graphs.flatMap(({ graph }) => graph.integration.tools).filter(({ texts }) => texts.some(isSaid));
  const some = tools.slice(0, MOST_HINTS).map((tool) => tool.name);
  return word === "" || some.length === 0 ? "" : ` It is spoken of in the texts of ${some.join(", ")}.`;
}

function reachable(graph: Graph, from: Endpoint): string[] {
  const start = startOf(graph, from);
  return start === undefined ? [] : reachableFrom(graph, start);
}

function reachableText(graph: Graph, from: Endpoint): string {
  const names = reachable(graph, from);
  return names.length === 0 ? "Nothing can be reached from there." : `Within reach are ${names.join(", ")}.`;
}
