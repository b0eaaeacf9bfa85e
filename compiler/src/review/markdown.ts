import type { Catalogue } from "@toolwright/runtime";
import { diffWordsWithSpace } from "diff";
import { code, inline } from "../emit/print/markdown.js";
import type { Change, ChangeKind } from "./change.js";

/** The review of one integration. */
export interface Review {
  readonly integration: string;
  readonly before: Catalogue | undefined;
  readonly after: Catalogue | undefined;
  readonly changes: readonly Change[];
}

/** GitHub refuses comments that are longer. */
const LONGEST = 65_000;

const HEADINGS: readonly (readonly [ChangeKind, string])[] = [
  ["breaking", "Breaking"],
  ["behavioural", "What a model reads differently"],
  ["additive", "Added"],
];

/** A pull request comment: a count first, then the changes by what they mean, with the texts a model will read. */
export function printReview(reviews: readonly Review[], base: string): string {
  const changed = reviews.filter(({ changes }) => changes.length > 0);
  const head = `## Tools since ${code(base)}`;
  if (changed.length === 0) return `${head}\n\nNo tool changed: every name, text and schema is the same.\n`;
  const text = [head, ...changed.flatMap(printIntegration)].join("\n\n");
  if (text.length <= LONGEST) return `${text}\n`;
  const cut = text.slice(0, text.lastIndexOf("\n", LONGEST));
  return `${cut}\n\n… cut here: the whole review is longer than a comment may be. Run \`npm run review\` to read it all.\n`;
}

function printIntegration({ integration, before, after, changes }: Review): string[] {
  const count = (kind: ChangeKind) => changes.filter((change) => change.kind === kind).length;
  const tokens = (catalogue: Catalogue | undefined) =>
    (catalogue?.tools ?? []).reduce((sum, tool) => sum + tool.tokens, 0);
  const delta = tokens(after) - tokens(before);
  const summary = [
    `**${count("breaking")} breaking**, ${count("behavioural")} behavioural, ${count("additive")} additive`,
    `${(after?.tools ?? []).length} tools (${signed((after?.tools ?? []).length - (before?.tools ?? []).length)})`,
    `${tokens(after)} tokens (${signed(delta)})`,
  ];
  const sections = HEADINGS.flatMap(([kind, heading]) => {
    const some = changes.filter((change) => change.kind === kind);
    return some.length === 0 ? [] : [`#### ${heading}`, some.map(printChange).join("\n")];
  });
  return [`### ${inline(integration)}`, summary.join(" · "), ...sections];
}

function printChange({ tool, summary, before, after }: Change): string {
  const line = `- ${code(tool)}: ${inline(summary)}`;
  return before === undefined || after === undefined ? line : `${line}\n  > ${wordDiff(before, after)}`;
}

/** The text with what went struck out and what came in bold. */
function wordDiff(before: string, after: string): string {
  return diffWordsWithSpace(before, after)
    .map(({ value, added, removed }) => {
      const text = inline(value.replaceAll("`", ""));
      const [lead = "", trail = ""] = [/^\s*/.exec(value)?.[0], /\s*$/.exec(value)?.[0]];
      if (text === "") return value;
      return `${lead && " "}${removed ? `~~${text}~~` : added ? `**${text}**` : text}${trail && " "}`;
    })
    .join("")
    .trim();
}

function signed(number: number): string {
  return number > 0 ? `+${number}` : String(number);
}
