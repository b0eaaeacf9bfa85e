/**
 * How many tokens a text has, at most, as far as that can be said without the tokenizer of a model: those differ, and
 * each is larger than this runtime. It counts where all of them tend to split: at changes between letters, digits and
 * signs. JSON and prose have about two thirds of it, ids and other random letters nearly all; only words that are none may
 * have a sixth more. `test/agent` compares it with o200k_base.
 * @param most where counting may end: what is more is more
 */
export function estimateTokens(text: string, most: number = Infinity): number {
  let tokens = 0;
  let kind: Kind = "space";
  let run = 0;
  for (let index = 0; index < text.length && tokens <= most; index++) {
    const code = text.charCodeAt(index);
    const next = kindOf(code);
    // A word may begin with a capital letter.
    const isSame = next === kind || (next === "lower" && kind === "upper" && run === 1);
    run = isSame ? run + 1 : 1;
    // Words have signs or spaces around them; what changes from letters to digits and back is an id.
    if (!isSame && isWord(kind) && isWord(next)) tokens += 0.3;
    kind = next;
    tokens += costOf(next, run, code);
  }
  return Math.ceil(tokens);
}

type Kind = "lower" | "upper" | "digit" | "space" | "sign" | "wide";

function kindOf(code: number): Kind {
  if (code >= 0x80) return "wide";
  if (code >= 0x61 && code <= 0x7a) return "lower";
  if (code >= 0x41 && code <= 0x5a) return "upper";
  if (code >= 0x30 && code <= 0x39) return "digit";
  return code <= 0x20 ? "space" : "sign";
}

function isWord(kind: Kind): boolean {
  return kind === "lower" || kind === "upper" || kind === "digit";
}

/** What one more character costs. Runs that are longer than words are no language. */
function costOf(kind: Kind, run: number, code: number): number {
  switch (kind) {
    case "lower":
      return run > 16 ? 0.6 : run % 4 === 1 ? 1 : 0;
    case "upper":
      return run > 16 ? 0.6 : run % 2;
    case "digit":
      return run % 3 === 1 ? 1 : 0;
    case "space":
      return run % 8 === 1 ? 1 : 0;
    case "sign":
      return run > 4 ? 0.8 : run % 2;
    case "wide":
      return code < 0x800 ? 1 : code < 0x3000 ? 2 : 1.5;
  }
}
