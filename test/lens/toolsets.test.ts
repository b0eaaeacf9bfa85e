import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { planStrict } from "../../runtime/src/lens/index.js";
import { isAccepting } from "../docs/markdown.js";
import { root } from "../replay/root.js";
import { catalogues } from "./catalogue.js";

const page = join(root, "docs/lenses.md");
const head = "| Toolset | Strict | Of these write | Optional parameters | Unions | Not strict, though they write |";

test("docs/lenses.md shows the plan of each toolset", () => {
  const rows = catalogues.flatMap(({ integration, tools, toolsets = {} }) =>
    Object.entries(toolsets).map(([toolset, names]) => {
      const members = tools.filter(({ name }) => names.includes(name));
      const { strict, loose, used } = planStrict(members, "anthropic-strict");
      const writing = members.filter(({ effect }) => effect !== "read").map(({ name }) => name);
      const left = loose.filter(({ name }) => writing.includes(name));
      const count = (wanted: string): string =>
        used.flatMap((one) => (one.count === wanted ? [`${one.used} of ${one.of}`] : [])).join();
      return [
        `${integration} \`${toolset}\``,
        `${strict.length} of ${members.length}`,
        `${writing.length - left.length} of ${writing.length}`,
        count("optional"),
        count("unions"),
        left.map(({ name, reason }) => `\`${name}\` ${reason}`).join("<br>"),
      ];
    }),
  );
  const table = [head, head.replace(/[^|]+/g, " --- "), ...rows.map((row) => `| ${row.join(" | ")} |`)].join("\n");
  const text = readFileSync(page, "utf8");
  const before = text.slice(0, text.includes(head) ? text.indexOf(head) : text.length);
  const after = `${before}${table}\n`;
  if (isAccepting) writeFileSync(page, after);
  else expect(text).toBe(after);
});
