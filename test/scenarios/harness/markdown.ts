/** A fenced block of a scenario: input (`yaml`), expected output, or expected diagnostics (`text`). */
export interface Block {
  readonly language: string;
  /** The file its first line names; empty for diagnostics. */
  readonly target: string;
  /** The part of the file that is meant, when it is not the whole. */
  readonly excerpt?: string;
  /** For input the whole block, so that its lines count from the first; for output what follows the first line. */
  readonly text: string;
  /** Where `text` is in the Markdown. */
  readonly start: number;
  readonly end: number;
}

/** A behaviour: what its heading says holds for its blocks. */
export interface Scenario {
  readonly heading: string;
  readonly input: readonly Block[];
  readonly expected: readonly Block[];
}

const FENCE = /^(`{3,})(yaml|ts|json|md|text)\n([\s\S]*?)^\1$/gm;
const TARGET = /^(?:\/\/|#|<!--) (\S+)(?: \(excerpt: (.+?)\))?(?: -->)?\n/;

/** The scenarios of a page, one for each `##`; YAML above the first belongs to all of them. */
export function parseScenarios(page: string): Scenario[] {
  const blocks = [...page.matchAll(FENCE)].map(parseBlock);
  const headings = [...page.matchAll(/^## (.+)$/gm)].filter(
    ({ index }) => !blocks.some((one) => one.start <= index && index < one.end),
  );
  const shared = blocks.filter(({ start }) => start < (headings[0]?.index ?? 0));
  return headings.map(({ 1: heading = "", index }, position) => {
    const own = blocks.filter(({ start }) => start > index && start < (headings[position + 1]?.index ?? page.length));
    const input = [...shared, ...own].filter(({ language }) => language === "yaml");
    return { heading, input, expected: own.filter(({ language }) => language !== "yaml") };
  });
}

function parseBlock(match: RegExpExecArray): Block {
  const [all, , language = "", body = ""] = match;
  const [first = "", target = "", excerpt] = (language === "text" ? undefined : TARGET.exec(body)) ?? [];
  if (target === "" && language !== "text") throw new Error(`The first line of this block names no file:\n${all}`);
  const skipped = language === "yaml" ? "" : first;
  const start = match.index + all.indexOf("\n") + 1 + skipped.length;
  return {
    language,
    target,
    ...(excerpt !== undefined && { excerpt }),
    text: body.slice(skipped.length),
    start,
    end: start + body.length - skipped.length,
  };
}
