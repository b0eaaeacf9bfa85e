/** Whole numbers below a limit that only the seed decides (a linear congruential generator). */
export type Random = (limit: number) => number;

export function pseudoRandom(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** Lines of one of the texts with one to three changes: something deleted, repeated elsewhere, or put in. */
export function mutant(random: Random, texts: readonly string[]): string {
  let text = excerpt(random, texts[random(texts.length)] ?? "");
  for (let changes = 1 + random(3); changes > 0; changes--) {
    const at = random(text.length + 1);
    const kind = random(4);
    if (kind === 0) text = text.slice(0, at) + text.slice(at + 1 + random(3));
    else if (kind === 1) {
      const from = random(text.length + 1);
      text = text.slice(0, at) + text.slice(from, from + random(12)) + text.slice(at);
    } else
      text = text.slice(0, at) + (PIECES[random(PIECES.length)] ?? "") + text.slice(at + (kind === 3 ? random(3) : 0));
  }
  return text;
}

/** Ten lines, moved to the left as far as the first of them. */
function excerpt(random: Random, text: string): string {
  const lines = text.split("\n");
  if (lines.length <= 12) return text;
  const start = random(lines.length - 10);
  const margin = /^ */.exec(lines[start] ?? "")?.[0].length ?? 0;
  const cut = (line: string) => (line.slice(0, margin).trim() === "" ? line.slice(margin) : line);
  return `${lines
    .slice(start, start + 10)
    .map(cut)
    .join("\n")}\n`;
}

/** What makes a difference in YAML. */
const PIECES = [
  [" ", "  ", "\n", "\n\n", "\n  ", "\t", "\r\n", "\u00a0", "\u2028", "é", "😀", "# ", "#"],
  ["- ", "- - ", "-", ": ", ":", ":\n", "? ", "?", ", ", ",", "{", "}", "[", "]", '"', "'", "|", ">", ">-", "|+"],
  ["&a ", "*a", "!t ", "!!str ", "%", "@", "`", "<<", "<<: ", "---", "...", "\\", "\\x41", "\\u00e9", '"\\N"', '"\\e"'],
  [
    "~",
    "null",
    "Null",
    "true",
    "TRUE",
    "yes",
    "0x1F",
    "0o17",
    "0b1",
    "010",
    "08",
    "1e3",
    "1e",
    ".5",
    "-.5",
    "0.",
    "1.",
  ],
  ["+1", "-0", ".inf", ".nan", "1_000", "1e400", "9007199254740993", "12:30:45", "2020-01-01"],
  ["__proto__: 1\n", "null: 1\n", "~: 1\n", "1: 2\n", "1.0: 3\n", "a: b\n", "key\n", "  - a\n", "key:value", '"":'],
  ["{a}", "{a: 1, }", '{"a":1}', "[a: 1]", "[? a]", "{? a : b}", "{a: , b}", ">2\n  x\n", "|-\n a\n\n b\n"],
  ['"a\\\nb"', "'a\n\n b'"],
].flat();
