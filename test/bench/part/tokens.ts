import { readFileSync } from "node:fs";
import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import { naiveTools, type NaiveTool, type OpenApiInput } from "../document/naive-tools.js";
import { percentile } from "../measure/statistics.js";
import { atMost, judge } from "../report/bar.js";
import { digits } from "../report/format.js";
import type { Context, Section } from "./part.js";

/** What tools cost a model: name, description and input schema, counted with o200k_base. */
export function tokens({ integration, document }: Context): Section {
  const ours = integration.tools.map(cost);
  const input = JSON.parse(readFileSync(document.path, "utf8")) as OpenApiInput;
  const naive = naiveTools(input).map(cost);
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const row = (name: string, values: readonly number[]) => [
    name,
    ...[values.length, total(values), ...[50, 90, 99, 100].map((percent) => percentile(values, percent))].map(digits),
  ];
  return {
    title: "Tokens of tools",
    verdicts: [
      judge("all tools, thousands", total(ours) / 1000, atMost(630, "k")),
      judge("median", percentile(ours, 50), atMost(200)),
      judge("99 of 100", percentile(ours, 99), atMost(1200)),
      judge("the largest", percentile(ours, 100), atMost(2000)),
    ],
    tables: [
      {
        head: ["tools", "tools", "tokens", "median", "p90", "p99", "max"],
        rows: [row("toolwright", ours), row("naive dump of the document", naive)],
      },
    ],
    notes: [
      "The naive dump makes one tool of each operation of the peers' document, with references replaced by what they refer to and nothing left out.",
    ],
  };
}

function cost({
  name,
  description,
  inputSchema,
}: Pick<NaiveTool, "name" | "description"> & { inputSchema: unknown }): number {
  return countTokens(JSON.stringify({ name, description, inputSchema }));
}
