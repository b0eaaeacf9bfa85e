/** What a Markdown file consists of, apart from the texts in it. */
export interface MarkdownShape {
  readonly headings: number;
  readonly fences: number;
  /** The number of cells of each row of each table. */
  readonly cells: readonly number[];
  /** Starts of links, images and HTML that would have an effect. */
  readonly links: number;
  readonly html: number;
  readonly lists: number;
}

export function markdownShape(text: string): MarkdownShape {
  const prose: string[] = [];
  let fence = "";
  let fences = 0;
  for (const line of text.split("\n")) {
    const ticks = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === "" && ticks !== undefined) [fence, fences] = [ticks, fences + 1];
    else if (fence !== "" && line.trim().startsWith(fence) && line.trim().replaceAll("`", "") === "") fence = "";
    else if (fence === "") prose.push(line);
  }
  const plain = prose.map(withoutCode);
  return {
    headings: plain.filter((line) => /^ {0,3}(#{1,6} |=+$|-+$)/.test(line)).length,
    fences: fence === "" ? fences : Infinity,
    cells: prose.filter((line) => line.startsWith("|")).map((line) => line.replace(/\\[\\|]/g, "").split("|").length),
    links: plain.join("\n").match(/(?<!\\)\](\(|\[|:)/g)?.length ?? 0,
    html: plain.join("\n").match(/(?<!\\)<[a-z/!?]/gi)?.length ?? 0,
    lists: plain.filter((line) => /^\s*([-+*]|\d+[.)]) /.test(line)).length,
  };
}

/** The line without its code spans, whose text has no effect. */
function withoutCode(line: string): string {
  return line.replace(/(?<![`\\])(`+)(?!`)(.*?)(?<!`)\1(?!`)/g, "");
}
