import type { ErrorCode } from "yaml";

/** One syntax error as the YAML library reports it. */
interface SyntaxError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/**
 * What is wrong, in words that say what to change. The library's own words name the grammar's parts, which help
 * only those who know them.
 */
export function yamlReason({ code, message, pos: [start] }: SyntaxError, text: string): string {
  const rest = text.slice(start, endOfLine(text, start));
  const character = text.charAt(start);
  switch (code) {
    case "BLOCK_AS_IMPLICIT_KEY":
      return /:( |$)/.test(rest) ? "text that contains `: ` must be quoted" : "the next line is indented too deep";
    case "BLOCK_IN_FLOW":
      return "text that contains `: ` must be quoted inside `{ }` and `[ ]`";
    case "BAD_SCALAR_START":
      return `text that begins with ${character === "`" ? "a backtick" : `\`${character}\``} must be quoted`;
    case "UNEXPECTED_TOKEN":
      if (/flow-(map|seq)-(start|end)/.test(message))
        return `text that contains \`${character}\` must be quoted inside \`{ }\` and \`[ ]\``;
      return endOfValue(text, start) ?? withoutPeriod(message);
    case "TAB_AS_INDENT":
      return "a tab is used for indentation; use spaces";
    case "MISSING_CHAR":
      return /closing/.test(message)
        ? `the closing ${/"quote|double/.test(message) ? "double quote" : "quote or bracket"} is missing`
        : withoutPeriod(message);
    case "MULTILINE_IMPLICIT_KEY":
      return /^\S+:\S/.test(rest) ? "a space is missing after the colon" : "a key and its colon must stand on one line";
    case "BAD_INDENT":
      return /^Flow/.test(message)
        ? "the bracket that was opened before this place is not closed"
        : "this line is not indented like the ones before it";
    default:
      return withoutPeriod(message);
  }
}

/** What to do about a reason, where it is a text that should have been written otherwise. */
export function yamlHelp(reason: string): string | undefined {
  return /must be quoted|quote the whole text/.test(reason)
    ? "Quote the text; nothing of this file was checked. Long text is safest as a block: `about: >-` and the text indented below."
    : undefined;
}

/** Text that goes on behind a quoted or bracketed value was meant to be one text. */
function endOfValue(text: string, start: number): string | undefined {
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const opened = /(?:^|[:,[{]\s+|-\s+)(["'{[])[^"'{[]*["'}\]]\s*$/.exec(line)?.[1];
  return opened === undefined
    ? undefined
    : `the value that begins with \`${opened}\` has ended before this; quote the whole text`;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

function withoutPeriod(message: string): string {
  return message.replace(/\.$/, "");
}
