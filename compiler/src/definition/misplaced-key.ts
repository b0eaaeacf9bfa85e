/** A key that stands beside the one it belongs below, while the lines after it are indented rightly. */
interface MisplacedKey {
  readonly range: { readonly start: number; readonly end: number };
  readonly reason: string;
  readonly help: string;
}

/**
 * Finds `use` in
 *
 *     tool:
 *     use: Use it when …
 *       limits: It …
 *
 * where YAML only notices that `limits` is indented deeper.
 * @param start a place in the value of the key, where reading failed
 */
export function misplacedKey(text: string, start: number): MisplacedKey | undefined {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const line = /^( *)([\w$-]+):(?= )/.exec(text.slice(lineStart));
  const above = /(?:^|\n)( *)([\w$-]+): *(?:#[^\n]*)?\n$/.exec(text.slice(0, lineStart));
  const below = /^[^\n]*\n( *)[\w$-]+:/.exec(text.slice(lineStart));
  const [, indent = "", key = ""] = line ?? [];
  const [, ownerIndent = "", owner = ""] = above ?? [];
  if (!line || !above || !below || indent !== ownerIndent || (below[1] ?? "").length <= indent.length) return undefined;
  const from = lineStart + indent.length;
  return {
    range: { start: from, end: from + key.length },
    reason: `\`${key}\` stands beside \`${owner}\`, and the lines below it are indented as part of it`,
    help: `Indent \`${key}\` like the lines below it when it belongs to \`${owner}\`; nothing of this file was checked.`,
  };
}
